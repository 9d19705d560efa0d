// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/eventpaint.h"

#include <optional>
#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace karigar::ui::calendar {

/// What the four views share: the schedule, the cursor (a day, a time and perhaps an event), mouse and
/// keyboard, and moving an event to another time, which only proposes. A view says where things lie and
/// paints them. Keys: arrows move, Space goes through what stands at one place, N and Shift+N through all
/// events, Ctrl+arrows pick an event up (Enter proposes, Esc puts it back), PgUp and PgDn, T today, Enter
/// opens, Menu. GUI thread. Owner: CalendarView.
class Surface : public QAbstractScrollArea {
    Q_OBJECT
public:
    Surface(const QString& objectName, const QString& name, QWidget* parent);
    ~Surface() override;

    void setSchedule(SchedulePtr schedule);
    const Schedule& schedule() const { return *m_schedule; }
    void setNow(Millis now);
    Millis now() const { return m_now; }
    QDate today() const { return m_schedule->clock().wall(m_now).date; }

    /// Puts the cursor on a day and shows it.
    void goTo(QDate date);
    QDate date() const { return m_date; }
    /// Puts the cursor on an event and shows it; -1 leaves the cursor on the day alone.
    void select(int event);
    /// The event under the cursor, -1 for none.
    int current() const { return m_schedule->find(m_current); }
    /// Picks the event up for moving by keyboard.
    void pickUp(int event);

    virtual QString title() const = 0;
    /// First and last day that can be seen now.
    virtual std::pair<QDate, QDate> datesInView() const = 0;
    /// Which days to load for what can be seen.
    virtual std::pair<QDate, QDate> datesWanted() const { return datesInView(); }
    /// In the viewport; empty when it is not painted anywhere.
    virtual QRect eventRect(int event) const = 0;
    virtual QRect dayRect(QDate day) const = 0;
    QString spokenCursorDay() const;

Q_SIGNALS:
    void opened(const QString& event);
    void proposed(const QString& event, qint64 newStart);
    /// `event` is empty for a place without one.
    void menuWanted(const QString& event, const QPoint& globalPosition);
    void dayWanted(QDate day);
    void todayWanted();
    /// Other days are seen than before, or the title reads differently.
    void viewChanged();

protected:
    struct Spot {
        int event = -1;
        QDate date;
        int minute = 0;
        bool more = false; ///< on "3 more"
    };
    virtual Spot spotAt(const QPoint& at) const = 0;
    /// Where a time span would be painted.
    virtual std::vector<QRect> spanRects(Millis from, Millis to) const = 0;
    virtual void arrange() = 0;
    virtual void reveal() = 0;
    /// The cursor came from elsewhere, not by a step.
    virtual void arrive() { reveal(); }
    virtual void stepVertical(int step) = 0;
    virtual void stepPage(int step) = 0;
    virtual void stepDay(int step);
    /// False where only days can be pointed at, so that a moved event keeps its time of day.
    virtual bool pointsAtTimes() const = 0;
    virtual bool canDrag() const { return true; }

    int minute() const { return m_minute; }
    void placeCursor(QDate date, int minute, int event);
    /// Tells the screen reader and paints.
    void announce();
    PaintState stateOf(int event) const;
    bool ringOnDay() const { return m_keyLed && hasFocus() && current() < 0; }
    bool isMoving() const { return m_move.has_value(); }
    bool isLifted(int event) const { return m_move && m_move->event == event; }
    void paintMove(QPainter& painter) const;

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Move {
        int event = -1;
        Millis start = 0;
        int grabMinutes = 0; ///< from its start to where it is held
        bool byKey = false;
    };
    void keyWhileMoving(QKeyEvent* event);
    bool keyWithControl(QKeyEvent* event);
    void nudge(int days, int minutes);
    void dragTo(const QPoint& at);
    void finishMove(bool propose);
    void stepEvent(int step);
    void stepHere();

    SchedulePtr m_schedule;
    Millis m_now = 0;
    QDate m_date;
    int m_minute = 9 * 60;
    QString m_current;
    int m_hovered = -1;
    bool m_keyLed = false;
    std::optional<Move> m_move;
    QPoint m_pressedAt;
    Spot m_pressed;
    bool m_isPressed = false;
    QBasicTimer m_edgeScroll;
};

} // namespace karigar::ui::calendar
