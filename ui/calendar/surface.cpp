// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/surface.h"

#include "models/domain/base/clock.h"
#include "ui/calendar/surfaceaccess.h"
#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QFocusEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {
constexpr int kSnap = 15; // minutes
} // namespace

Surface::Surface(const QString& objectName, const QString& name, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_schedule(std::make_shared<Schedule>())
{
    installSurfaceAccess();
    nameWidget(this, objectName, name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    if (auto* theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] { arrange(); });
}

Surface::~Surface() = default;

void Surface::setSchedule(SchedulePtr schedule)
{
    const QString lifted = m_move ? m_schedule->event(m_move->event).id : QString();
    m_schedule = std::move(schedule);
    m_hovered = -1;
    m_pressed.event = -1; // its index means nothing any more
    if (m_move) {
        m_move->event = m_schedule->find(lifted);
        if (m_move->event < 0)
            m_move.reset();
    }
    arrange();
    viewport()->update();
}

void Surface::setNow(Millis now)
{
    const bool another = now / kMinute != m_now / kMinute;
    m_now = now;
    if (!m_date.isValid())
        m_date = today();
    if (another)
        arrange(); // what says how many minutes are left
    viewport()->update();
}

void Surface::goTo(QDate date)
{
    placeCursor(date, m_minute, -1);
    arrive();
}

void Surface::select(int event)
{
    if (event < 0) {
        m_current.clear();
        viewport()->update();
        return;
    }
    const auto at = m_schedule->clock().wall(m_schedule->event(event).from);
    placeCursor(at.date, at.minute, event);
    reveal();
    announce();
}

void Surface::placeCursor(QDate date, int minute, int event)
{
    m_date = date;
    m_minute = std::clamp(minute, 0, 24 * 60 - 1);
    m_current = event < 0 ? QString() : m_schedule->event(event).id;
    viewport()->update();
}

QString Surface::spokenCursorDay() const
{
    const QString day = spokenDay(*m_schedule, m_date, today());
    return pointsAtTimes() ? u"%1, %2"_s.arg(clockText(m_minute), day) : day;
}

void Surface::announce()
{
    viewport()->update();
    if (hasFocus())
        announceCursor(*this);
}

PaintState Surface::stateOf(int event) const
{
    return {m_now, event == m_hovered, m_keyLed && hasFocus() && event == current()};
}

void Surface::stepDay(int step)
{
    placeCursor(m_date.addDays(step), m_minute, -1);
    reveal();
    announce();
}

void Surface::stepEvent(int step)
{
    const int from = current();
    const int next = from >= 0 ? m_schedule->neighbour(from, step)
                               : m_schedule->nearest(m_schedule->clock().instant(m_date, m_minute), step);
    if (next >= 0)
        select(next);
}

// Through everything that stands on the cursor's day, from the first again after the last.
void Surface::stepHere()
{
    const auto pieces = m_schedule->on(m_date);
    if (pieces.empty())
        return;
    const auto at = std::ranges::find(pieces, current(), &Piece::event);
    const auto next = at == pieces.end() || at + 1 == pieces.end() ? pieces.begin() : at + 1;
    const QDate day = m_date;
    select(next->event);
    m_date = day; // what began the day before is met on this one
}

void Surface::pickUp(int event)
{
    if (event < 0 || !m_schedule->event(event).movable)
        return;
    select(event);
    m_move = Move{event, m_schedule->event(event).from, 0, true};
    viewport()->update();
}

void Surface::nudge(int days, int minutes)
{
    const auto at = m_schedule->clock().wall(m_move->start);
    const int minute = std::clamp(at.minute + minutes, 0, 24 * 60 - kSnap);
    m_move->start = m_schedule->clock().instant(at.date.addDays(days), minute);
    m_date = at.date.addDays(days);
    m_minute = minute;
    reveal();
    viewport()->update();
    announceMove(*this, m_move->start);
}

void Surface::finishMove(bool propose)
{
    m_edgeScroll.stop();
    if (!m_move)
        return;
    const Move move = *std::exchange(m_move, std::nullopt);
    viewport()->unsetCursor();
    viewport()->update();
    setAccessibleDescription({});
    const CalendarEvent& event = m_schedule->event(move.event);
    const QString id = event.id;
    const bool moved = move.start != event.from;
    placeCursor(m_schedule->clock().wall(event.from).date, m_minute, move.event);
    if (propose && moved)
        Q_EMIT proposed(id, move.start);
}

void Surface::dragTo(const QPoint& at)
{
    const Spot spot = spotAt(at);
    if (!spot.date.isValid())
        return;
    const auto original = m_schedule->clock().wall(m_schedule->event(m_move->event).from);
    int minute = original.minute;
    if (pointsAtTimes())
        minute =
            std::clamp((spot.minute - m_move->grabMinutes + kSnap / 2) / kSnap * kSnap, 0, 24 * 60 - kSnap);
    m_move->start = m_schedule->clock().instant(spot.date, minute);
    viewport()->update();
}

void Surface::paintMove(QPainter& painter) const
{
    if (!m_move)
        return;
    const CalendarEvent& event = m_schedule->event(m_move->event);
    const Millis to = m_move->start + (event.to - event.from);
    const int other = m_schedule->overlapping(m_move->start, to, m_move->event);
    const auto at = m_schedule->clock().wall(m_move->start);
    QString words = u"%1, %2"_s.arg(QLocale().toString(at.date, u"ddd d MMM"_s), clockText(at.minute));
    if (other >= 0)
        words += u'\n' + tr("Overlaps %1").arg(m_schedule->event(other).title);
    for (const QRect& rect : spanRects(m_move->start, to))
        paintGhost(painter, rect, words, other >= 0);
}

void Surface::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void Surface::scrollContentsBy(int, int)
{
    m_hovered = -1;
    viewport()->update();
}

void Surface::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::MouseFocusReason)
        m_keyLed = true;
    QAbstractScrollArea::focusInEvent(event);
    announce();
}

void Surface::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        finishMove(false);
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace karigar::ui::calendar
