// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/machine.h"
#include "models/views/core/page.h"
#include "models/views/core/workspace.h"
#include "ui/papers/paperdoors.h"

#include <QWidget>

namespace karigar::ui {

class EmptyState;
class HistoryView;
class ListDetail;
class TransactionPane;

/// The transactions of a customer or an artisan with the chosen one beside them; their pages frame it. GUI
/// thread. Object names: <prefix>Split, those of HistoryView and TransactionPane.
class TransactionsView : public QWidget {
    Q_OBJECT
public:
    TransactionsView(views::Workspace& workspace, Party side, const QString& prefix, const PaperDoors& doors,
                     QWidget* parent = nullptr);

    /// A payment's or a refund's id.
    void open(const QString& subject);
    bool goBack();
    HistoryView* history() const { return m_history; }

Q_SIGNALS:
    void bookingWanted(const karigar::Id& booking);
    void refundWanted(const karigar::Id& booking);
    void oldReceiptWanted(const karigar::Id& booking);
    void said(const QString& words, std::function<void()> undo);
    void failed(const karigar::Error& error);

private:
    void openRecord(const Id& id, std::vector<Kind> kinds);
    void refresh();

    views::Workspace& m_workspace;
    HistoryView* m_history;
    TransactionPane* m_pane;
    ListDetail* m_split;
    Id m_shown;
};

} // namespace karigar::ui
