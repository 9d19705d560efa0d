// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/historysources.h"

#include <QWidget>

class QScrollArea;

namespace karigar::views {
class SavedFilters;
class Workspace;
} // namespace karigar::views

namespace karigar::ui {

class Button;
class FilterPanel;
class FlowLayout;
class SavedFiltersBox;
class SearchField;

/// Search, filters and saved filters of a history: a search field, a button that unfolds the fields, and a
/// chip for each part that is set, which takes it away. GUI thread.
/// Object names, for a prefix such as "adminBooking": <prefix>Search, <prefix>Filters (the button),
/// <prefix>Chips, chips <prefix>.chip.<key>, <prefix>.clear, and those of FilterPanel and SavedFiltersBox.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(views::Workspace& workspace, const views::HistoryScope& scope, const QString& prefix,
              const QString& searchHint, QWidget* parent = nullptr);

    const views::HistoryFilter& filter() const { return m_filter; }
    /// Shows and announces it.
    void setFilter(const views::HistoryFilter& filter);
    /// Beside the search field.
    void addAction(QWidget* widget);
    void focusSearch();

Q_SIGNALS:
    void filterChanged(const karigar::views::HistoryFilter& filter);
    void said(const QString& words, std::function<void()> undo);

private:
    void unfold(bool open);
    void refreshChips();
    void take(const views::HistoryFilter& filter);

    QString m_prefix;
    views::HistoryOf m_of;
    views::HistoryFilter m_filter;
    SearchField* m_search;
    Button* m_toggle;
    QWidget* m_actions;
    QWidget* m_chips;
    FlowLayout* m_chipFlow;
    views::SavedFilters* m_saved;
    FilterPanel* m_panel;
    SavedFiltersBox* m_box;
    QScrollArea* m_drawer;
};

} // namespace karigar::ui
