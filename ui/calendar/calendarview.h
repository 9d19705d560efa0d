// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/surface.h"

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace karigar::ui {
class SegmentedControl;
}

namespace karigar::ui::calendar {

class LayerChip;

/// The visual calendar: four views of the same events behind one bar with title, way back to today and
/// layers. It shows what it is given and says what the person wants; loading, opening and moving are its
/// owner's. Keys beside those of Surface: D, W, M, A choose the view, T goes to today. GUI thread. Object
/// names: previousButton, nextButton, todayButton, calendarTitle, calendarViews, layer.<n>, dayView,
/// weekView, monthView, agendaView.
class CalendarView : public QWidget {
    Q_OBJECT
public:
    enum class View { Day, Week, Month, Agenda };

    explicit CalendarView(QWidget* parent);

    /// Events of at least the days last wanted. `zone` is the one whose wall-clock is shown.
    void setEvents(std::vector<CalendarEvent> events, const QString& zone);
    void setNow(Millis now);
    /// A button of the owner at the end of the bar.
    void addAction(QWidget* button);

    View view() const;
    void setView(View view);
    LayerSet layers() const { return m_layers; }
    void setLayers(LayerSet layers);
    QDate date() const { return surface().date(); }
    void goTo(QDate day);
    /// The view that is shown.
    Surface& surface() const;
    const Schedule& schedule() const { return *m_schedule; }

Q_SIGNALS:
    /// Load these days (and what lies around them).
    void datesWanted(QDate from, QDate to);
    void opened(const QString& event);
    void proposed(const QString& event, qint64 newStart);
    void menuWanted(const QString& event, const QPoint& globalPosition);
    /// View or layers are others now.
    void settingsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildBar();
    QLayout* buildLayers();
    void add(Surface* surface);
    void layOut();
    void step(int pages);
    void refreshBar();
    void showDay(QDate day);

    std::vector<CalendarEvent> m_events;
    QString m_zone;
    Millis m_now = 0;
    LayerSet m_layers;
    SchedulePtr m_schedule;
    std::vector<Surface*> m_surfaces;
    std::vector<LayerChip*> m_chips;
    QStackedLayout* m_stack;
    SegmentedControl* m_views = nullptr;
    QLabel* m_title = nullptr;
    QHBoxLayout* m_bar = nullptr;
};

} // namespace karigar::ui::calendar
