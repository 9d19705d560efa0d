// SPDX-License-Identifier: GPL-3.0-or-later
// How the month is painted.
#include "ui/calendar/monthview.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {
constexpr int kToday = 22; // the disc behind today's number
} // namespace

void MonthView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Tokens& t = Theme::tokens();
    if (!m_origin.isValid()) {
        painter.fillRect(event->rect(), t.color(Tone::Paper));
        return;
    }
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, m_header, 0, 0), Qt::IntersectClip);
    const auto [from, to] = datesInView();
    for (int index = weekOf(from); index <= weekOf(to); ++index)
        paintWeek(painter, index, event->rect());
    if (ringOnDay())
        paintFocusRing(&painter, cellRect(date()).adjusted(1, 1, -1, -1), 4);
    paintMove(painter);
    painter.restore();
    paintHeader(painter);
}

void MonthView::paintHeader(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    painter.fillRect(QRect(0, 0, viewport()->width(), m_header), t.color(Tone::Paper));
    painter.setFont(t.font(TextSize::Caption));
    painter.setPen(t.color(Tone::Muted));
    for (int day = 0; day < 7; ++day)
        painter.drawText(QRect(columnX(day) + space::k8, 0, columnX(day + 1) - columnX(day), m_header),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
    painter.fillRect(QRect(0, m_header - 1, viewport()->width(), 1), t.color(Tone::Line));
}

void MonthView::paintWeek(QPainter& painter, int index, const QRect& dirty) const
{
    const QDate monday = mondayOf(index);
    const QRect row(0, cellRect(monday).top(), viewport()->width(), m_row);
    if (!row.intersects(dirty))
        return;
    const Week& shown = week(index);
    for (int day = 0; day < 7; ++day)
        paintDay(painter, shown, monday.addDays(day), cellRect(monday.addDays(day)));
    for (const Chip& chip : shown.chips)
        paintChip(painter, chip, row.topLeft());
    // A step of darker line where a month begins.
    const QDate sunday = monday.addDays(6);
    if (sunday.month() == monday.month() && monday.day() != 1)
        return;
    const QDate first(sunday.year(), sunday.month(), 1);
    const int x = columnX(first.dayOfWeek() - 1);
    const QColor step = Theme::tokens().tint(Tone::Muted, 0.6);
    painter.fillRect(QRect(x, row.top(), row.width() - x, 1), step);
    painter.fillRect(QRect(0, row.bottom() + 1, x, 1), step);
    if (x > 0)
        painter.fillRect(QRect(x, row.top(), 1, row.height()), step);
}

void MonthView::paintDayGround(QPainter& painter, const Week& week, QDate date, const QRect& cell) const
{
    const Tokens& t = Theme::tokens();
    const bool hours = schedule().shown().has(CalendarLayer::Availability);
    bool open = !hours;
    for (const Piece& piece : schedule().ground(date))
        open = open || schedule().event(piece.event).layer == CalendarLayer::Availability;
    painter.fillRect(cell, open ? openGround() : closedGround());
    if (!week.closed[date.dayOfWeek() - 1].isEmpty())
        paintHatch(painter, cell, t.tint(Tone::Muted, 0.28), 9);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), t.color(Tone::Line));
    if (date.dayOfWeek() > 1)
        painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), t.color(Tone::Line));
}

void MonthView::paintDay(QPainter& painter, const Week& week, QDate date, const QRect& cell) const
{
    const Tokens& t = Theme::tokens();
    const int day = date.dayOfWeek() - 1;
    paintDayGround(painter, week, date, cell);
    const bool isToday = date == today(), past = date < today();
    const QRect head(cell.left() + space::k8, cell.top() + 2, cell.width() - space::k12, m_top - 2);
    painter.setFont(t.tabularFont(TextSize::Caption, isToday || date.day() == 1));
    const QFontMetrics fm(painter.font());
    const QString number =
        date.day() == 1 ? QLocale().toString(date, u"d MMM"_s) : QString::number(date.day());
    const int width = std::max(kToday, fm.horizontalAdvance(number) + 12);
    if (isToday)
        paintPanel(&painter, QRect(head.left() - 5, head.center().y() - kToday / 2, width, kToday),
                   kToday / 2.0, t.color(Tone::Accent), {});
    painter.setPen(t.color(isToday ? Tone::OnAccent : past ? Tone::Muted : Tone::Ink));
    painter.drawText(isToday ? QRect(head.left() - 5, head.top(), width, head.height()) : head,
                     Qt::AlignVCenter | (isToday ? Qt::AlignHCenter : Qt::AlignLeft), number);
    if (!week.closed[day].isEmpty()) {
        painter.setFont(t.font(TextSize::Caption));
        painter.setPen(t.color(Tone::Info));
        const int room = head.width() - width - space::k4;
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight,
                         QFontMetrics(painter.font()).elidedText(week.closed[day], Qt::ElideRight, room));
    }
    if (week.more[day] > 0) {
        painter.setFont(t.font(TextSize::Caption, true));
        painter.setPen(t.color(Tone::Muted));
        painter.drawText(QRect(cell.left() + space::k8, cell.bottom() - m_line - 2, cell.width(), m_line),
                         Qt::AlignVCenter | Qt::AlignLeft, tr("%n more", nullptr, week.more[day]));
    }
}

void MonthView::paintChip(QPainter& painter, const Chip& chip, const QPoint& at) const
{
    const Tokens& t = Theme::tokens();
    const CalendarEvent& event = schedule().event(chip.event);
    const PaintState state = stateOf(chip.event);
    const QRect rect = chip.rect.translated(at);
    painter.setOpacity(isLifted(chip.event) ? 0.45 : 1.0);
    paintGround(painter, rect, event, state.hovered, 3);
    const QFont font = t.tabularFont(TextSize::Caption);
    const int y = rect.top() + (rect.height() - QFontMetrics(font).height()) / 2;
    painter.setFont(font);
    painter.setPen(t.color(event.past ? Tone::Muted : Tone::Ink));
    painter.drawStaticText(rect.left() + 7, y, chip.text);
    if (chip.seatsWidth > 0) {
        painter.setFont(t.tabularFont(TextSize::Caption, true));
        painter.setPen(inkOf(event));
        painter.drawStaticText(rect.right() - chip.seatsWidth - 4, y, chip.seats);
    }
    painter.setOpacity(1.0);
    if (state.ring)
        paintFocusRing(&painter, rect, 3);
}

} // namespace karigar::ui::calendar
