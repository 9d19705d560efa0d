// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/monthpicker.h"

#include "ui/shared/daycell.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui {

MonthPicker::MonthPicker(const QString& objectName, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_month(today.year(), today.month(), 1)
    , m_cursor(today)
    , m_title(label({}, TextSize::Title))
    , m_grid(new QGridLayout)
{
    nameWidget(this, objectName, tr("Month calendar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    buildHeader(column);
    column->addLayout(m_grid);
    m_grid->setSpacing(space::k4);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int weekday = (first - 1 + i) % 7 + 1;
        QLabel* name =
            label(QLocale().standaloneDayName(weekday, QLocale::ShortFormat), TextSize::Caption, Ink::Muted);
        name->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(name, 0, i);
        m_grid->setColumnStretch(i, 1);
    }
    for (int i = 0; i < 42; ++i) {
        auto* cell = m_cells[static_cast<std::size_t>(i)] = new DayCell(this);
        QSizePolicy policy = cell->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        cell->setSizePolicy(policy);
        cell->installEventFilter(this);
        m_grid->addWidget(cell, 1 + i / 7, i % 7);
        connect(cell, &QAbstractButton::clicked, this, [this, cell] { choose(cell->date()); });
    }
    refresh();
}

void MonthPicker::buildHeader(QVBoxLayout* column)
{
    auto* back = new IconButton(Icon::ChevronLeft, objectName() + u".previous"_s, tr("Previous month"));
    auto* forth = new IconButton(Icon::ChevronRight, objectName() + u".next"_s, tr("Next month"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k4);
    row->addWidget(m_title, 1);
    row->addWidget(back);
    row->addWidget(forth);
    column->addLayout(row);
    connect(back, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(forth, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
}

int MonthPicker::columnOf(QDate day) const
{
    return (day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
}

DayState MonthPicker::stateOf(QDate day) const
{
    DayState state = m_days.value(day, DayState{day, DayState::Kind::Unknown, 0});
    if (day < m_today)
        state.kind = DayState::Kind::Past; // whatever anyone says, yesterday is not for sale
    return state;
}

void MonthPicker::setDays(const QVector<DayState>& days)
{
    for (const DayState& day : days)
        m_days.insert(day.date, day);
    refresh();
}

void MonthPicker::setMonth(QDate anyDay)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    if (first == m_month)
        return;
    m_month = first;
    if (m_cursor.year() != first.year() || m_cursor.month() != first.month())
        m_cursor = first;
    refresh();
    Q_EMIT monthShown(first);
}

void MonthPicker::setSelected(QDate day)
{
    m_selected = day;
    if (day.isValid()) {
        m_cursor = day;
        setMonth(day);
    }
    refresh();
}

void MonthPicker::setCursor(QDate day)
{
    m_cursor = day;
    setMonth(day);
    refresh();
}

void MonthPicker::choose(QDate day)
{
    const DayState state = stateOf(day);
    if (state.kind != DayState::Kind::Free && !(state.kind == DayState::Kind::Full && state.line))
        return;
    setSelected(day);
    Q_EMIT daySelected(day);
}

void MonthPicker::refresh()
{
    m_title->setText(QLocale().toString(m_month, u"MMMM yyyy"_s));
    const QDate start = m_month.addDays(-columnOf(m_month));
    for (int i = 0; i < 42; ++i) {
        DayCell* cell = m_cells[static_cast<std::size_t>(i)];
        const QDate day = start.addDays(i);
        const bool shown = day.month() == m_month.month();
        cell->setDay(stateOf(day), day == m_today, day == m_selected);
        // One stop for Tab in the whole month; arrows do the rest.
        cell->setFocusPolicy(shown && day == m_cursor ? Qt::StrongFocus : Qt::ClickFocus);
        cell->setVisible(shown);
    }
}

QDate MonthPicker::afterKey(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return m_cursor.addDays(layoutDirection() == Qt::RightToLeft ? 1 : -1);
    case Qt::Key_Right:
        return m_cursor.addDays(layoutDirection() == Qt::RightToLeft ? -1 : 1);
    case Qt::Key_Up:
        return m_cursor.addDays(-7);
    case Qt::Key_Down:
        return m_cursor.addDays(7);
    case Qt::Key_PageUp:
        return m_cursor.addMonths(-1);
    case Qt::Key_PageDown:
        return m_cursor.addMonths(1);
    case Qt::Key_Home:
        return m_cursor.addDays(-columnOf(m_cursor));
    case Qt::Key_End:
        return m_cursor.addDays(6 - columnOf(m_cursor));
    default:
        return {};
    }
}

bool MonthPicker::eventFilter(QObject* watched, QEvent* event)
{
    auto* cell = qobject_cast<DayCell*>(watched);
    if (event->type() == QEvent::FocusIn && cell)
        m_cursor = cell->date();
    if (event->type() != QEvent::KeyPress || !cell)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        choose(m_cursor);
        return true;
    }
    const QDate target = afterKey(key);
    if (!target.isValid())
        return QWidget::eventFilter(watched, event);
    setCursor(target);
    for (DayCell* other : m_cells)
        if (other->date() == target && !other->isHidden())
            other->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace karigar::ui
