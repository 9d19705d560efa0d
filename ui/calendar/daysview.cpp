// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daysview.h"

#include "ui/style/theme.h"

#include <algorithm>
#include <QLocale>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {
constexpr int kGutter = 56;
constexpr int kMinimalHour = 52;
constexpr int kThinnestLane = 30;
constexpr int kMostAllDay = 3;
constexpr int kSlot = 30; // minutes that an arrow key moves
} // namespace

DaysView::DaysView(int days, const QString& objectName, const QString& name, QWidget* parent)
    : Surface(objectName, name, parent)
    , m_days(days)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

QDate DaysView::firstDay() const
{
    return m_days == 1 ? date() : date().addDays(1 - date().dayOfWeek());
}

std::pair<QDate, QDate> DaysView::datesInView() const
{
    return {firstDay(), firstDay().addDays(m_days - 1)};
}

QString DaysView::title() const
{
    const auto [from, to] = datesInView();
    if (m_days == 1)
        return QLocale().toString(from, u"dddd d MMMM yyyy"_s);
    const bool same = from.month() == to.month();
    return u"%1 – %2"_s.arg(QLocale().toString(from, same ? u"d"_s : u"d MMM"_s),
                            QLocale().toString(to, same ? u"d MMMM yyyy"_s : u"d MMM yyyy"_s));
}

int DaysView::columnX(int day) const
{
    return kGutter + day * (viewport()->width() - kGutter) / m_days;
}

int DaysView::yOf(int minute) const
{
    return m_header + minute * m_hour / 60 - verticalScrollBar()->value();
}

int DaysView::minuteAt(int y) const
{
    return std::clamp((y - m_header + verticalScrollBar()->value()) * 60 / m_hour, 0, 24 * 60 - 1);
}

int DaysView::bandRow() const
{
    return QFontMetrics(Theme::tokens().font(TextSize::Caption)).height() + 6;
}

int DaysView::allDayRows() const
{
    int rows = 0;
    for (int day = 0; day < m_days; ++day) {
        const auto pieces = schedule().on(firstDay().addDays(day));
        rows = std::max(rows, static_cast<int>(std::ranges::count(pieces, true, &Piece::allDay)));
    }
    return std::min(rows, kMostAllDay);
}

void DaysView::arrange()
{
    const Tokens& t = Theme::tokens();
    const int small = QFontMetrics(t.font(TextSize::Caption)).height();
    m_hour = std::max(kMinimalHour, 3 * small + 4);
    // The title above says which day it is when there is only one.
    const int names = m_days == 1 ? 0 : QFontMetrics(t.font(TextSize::Heading)).height();
    const bool noted = m_days > 1 || !closedNote(schedule(), firstDay()).isEmpty();
    m_header = names + (noted ? small + 2 * space::k8 : space::k8) + allDayRows() * bandRow();
    const int room = std::max(1, viewport()->height() - m_header);
    verticalScrollBar()->setRange(0, std::max(0, 24 * m_hour - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_hour / 2);
    if (!m_placed && isVisible() && schedule().size() > 0)
        scrollToWork();
    viewport()->update();
}

void DaysView::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    arrange();
}

// The first time, the day begins where there is something to see.
void DaysView::scrollToWork()
{
    int first = 24 * 60;
    for (int day = 0; day < m_days; ++day) {
        const QDate date = firstDay().addDays(day);
        for (const auto& pieces : {schedule().on(date), schedule().ground(date)})
            for (const Piece& piece : pieces)
                if (!piece.allDay)
                    first = std::min(first, piece.from);
    }
    if (first == 24 * 60)
        first = 9 * 60;
    m_placed = true;
    verticalScrollBar()->setValue(std::max(0, first - 20) * m_hour / 60);
}

