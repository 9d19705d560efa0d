// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of a Surface: keyboard and mouse.
#include "ui/calendar/surface.h"

#include "models/domain/base/clock.h"

#include <algorithm>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace karigar::ui::calendar {

namespace {
constexpr int kSnapMinutes = 15;
constexpr int kEdgeRoom = 28; // pixels from the edge where a drag scrolls
constexpr int kEdgeTickMs = 16;
constexpr int kEdgeStep = 8;
} // namespace

void Surface::keyWhileMoving(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge(-1, 0);
    case Qt::Key_Right:
        return nudge(1, 0);
    case Qt::Key_Up:
        return pointsAtTimes() ? nudge(0, -kSnapMinutes) : nudge(-7, 0);
    case Qt::Key_Down:
        return pointsAtTimes() ? nudge(0, kSnapMinutes) : nudge(7, 0);
    case Qt::Key_PageUp:
        return nudge(-7, 0);
    case Qt::Key_PageDown:
        return nudge(7, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finishMove(true);
    case Qt::Key_Escape:
        return finishMove(false);
    default:
        return;
    }
}

bool Surface::keyWithControl(QKeyEvent* event)
{
    const int key = event->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    if (!canDrag())
        return false;
    pickUp(current());
    if (isMoving())
        keyWhileMoving(event);
    return true;
}

void Surface::keyPressEvent(QKeyEvent* event)
{
    m_keyLed = true;
    if (isMoving())
        return keyWhileMoving(event);
    if (event->modifiers() & Qt::ControlModifier) {
        if (!keyWithControl(event))
            event->ignore();
        return;
    }
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return stepDay(-1);
    case Qt::Key_Right:
        return stepDay(1);
    case Qt::Key_Up:
        return stepVertical(-1);
    case Qt::Key_Down:
        return stepVertical(1);
    case Qt::Key_PageUp:
        return stepPage(-1);
    case Qt::Key_PageDown:
        return stepPage(1);
    case Qt::Key_Home:
        Q_EMIT todayWanted();
        return;
    case Qt::Key_Space:
        return stepHere();
    case Qt::Key_N:
        return stepEvent(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() >= 0)
            Q_EMIT opened(m_current);
        else
            Q_EMIT dayWanted(m_date);
        return;
    default:
        event->ignore();
    }
}

void Surface::mousePressEvent(QMouseEvent* event)
{
    m_keyLed = false;
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressed = spotAt(event->pos());
    m_pressedAt = event->pos();
    m_isPressed = true;
    if (m_pressed.date.isValid())
        placeCursor(m_pressed.date, m_pressed.minute, m_pressed.event);
    announce();
}

void Surface::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed) {
        const Spot spot = spotAt(event->pos());
        if (spot.event != m_hovered) {
            m_hovered = spot.event;
            viewport()->update();
        }
        viewport()->setCursor(spot.event >= 0 || spot.more ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!isMoving() && far && canDrag() && m_pressed.event >= 0 &&
        schedule().event(m_pressed.event).movable) {
        const CalendarEvent& lifted = schedule().event(m_pressed.event);
        const auto grab = schedule().clock().instant(m_pressed.date, m_pressed.minute) - lifted.from;
        m_move = Move{m_pressed.event, lifted.from, static_cast<int>(grab / kMinute), false};
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_edgeScroll.start(kEdgeTickMs, this);
    }
    if (isMoving())
        dragTo(event->pos());
}

void Surface::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    if (isMoving())
        return finishMove(viewport()->rect().contains(event->pos()));
    const Spot spot = spotAt(event->pos());
    if (spot.more && m_pressed.more)
        Q_EMIT dayWanted(spot.date);
    else if (spot.event >= 0 && spot.event == m_pressed.event)
        Q_EMIT opened(schedule().event(spot.event).id);
}

void Surface::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->pos());
    if (spot.event < 0 && spot.date.isValid())
        Q_EMIT dayWanted(spot.date);
}

void Surface::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect at = current() >= 0 ? eventRect(current()) : dayRect(m_date);
        Q_EMIT menuWanted(current() >= 0 ? m_current : QString(), viewport()->mapToGlobal(at.center()));
        return;
    }
    const Spot spot = spotAt(event->pos());
    if (spot.date.isValid())
        placeCursor(spot.date, spot.minute, spot.event);
    Q_EMIT menuWanted(spot.event >= 0 ? schedule().event(spot.event).id : QString(), event->globalPos());
}

void Surface::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_edgeScroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const int y = at.y();
    const int step = y < kEdgeRoom ? -kEdgeStep : y > viewport()->height() - kEdgeRoom ? kEdgeStep : 0;
    if (step == 0 || !isMoving())
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    dragTo(at);
}

bool Surface::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Spot spot = spotAt(help->pos());
        if (spot.event >= 0)
            QToolTip::showText(help->globalPos(),
                               spokenEvent(schedule().event(spot.event), schedule().clock(), m_now), this,
                               eventRect(spot.event));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace karigar::ui::calendar
