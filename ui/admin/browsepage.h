// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/recordsmodel.h"
#include "ui/shell/page.h"
#include "ui/style/iconset.h"

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace karigar::ui {
class Banner;
class ComboBox;
class EmptyState;
class ListDetail;
class RecordList;
class SearchField;
class SegmentedControl;
} // namespace karigar::ui

namespace karigar::ui::admin {

/// What every list page of the desk is: what the page is for, search and filters, how much is shown, the
/// list, and the record that is open beside it. Pages say what to list and how to show one. GUI thread.
/// Object names, for a prefix such as "adminBooking": <prefix>List, <prefix>Search, <prefix>Summary,
/// <prefix>Split, <prefix>Empty, clearFiltersButton, offlineLine.
class BrowsePage : public Page {
    Q_OBJECT
public:
    struct Setup {
        QString prefix;
        Kind kind;
        views::admin::RecordsModel::Describe describe;
        int lines = 2;
        QString title; ///< of the list, for a screen reader
        QString purpose;
        QString searchHint;
        Icon icon = Icon::Search;
        QString emptyTitle;
        QString emptySentence;
    };

    void open(const QString& subject) override;
    bool goBack() override;

protected:
    BrowsePage(const PageContext& context, const Setup& setup, QWidget* parent);

    /// Call once at the end of the constructor: takes the detail (null for a page without) and lists.
    void start(QWidget* detail);
    /// A line above list and detail, which takes no room while it is hidden. After start().
    void addNotice(Banner* notice);
    /// Filters stand beside the search field.
    void addFilter(QWidget* filter);
    ComboBox* stateFilter(const QString& objectName, const QString& any,
                          const std::vector<std::pair<QString, QString>>& states);
    SegmentedControl* rangeFilter(const QString& objectName, const QString& accessibleName);
    QString searchText() const;
    void setSearchText(const QString& text);

    /// What the filters ask for now.
    virtual views::admin::Listing listing() const = 0;
    /// Sets the filters; called for subjects that are filters, and empty to show everything.
    virtual void applyRequest(const views::admin::ListRequest& request) = 0;
    virtual void openRecord(const Id& id) { Q_UNUSED(id); }
    /// "1,204 bookings".
    virtual QString countWords(int count) const = 0;
    /// After the list has changed.
    virtual void onListed() {}

    void relist();
    void setSummary(const QString& words);

    views::Workspace& m_workspace;
    views::admin::RecordsModel* m_model;

private:
    QWidget* listSide();
    void openRow(const QModelIndex& index);
    void follow(const QModelIndex& index);
    void refresh();

    Setup m_setup;
    RecordList* m_list;
    SearchField* m_search;
    QHBoxLayout* m_filters;
    QLabel* m_summary;
    EmptyState* m_empty;
    QStackedLayout* m_states = nullptr;
    ListDetail* m_split = nullptr;
    QString m_shown;
    QString m_listedText;
    bool m_pending = false;  ///< the current row is still on its way
    bool m_choosing = false; ///< the list follows the detail, not the other way round
};

} // namespace karigar::ui::admin
