// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/machine.h"
#include "models/views/core/workspace.h"
#include "ui/papers/paperdoors.h"

#include <QWidget>

class QLabel;

namespace karigar::ui {

class AmountLabel;
class Button;
class ContentColumn;
class EmptyState;
class KeyValueTable;
class PaperList;
class StateChip;

/// One payment, refund or payout as the people it belongs to read it: its state, when and how it moved, its
/// papers, and the way to its booking. GUI thread. Object names: transactionPane, transactionAmount,
/// transactionState, transactionFacts, transactionBookingButton,
/// transactionRefundButton, oldReceiptButton, and those of PaperList.
class TransactionPane : public QWidget {
    Q_OBJECT
public:
    TransactionPane(views::Workspace& workspace, Party side, const PaperDoors& doors,
                    QWidget* parent = nullptr);

    void show(const views::Row& row, Kind kind);
    using QWidget::show;

Q_SIGNALS:
    /// The booking behind it.
    void bookingWanted(const karigar::Id& booking);
    /// Its refund, to be asked for or followed, by its booking. Customers have that page.
    void refundWanted(const karigar::Id& booking);
    /// A payment from before papers were numbered: its receipt, by its booking. Customers have that page.
    void oldReceiptWanted(const karigar::Id& booking);
    void said(const QString& words);
    void failed(const karigar::Error& error);

private:
    void fill(const views::Row& row, Kind kind);
    void refreshReceipt();

    Party m_side;
    Id m_booking;
    bool m_collected = false; ///< there is something to receipt
    EmptyState* m_nothing;
    ContentColumn* m_column;
    AmountLabel* m_amount;
    StateChip* m_state;
    QLabel* m_title;
    QLabel* m_subtitle;
    KeyValueTable* m_facts;
    QLabel* m_paperWords;
    Button* m_toBooking;
    Button* m_toRefund;
    Button* m_oldReceipt;
    PaperList* m_papers;
};

} // namespace karigar::ui
