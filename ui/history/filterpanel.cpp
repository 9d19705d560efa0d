// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/filterpanel.h"

#include "models/domain/rules/calendar.h"
#include "models/views/history/filterwords.h"
#include "models/views/history/historyentry.h"
#include "ui/history/pickfield.h"
#include "ui/shared/choicechip.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/text.h"

#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kFieldWidth = 158; // six beside each other across a page, two in a list of 440
const QDate kNoDay(2020, 1, 1);  // the first that can be set; says that this end is open
} // namespace

FilterPanel::FilterPanel(views::Workspace& workspace, const views::HistoryScope& scope, const QString& prefix,
                         QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scope(scope)
    , m_prefix(prefix)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    if (scope.of == views::HistoryOf::Transactions) {
        column->addWidget(chipRow(tr("What"), u"type"_s, views::transactionTypes(scope.side),
                                  views::transactionTypeWords, m_types));
        column->addWidget(chipRow(tr("State"), u"state"_s, views::transactionStateNames(scope.side),
                                  views::stateWords, m_states));
    } else {
        column->addWidget(
            chipRow(tr("State"), u"state"_s, views::bookingStateNames(), views::stateWords, m_states));
    }
    column->addWidget(fields());
    refresh();
}

QWidget* FilterPanel::chipRow(const QString& title, const QString& part, const QStringList& names,
                              QString (*words)(const QString&), Chips& chips)
{
    auto* row = new QWidget(this);
    nameWidget(row, u"%1.%2s"_s.arg(m_prefix, part), title);
    auto* flow = new FlowLayout(nullptr, space::k4);
    for (const QString& name : names) {
        auto* chip = new ChoiceChip(u"%1.%2.%3"_s.arg(m_prefix, part, name), words(name), row);
        chip->setAccessibleName(u"%1: %2"_s.arg(title, words(name)));
        flow->addWidget(chip);
        chips.emplace_back(name, chip);
        connect(chip, &QAbstractButton::toggled, this, [this, name, types = &chips == &m_types](bool on) {
            edit([&](views::HistoryFilter& filter) {
                QStringList& list = types ? filter.types : filter.states;
                list.removeAll(name);
                if (on)
                    list.append(name);
            });
        });
    }
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(strongLabel(title, row));
    column->addLayout(flow);
    return row;
}

