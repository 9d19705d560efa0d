// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;

namespace karigar::views::artisan {
class WeekCalendar;
}

namespace karigar::ui {
class Banner;
}

namespace karigar::ui::artisan {

class PageFrame;
class WeekCanvas;
class WeekHeader;

/// The week: open hours, requests, workshops. The subject may be a date (ISO) to show.
/// Object names: previousWeekButton, nextWeekButton, thisWeekButton, calendarTitle, weekScroll, noHours,
/// block_<booking id>. Keys: PageUp and PageDown by week, Home to this week, arrows between workshops.
class CalendarPage : public Page {
    Q_OBJECT
public:
    CalendarPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* bar();
    QWidget* week();
    void refresh();
    void openBookings(const QStringList& bookings, const QPoint& at);

    views::artisan::WeekCalendar* m_calendar;
    PageFrame* m_frame = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_zone = nullptr;
    Banner* m_noHours = nullptr;
    WeekCanvas* m_canvas = nullptr;
    WeekHeader* m_header = nullptr;
};

} // namespace karigar::ui::artisan
