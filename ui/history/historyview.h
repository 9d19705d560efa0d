// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/historysources.h"
#include "ui/shell/savefile.h"
#include "ui/style/iconset.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedLayout;

namespace karigar::views {
class HistoryExport;
class HistoryModel;
class HistorySums;
class PausableWorkspace;
class Workspace;
struct Row;
} // namespace karigar::views

namespace karigar::ui {

class Button;
class EmptyState;
class FilterBar;
class RecordList;
class TotalsRow;

/// A history in any mode: search, filters and saved filters, totals, the list itself, a table for
/// spreadsheets, and what to say when there is nothing. Ctrl+F searches; Enter opens a row. GUI thread.
/// Object names, for a prefix such as "adminBooking": <prefix>List, <prefix>Summary, <prefix>Export,
/// <prefix>Empty, <prefix>NoMatch, <prefix>ClearAll, and those of FilterBar and TotalsRow.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    struct Setup {
        QString prefix;
        views::HistoryOf of = views::HistoryOf::Bookings;
        Party side = Party::Customer;
        QString title; ///< of the list, for a screen reader
        QString searchHint;
        Icon icon = Icon::Bookings;
        QString emptyTitle;
        QString emptySentence;
        QString fileName; ///< of the table, without date and ending
    };

    HistoryView(views::Workspace& workspace, const Setup& setup, const SaveAs& saveAs,
                QWidget* parent = nullptr);

    const views::HistoryFilter& filter() const;
    void setFilter(const views::HistoryFilter& filter);
    /// The record that is shown beside the list: it stays chosen wherever the list moves it.
    void setShown(const Id& record);
    EmptyState* empty() const { return m_empty; }
    /// The row that is chosen; null without one.
    const views::Row* current() const;
    Kind currentKind() const;
    void chooseFirst();
    int size() const;
    bool isLoaded() const;
    /// Room around, for a view that is a page's whole side.
    void keepPageMargins();

Q_SIGNALS:
    /// The keys or a reload have come to another record.
    void moved(const karigar::views::Row& row, karigar::Kind kind);
    /// A record was clicked, or opened with Enter.
    void opened(const karigar::views::Row& row, karigar::Kind kind);
    void listed();
    void said(const QString& words, std::function<void()> undo);
    void failed(const karigar::Error& error);

private:
    void connectAll();
    void refresh();
    void follow();
    void exportShown();
    QString summaryWords() const;
    void emitFor(const QModelIndex& index, bool open);

    views::PausableWorkspace* m_workspace; ///< it often lies behind another list
    Setup m_setup;
    SaveAs m_saveAs;
    views::HistoryModel* m_model;
    views::HistorySums* m_sums = nullptr;
    views::HistoryExport* m_export;
    TotalsRow* m_totals = nullptr;
    FilterBar* m_bar;
    Button* m_exportButton;
    QLabel* m_summary;
    RecordList* m_list;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QStackedLayout* m_states;
    Id m_shown;
    bool m_choosing = false;
};

} // namespace karigar::ui
