// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/listing.h"
#include "ui/admin/savechooser.h"
#include "ui/history/historyview.h"
#include "ui/shell/page.h"

namespace karigar::ui {
class ListDetail;
}

namespace karigar::ui::admin {

/// A history of the whole marketplace with the case that is open beside it. The subject is a record's id, or
/// filters ("?state=captured&range=today"). GUI thread.
/// Object names: <prefix>Split, offlineLine, and those of HistoryView.
class HistoryPage : public Page {
    Q_OBJECT
public:
    void open(const QString& subject) override;
    bool goBack() override;

protected:
    HistoryPage(const PageContext& context, const HistoryView::Setup& setup, const SaveChooser& chooser,
                QWidget* parent);

    /// Call once at the end of the constructor; takes the detail.
    void start(QWidget* detail);
    /// Shows a record in the detail; `kind` is what is listed, or the page's main kind for a link.
    virtual void openRecord(const Id& id, Kind kind) = 0;
    /// What a link's filters mean here.
    virtual views::HistoryFilter filterFor(const views::admin::ListRequest& request) const = 0;

    /// The papers of a booking or payment, for the detail; see PaperList.
    QWidget* papersOf(const char* column, const Id& id, QWidget* parent);

    views::Workspace& m_workspace;
    SaveChooser m_chooser;
    HistoryView* m_history;

private:
    QString m_prefix;
    Kind m_main;
    ListDetail* m_split = nullptr;
    Id m_shown;
};

views::Period periodOf(views::admin::Range range);

} // namespace karigar::ui::admin
