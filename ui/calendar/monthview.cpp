// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "ui/style/theme.h"

#include <algorithm>
#include <QLocale>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {
constexpr int kYears = 10; // to either side of today
constexpr int kWeeks = 2 * kYears * 52 + 4;
constexpr int kRowsShown = 5;
constexpr int kLowestRow = 96;
constexpr int kHighestRow = 190;
constexpr int kWeeksKept = 64;
} // namespace

MonthView::MonthView(const QString& objectName, const QString& name, QWidget* parent)
    : Surface(objectName, name, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // twenty years make a bar that says nothing
}

QDate MonthView::mondayOf(int week) const
{
    return m_origin.addDays(7 * week);
}

int MonthView::weekOf(QDate day) const
{
    return static_cast<int>(m_origin.daysTo(day) / 7);
}

void MonthView::arrange()
{
    if (!date().isValid())
        return;
    if (!m_origin.isValid()) {
        const QDate start = today().addYears(-kYears);
        m_origin = start.addDays(1 - start.dayOfWeek());
    }
    const Tokens& t = Theme::tokens();
    const int small = QFontMetrics(t.font(TextSize::Caption)).height();
    // What is at the top stays there when the rows change their height.
    const double top = static_cast<double>(verticalScrollBar()->value()) / m_row;
    m_header = small + space::k12;
    m_line = small + 4;
    m_top = small + space::k12;
    const int room = std::max(1, viewport()->height() - m_header);
    m_row = std::clamp(room / kRowsShown, std::max(kLowestRow, m_top + 3 * (m_line + 2)), kHighestRow);
    m_weeks.clear();
    verticalScrollBar()->setRange(0, kWeeks * m_row - room);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_row / 3);
    if (m_settled)
        verticalScrollBar()->setValue(static_cast<int>(top * m_row + 0.5));
    else
        reveal();
    viewport()->update();
}

void MonthView::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    arrange();
}

QDate MonthView::middle() const
{
    const int room = viewport()->height() - m_header;
    return mondayOf((verticalScrollBar()->value() + room / 2) / m_row).addDays(3);
}

QString MonthView::title() const
{
    return m_origin.isValid()
               ? QLocale().standaloneMonthName(middle().month()) + u' ' + QString::number(middle().year())
               : QString();
}

std::pair<QDate, QDate> MonthView::datesInView() const
{
    if (!m_origin.isValid())
        return {};
    const int room = std::max(1, viewport()->height() - m_header);
    const int top = verticalScrollBar()->value();
    return {mondayOf(top / m_row), mondayOf((top + room - 1) / m_row).addDays(6)};
}

void MonthView::scrollContentsBy(int dx, int dy)
{
    Surface::scrollContentsBy(dx, dy);
    const int first = verticalScrollBar()->value() / m_row;
    if (std::exchange(m_shownFrom, first) != first)
        Q_EMIT viewChanged();
}

void MonthView::reveal()
{
    if (!m_origin.isValid() || !isVisible())
        return;
    const int room = viewport()->height() - m_header;
    const int top = weekOf(date()) * m_row;
    auto* bar = verticalScrollBar();
    if (!m_settled || std::abs(top - bar->value()) > 3 * room) {
        // What comes matters more than what was: one week back, the rest ahead.
        m_settled = true;
        bar->setValue((weekOf(date()) - 1) * m_row);
    }
    if (top < bar->value())
        bar->setValue(top);
    else if (top + m_row > bar->value() + room)
        bar->setValue(top + m_row - room);
    Q_EMIT viewChanged();
}

void MonthView::arrive()
{
    m_settled = false;
    reveal();
}

void MonthView::stepVertical(int step)
{
    stepDay(7 * step);
}

void MonthView::stepPage(int step)
{
    placeCursor(date().addMonths(step), minute(), -1);
    const QDate first(date().year(), date().month(), 1);
    verticalScrollBar()->setValue(weekOf(first) * m_row);
    reveal();
    announce();
}

QRect MonthView::cellRect(QDate day) const
{
    const int column = day.dayOfWeek() - 1;
    return {columnX(column), m_header + weekOf(day) * m_row - verticalScrollBar()->value(),
            columnX(column + 1) - columnX(column), m_row};
}

