// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/historypicks.h"
#include "models/views/history/historysources.h"

#include <QWidget>

class QDateEdit;

namespace karigar::ui {

class ChoiceChip;
class ComboBox;
class FieldRow;
class FlowLayout;
class MoneyField;
class PickField;

/// Everything a history can be narrowed by, as fields; what is set shows at once. The words to search for
/// are not here but in the search field. GUI thread. Object names, for a prefix such as "adminBooking":
/// <prefix>.type.<type>, <prefix>.state.<state>, <prefix>.period, <prefix>.from, <prefix>.to, <prefix>.dayOf,
/// <prefix>.service, <prefix>.customer, <prefix>.artisan, <prefix>.booking, <prefix>.least, <prefix>.most.
class FilterPanel : public QWidget {
    Q_OBJECT
public:
    FilterPanel(views::Workspace& workspace, const views::HistoryScope& scope, const QString& prefix,
                QWidget* parent = nullptr);

    void setFilter(const views::HistoryFilter& filter);

Q_SIGNALS:
    /// The filter as it is set now; its words are those of setFilter().
    void edited(const karigar::views::HistoryFilter& filter);

private:
    using Chips = std::vector<std::pair<QString, ChoiceChip*>>;

    QWidget* chipRow(const QString& title, const QString& part, const QStringList& names,
                     QString (*words)(const QString&), Chips& chips);
    QWidget* fields();
    QDateEdit* dayField(const QString& objectName, const QString& open);
    PickField* pickField(views::PickOf of, const QString& part, const QString& title,
                         views::HistoryPick views::HistoryFilter::*field, FlowLayout* flow);
    void edit(const std::function<void(views::HistoryFilter&)>& change);
    void takeDays();
    void refresh();
    void refreshErrors();

    views::Workspace& m_workspace;
    views::HistoryScope m_scope;
    QString m_prefix;
    views::HistoryFilter m_filter;
    bool m_filling = false;
    Chips m_types;
    Chips m_states;
    ComboBox* m_period = nullptr;
    ComboBox* m_dayOf = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    FieldRow* m_fromRow = nullptr;
    FieldRow* m_toRow = nullptr;
    MoneyField* m_least = nullptr;
    MoneyField* m_most = nullptr;
    FieldRow* m_mostRow = nullptr;
    std::vector<std::pair<PickField*, views::HistoryPick views::HistoryFilter::*>> m_picks;
};

} // namespace karigar::ui
