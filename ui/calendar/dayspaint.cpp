// SPDX-License-Identifier: GPL-3.0-or-later
// How the day and the week are painted.
#include "ui/calendar/daysview.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {
constexpr int kHourColumn = 56;
constexpr int kFlag = 14;
} // namespace

void DaysView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Tokens& t = Theme::tokens();
    painter.fillRect(event->rect(), t.color(Tone::Paper));
    const QRect body = viewport()->rect().adjusted(0, m_header, 0, 0);
    painter.save();
    painter.setClipRect(body);
    paintGrounds(painter, event->rect());
    paintHours(painter);
    paintPieces(painter, event->rect());
    paintNow(painter);
    if (ringOnDay())
        paintFocusRing(&painter, dayRect(date()).adjusted(1, 0, -1, 0), 4);
    paintMove(painter);
    painter.restore();
    paintHeader(painter);
}

void DaysView::paintGrounds(QPainter& painter, const QRect& dirty) const
{
    const Tokens& t = Theme::tokens();
    const QRect body(kHourColumn, m_header, viewport()->width() - kHourColumn,
                     viewport()->height() - m_header);
    const bool hours = schedule().shown().has(CalendarLayer::Availability);
    painter.fillRect(body, hours ? closedGround() : openGround());
    for (int day = 0; day < m_days; ++day) {
        for (const Piece& piece : schedule().ground(datesInView().first.addDays(day))) {
            const QRect rect(columnX(day), yOf(piece.from), columnWidth(day),
                             yOf(piece.to) - yOf(piece.from));
            if (!rect.intersects(dirty))
                continue;
            if (schedule().event(piece.event).layer == CalendarLayer::Availability)
                painter.fillRect(rect, openGround());
            else
                paintHatch(painter, rect.intersected(body), t.tint(Tone::Muted, 0.35), 9);
        }
    }
}

void DaysView::paintHours(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    painter.setFont(t.tabularFont(TextSize::Caption));
    const int nowMinute = schedule().clock().wall(now()).minute;
    const bool nowShown = today() >= datesInView().first && today() <= datesInView().second;
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = yOf(hour * 60);
        if (y < m_header - 20 || y > viewport()->height() + 20)
            continue;
        painter.fillRect(QRect(kHourColumn, y, viewport()->width(), 1), t.color(Tone::Line));
        if (hour == 0 || hour == 24 || (nowShown && std::abs(nowMinute - hour * 60) < 12))
            continue;
        painter.setPen(t.color(Tone::Muted));
        painter.drawText(QRect(0, y - 10, kHourColumn - space::k8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         clockText(hour * 60));
    }
    for (int day = 0; day <= m_days; ++day)
        painter.fillRect(QRect(day < m_days ? columnX(day) : viewport()->width() - 1, m_header, 1,
                               viewport()->height() - m_header),
                         t.color(Tone::Line));
}

void DaysView::paintPieces(QPainter& painter, const QRect& dirty) const
{
    for (int day = 0; day < m_days; ++day) {
        for (const Piece& piece : schedule().on(datesInView().first.addDays(day))) {
            if (piece.allDay)
                continue;
            const QRect rect = pieceRect(piece, day);
            if (rect.top() > dirty.bottom())
                break; // sorted by time: the rest lies lower still
            if (!rect.intersects(dirty))
                continue;
            painter.setOpacity(isLifted(piece.event) ? 0.45 : 1.0);
            paintBlock(painter, rect, schedule().event(piece.event), schedule().clock(),
                       stateOf(piece.event));
        }
    }
    painter.setOpacity(1.0);
}

void DaysView::paintNow(QPainter& painter) const
{
    const auto day = static_cast<int>(datesInView().first.daysTo(today()));
    if (day < 0 || day >= m_days)
        return;
    const Tokens& t = Theme::tokens();
    const int minute = schedule().clock().wall(now()).minute;
    const int y = yOf(minute);
    painter.fillRect(QRect(columnX(day), y - 1, columnWidth(day), 2), t.color(Tone::Accent));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.color(Tone::Accent));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(columnX(day) + 0.5, y), 4, 4);
    painter.setFont(t.tabularFont(TextSize::Caption, true));
    painter.setPen(t.color(Tone::Accent));
    painter.drawText(QRect(0, y - 10, kHourColumn - space::k8, 20), Qt::AlignRight | Qt::AlignVCenter,
                     clockText(minute));
}

void DaysView::paintDayName(QPainter& painter, QDate date, const QRect& area) const
{
    const Tokens& t = Theme::tokens();
    const bool today = date == this->today();
    const QFont small = t.font(TextSize::Caption), number = t.tabularFont(TextSize::Heading);
    const QFontMetrics numberFm(number);
    painter.setFont(number);
    painter.setPen(t.color(today ? Tone::Accent : Tone::Ink));
    const QString digits = QString::number(date.day());
    painter.drawText(QPoint(area.left(), area.top() + numberFm.ascent()), digits);
    const int left = area.left() + numberFm.horizontalAdvance(digits) + 6;
    painter.setFont(small);
    painter.setPen(t.color(today ? Tone::Accent : Tone::Muted));
    const QString weekday = QLocale().standaloneDayName(date.dayOfWeek(), m_days == 1 ? QLocale::LongFormat
                                                                                      : QLocale::ShortFormat);
    painter.drawText(QPoint(left, area.top() + numberFm.ascent()),
                     today ? tr("%1, today").arg(weekday) : weekday);
}

void DaysView::paintHeading(QPainter& painter, int day) const
{
    const Tokens& t = Theme::tokens();
    const QDate date = datesInView().first.addDays(day);
    const QFont small = t.font(TextSize::Caption);
    const QFontMetrics smallFm(small);
    QRect area(columnX(day) + space::k8, space::k4, columnWidth(day) - space::k8 - 4, m_header);
    if (m_days > 1)
        paintDayName(painter, date, area);
    QString note = closedNote(schedule(), date);
    const bool said = !note.isEmpty();
    const bool hours = schedule().shown().has(CalendarLayer::Availability);
    if (!said && hours && m_days > 1 && schedule().ground(date).empty())
        note = tr("Closed");
    if (note.isEmpty())
        return;
    int x = area.left();
    const int y = area.top() + (m_days > 1 ? QFontMetrics(t.font(TextSize::Heading)).height() : 0);
    painter.setFont(small);
    if (said) {
        paintIcon(&painter, Icon::Flag, QRect(x, y + (smallFm.height() - kFlag) / 2, kFlag, kFlag),
                  Tone::Info);
        x += kFlag + space::k4;
    }
    painter.setPen(t.color(said ? Tone::Info : Tone::Muted));
    painter.drawText(QPoint(x, y + smallFm.ascent()),
                     smallFm.elidedText(note, Qt::ElideRight, area.right() - x));
}

void DaysView::paintHeader(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    painter.fillRect(QRect(0, 0, viewport()->width(), m_header), t.color(Tone::Paper));
    for (int day = 0; day < m_days; ++day) {
        paintHeading(painter, day);
        for (const Piece& piece : schedule().on(datesInView().first.addDays(day)))
            if (piece.allDay)
                paintBlock(painter, pieceRect(piece, day), schedule().event(piece.event), schedule().clock(),
                           stateOf(piece.event));
    }
    painter.fillRect(QRect(0, m_header - 1, viewport()->width(), 1), t.color(Tone::Line));
}

} // namespace karigar::ui::calendar