QRect MonthView::dayRect(QDate day) const
{
    return cellRect(day).intersected(viewport()->rect().adjusted(0, m_header, 0, 0));
}

QRect MonthView::eventRect(int event) const
{
    if (event < 0 || !m_origin.isValid())
        return {};
    const auto [from, to] = datesInView();
    const QDate day = std::max(from, schedule().clock().wall(schedule().event(event).from).date);
    if (day > to)
        return {};
    const QPoint corner(0, cellRect(day).top());
    for (const Chip& chip : week(weekOf(day)).chips)
        if (chip.event == event)
            return chip.rect.translated(corner).intersected(viewport()->rect().adjusted(0, m_header, 0, 0));
    // Behind "3 more": where that stands.
    return dayRect(day).intersected(cellRect(day).adjusted(0, m_row - m_line, 0, 0));
}

Surface::Spot MonthView::spotAt(const QPoint& at) const
{
    if (at.y() < m_header || !viewport()->rect().contains(at) || !m_origin.isValid())
        return {};
    const int y = at.y() - m_header + verticalScrollBar()->value();
    const int index = y / m_row;
    const int column = std::clamp(at.x() * 7 / std::max(1, viewport()->width()), 0, 6);
    Spot spot{-1, mondayOf(index).addDays(column), minute(), false};
    const QPoint inside(at.x(), y - index * m_row);
    const Week& shown = week(index);
    for (const Chip& chip : shown.chips)
        if (chip.rect.contains(inside))
            spot.event = chip.event;
    spot.more = spot.event < 0 && shown.more[column] > 0 && inside.y() > m_row - m_line - 4;
    return spot;
}

std::vector<QRect> MonthView::spanRects(Millis from, Millis to) const
{
    Q_UNUSED(to);
    const QRect cell = cellRect(schedule().clock().wall(from).date);
    return {cell.adjusted(3, m_top, -4, -4)};
}

const MonthView::Week& MonthView::week(int index) const
{
    auto known = m_weeks.constFind(index);
    if (known == m_weeks.constEnd()) {
        if (m_weeks.size() >= kWeeksKept)
            m_weeks.clear();
        Week made;
        for (int day = 0; day < 7; ++day)
            prepareDay(made, mondayOf(index).addDays(day), day);
        known = m_weeks.insert(index, std::move(made));
    }
    return *known;
}

void MonthView::prepareDay(Week& week, QDate date, int day) const
{
    const auto pieces = schedule().on(date);
    const int total = static_cast<int>(pieces.size());
    const int fit = (m_row - m_top - 4) / (m_line + 2);
    const int shown = total <= fit ? total : fit - 1;
    week.count[day] = total;
    week.more[day] = total - shown;
    week.closed[day] = closedNote(schedule(), date);
    QRect line(columnX(day) + 3, m_top, columnX(day + 1) - columnX(day) - 7, m_line);
    for (int i = 0; i < shown; ++i) {
        week.chips.push_back(prepareChip(pieces[static_cast<size_t>(i)], line));
        line.translate(0, m_line + 2);
    }
}

MonthView::Chip MonthView::prepareChip(const Piece& piece, const QRect& rect) const
{
    const Tokens& t = Theme::tokens();
    const CalendarEvent& event = schedule().event(piece.event);
    const QFont font = t.tabularFont(TextSize::Caption), strong = t.tabularFont(TextSize::Caption, true);
    const QFontMetrics fm(font);
    Chip chip{piece.event, rect, {}, {}, 0};
    const QString seats =
        event.layer == CalendarLayer::Hold ? leftText(event, now()).section(u' ', 0, 1) : capacityText(event);
    chip.seatsWidth = seats.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(seats);
    const bool timed = piece.starts && !piece.allDay;
    const QString words = timed ? clockText(piece.from) + u' ' + event.title : event.title;
    const int room = rect.width() - 12 - (chip.seatsWidth ? chip.seatsWidth + 6 : 0);
    for (QStaticText* text : {&chip.text, &chip.seats}) {
        text->setTextFormat(Qt::PlainText);
        text->setPerformanceHint(QStaticText::AggressiveCaching);
    }
    chip.text.setText(fm.elidedText(words, Qt::ElideRight, room));
    chip.seats.setText(seats);
    return chip;
}

} // namespace karigar::ui::calendar