QDateEdit* FilterPanel::dayField(const QString& objectName, const QString& open)
{
    auto* field = new QDateEdit(this);
    field->setObjectName(objectName);
    field->setDisplayFormat(u"d MMM yyyy"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setMinimumDate(kNoDay);
    field->setSpecialValueText(open);
    field->setKeyboardTracking(false);
    connect(field, &QDateEdit::dateChanged, this, &FilterPanel::takeDays);
    return field;
}

PickField* FilterPanel::pickField(views::PickOf of, const QString& part, const QString& title,
                                  views::HistoryPick views::HistoryFilter::*field, FlowLayout* flow)
{
    auto* pick = new PickField(m_workspace, of, u"%1.%2"_s.arg(m_prefix, part), tr("any, or a name"), this);
    auto* row = new FieldRow(title, pick, {}, this);
    row->setFixedWidth(kFieldWidth);
    flow->addWidget(row);
    m_picks.emplace_back(pick, field);
    connect(pick, &PickField::picked, this, [this, pick, field] {
        edit([&](views::HistoryFilter& filter) { filter.*field = pick->pick(); });
    });
    return pick;
}

QWidget* FilterPanel::fields()
{
    auto* whole = new QWidget(this);
    auto* flow = new FlowLayout(whole, space::k8);
    const auto add = [&](const QString& title, QWidget* field) {
        auto* row = new FieldRow(title, field, {}, whole);
        row->setFixedWidth(kFieldWidth);
        flow->addWidget(row);
        return row;
    };
    m_period = new ComboBox(m_prefix + u".period"_s, tr("When"), whole);
    for (const auto& name : EnumNames<views::Period>::table)
        m_period->addItem(views::periodWords(name.value), static_cast<int>(name.value));
    m_dayOf = new ComboBox(m_prefix + u".dayOf"_s, tr("Which day counts"), whole);
    for (const auto& name : EnumNames<views::DayOf>::table)
        m_dayOf->addItem(views::dayOfWords(name.value, m_scope.of), static_cast<int>(name.value));
    m_from = dayField(m_prefix + u".from"_s, tr("the beginning"));
    m_to = dayField(m_prefix + u".to"_s, tr("no end"));
    add(tr("When"), m_period);
    add(tr("Which day counts"), m_dayOf);
    m_fromRow = add(tr("From"), m_from);
    m_toRow = add(tr("To"), m_to);
    using views::HistoryFilter;
    if (m_scope.of == views::HistoryOf::Bookings)
        pickField(views::PickOf::Service, u"service"_s, tr("Workshop"), &HistoryFilter::service, flow);
    if (m_scope.side != Party::Customer)
        pickField(views::PickOf::Customer, u"customer"_s, tr("Guest"), &HistoryFilter::customer, flow);
    if (m_scope.side != Party::Artisan)
        pickField(views::PickOf::Artisan, u"artisan"_s, tr("Artisan"), &HistoryFilter::artisan, flow);
    if (m_scope.of == views::HistoryOf::Transactions)
        pickField(views::PickOf::Booking, u"booking"_s, tr("Booking"), &HistoryFilter::booking, flow);
    m_least = new MoneyField(m_prefix + u".least"_s, whole);
    m_most = new MoneyField(m_prefix + u".most"_s, whole);
    add(tr("At least"), m_least);
    m_mostRow = add(tr("At most"), m_most);
    connect(m_period, &QComboBox::currentIndexChanged, this, &FilterPanel::takeDays);
    connect(m_dayOf, &QComboBox::currentIndexChanged, this, &FilterPanel::takeDays);
    const auto money = [](const MoneyField* field) {
        return field->paise() ? std::optional(Money{*field->paise()}) : std::nullopt;
    };
    connect(m_least, &MoneyField::paiseChanged, this,
            [this, money] { edit([&](HistoryFilter& filter) { filter.least = money(m_least); }); });
    connect(m_most, &MoneyField::paiseChanged, this,
            [this, money] { edit([&](HistoryFilter& filter) { filter.most = money(m_most); }); });
    return whole;
}

void FilterPanel::takeDays()
{
    edit([this](views::HistoryFilter& filter) {
        const auto before = filter.period;
        filter.period = static_cast<views::Period>(m_period->currentData().toInt());
        filter.dayOf = static_cast<views::DayOf>(m_dayOf->currentData().toInt());
        const bool between = filter.period == views::Period::Between;
        const auto day = [&](const QDateEdit* field) {
            return between && field->date() != kNoDay ? field->date() : QDate();
        };
        filter.from = day(m_from);
        filter.to = day(m_to);
        // A first choice of two days starts with this month instead of with everything.
        if (between && before != filter.period && !filter.from.isValid() && !filter.to.isValid()) {
            const QDate today = dateInIndia(m_workspace.now());
            filter.from = QDate(today.year(), today.month(), 1);
            filter.to = today;
        }
    });
}

void FilterPanel::edit(const std::function<void(views::HistoryFilter&)>& change)
{
    if (m_filling)
        return;
    change(m_filter);
    refresh();
    Q_EMIT edited(m_filter);
}

void FilterPanel::setFilter(const views::HistoryFilter& filter)
{
    m_filter = filter;
    refresh();
}

void FilterPanel::refresh()
{
    m_filling = true;
    for (const auto& [name, chip] : m_types)
        chip->setChecked(m_filter.types.contains(name));
    for (const auto& [name, chip] : m_states)
        chip->setChecked(m_filter.states.contains(name));
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(m_filter.period)));
    m_dayOf->setCurrentIndex(m_dayOf->findData(static_cast<int>(m_filter.dayOf)));
    const bool between = m_filter.period == views::Period::Between;
    m_fromRow->setVisible(between);
    m_toRow->setVisible(between);
    m_from->setDate(m_filter.from.isValid() ? m_filter.from : kNoDay);
    m_to->setDate(m_filter.to.isValid() ? m_filter.to : kNoDay);
    for (const auto& [field, part] : m_picks)
        if (field->pick() != m_filter.*part)
            field->setPick(m_filter.*part);
    const auto paise = [](const std::optional<Money>& money) {
        return money ? std::optional(money->paise) : std::nullopt;
    };
    // Not while it says so already: setting a text moves the cursor of whoever types.
    if (m_least->paise() != paise(m_filter.least))
        m_least->setPaise(paise(m_filter.least));
    if (m_most->paise() != paise(m_filter.most))
        m_most->setPaise(paise(m_filter.most));
    refreshErrors();
    m_filling = false;
}

void FilterPanel::refreshErrors()
{
    const bool crossed = m_filter.least && m_filter.most && *m_filter.least > *m_filter.most;
    m_mostRow->setError(crossed ? tr("Less than the other amount") : QString());
    const bool turned = m_filter.from.isValid() && m_filter.to.isValid() && m_filter.from > m_filter.to;
    m_toRow->setError(turned ? tr("Before the first day") : QString());
}

} // namespace karigar::ui