QRect DaysView::pieceRect(const Piece& piece, int day) const
{
    const int left = columnX(day) + 2, room = columnWidth(day) - 6;
    if (piece.allDay) {
        // Its lane counts the all-day pieces of that day.
        const int top = m_header - allDayRows() * bandRow() - 2;
        return {left, top + std::min(piece.lane, kMostAllDay - 1) * bandRow(), room, bandRow() - 2};
    }
    const int lanes = std::min(piece.lanes, std::max(1, room / kThinnestLane));
    const int lane = std::min(piece.lane, lanes - 1);
    const int x = left + lane * room / lanes;
    const int top = yOf(piece.from);
    return {x, top + 1, left + (lane + 1) * room / lanes - x - 1, std::max(20, yOf(piece.to) - top) - 2};
}

QRect DaysView::eventRect(int event) const
{
    if (event < 0)
        return {};
    const auto [from, to] = datesInView();
    const QDate day = std::max(from, schedule().clock().wall(schedule().event(event).from).date);
    for (const Piece& piece : schedule().on(day))
        if (piece.event == event && day <= to)
            return pieceRect(piece, static_cast<int>(from.daysTo(day)))
                .intersected(piece.allDay ? viewport()->rect()
                                          : viewport()->rect().adjusted(0, m_header, 0, 0));
    return {};
}

QRect DaysView::dayRect(QDate day) const
{
    const auto at = static_cast<int>(firstDay().daysTo(day));
    if (at < 0 || at >= m_days)
        return {};
    return {columnX(at), yOf(minute() / kSlot * kSlot), columnWidth(at), m_hour * kSlot / 60};
}

Surface::Spot DaysView::spotAt(const QPoint& at) const
{
    if (at.x() < kGutter || !viewport()->rect().contains(at))
        return {};
    const int day =
        std::clamp((at.x() - kGutter) * m_days / std::max(1, viewport()->width() - kGutter), 0, m_days - 1);
    Spot spot{-1, firstDay().addDays(day), minuteAt(std::max(at.y(), m_header)), false};
    for (const Piece& piece : schedule().on(spot.date))
        if (piece.allDay == (at.y() < m_header) && pieceRect(piece, day).contains(at))
            spot.event = piece.event; // the last one painted lies on top
    return spot;
}

std::vector<QRect> DaysView::spanRects(Millis from, Millis to) const
{
    std::vector<QRect> rects;
    const auto begin = schedule().clock().wall(from), end = schedule().clock().wall(to - 1);
    for (int day = 0; day < m_days; ++day) {
        const QDate date = firstDay().addDays(day);
        if (date < begin.date || date > end.date)
            continue;
        const int top = yOf(date == begin.date ? begin.minute : 0);
        const int bottom = yOf(date == end.date ? end.minute + 1 : 24 * 60);
        rects.emplace_back(columnX(day) + 2, top, columnWidth(day) - 6, std::max(22, bottom - top));
    }
    return rects;
}

void DaysView::reveal()
{
    arrange();
    const int y = yOf(minute());
    const int bottom = viewport()->height() - m_hour;
    if (isVisible() && m_placed) {
        if (y < m_header)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + y - m_header - m_hour / 3);
        else if (y > bottom)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + y - bottom);
    }
    Q_EMIT viewChanged();
}

void DaysView::stepVertical(int step)
{
    int at = minute() / kSlot * kSlot + step * kSlot;
    if (current() >= 0) {
        for (const Piece& piece : schedule().on(date()))
            if (piece.event == current() && !piece.allDay)
                at = step > 0 ? piece.to : piece.from - kSlot;
    }
    at = std::clamp(at, 0, 24 * 60 - kSlot);
    int event = -1;
    for (const Piece& piece : schedule().on(date()))
        if (!piece.allDay && piece.from < at + kSlot && piece.to > at && piece.event != current()) {
            event = piece.event;
            at = piece.from;
            break;
        }
    placeCursor(date(), at, event);
    reveal();
    announce();
}

void DaysView::stepPage(int step)
{
    placeCursor(date().addDays(7 * step), minute(), -1);
    reveal();
    announce();
}

} // namespace karigar::ui::calendar
