// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/savedfilters.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace karigar::ui {

class Button;
class FieldRow;

/// The filters that have names: each can be applied, renamed and deleted, and what is set now be saved. GUI
/// thread. Object names, for a prefix: <prefix>.saved, and for each place <prefix>.apply.<n>,
/// <prefix>.rename.<n>, <prefix>.delete.<n>; <prefix>.name, <prefix>.save.
class SavedFiltersBox : public QWidget {
    Q_OBJECT
public:
    SavedFiltersBox(views::SavedFilters& saved, const QString& prefix, QWidget* parent = nullptr);

    /// What would be saved.
    void setFilter(const views::HistoryFilter& filter);
    /// To save what is set now: the name is asked for.
    void askName();

Q_SIGNALS:
    void applied(const karigar::views::HistoryFilter& filter);
    /// `undo` brings a deleted filter back.
    void said(const QString& words, std::function<void()> undo);

private:
    void refresh();
    QWidget* row(int at, const views::SavedFilter& saved);
    void startRename(const QString& name);
    void takeName();
    void remove(const views::SavedFilter& saved);

    views::SavedFilters& m_saved;
    QString m_prefix;
    views::HistoryFilter m_filter;
    QString m_renaming; ///< the filter whose new name the field is for; empty: a new filter
    QVBoxLayout* m_rows;
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    Button* m_save;
};

} // namespace karigar::ui
