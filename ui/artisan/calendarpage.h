// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QMenu;

namespace karigar::views::artisan {
class BookingCalendar;
}

namespace karigar::ui {
class Banner;
}

namespace karigar::ui::calendar {
class CalendarView;
}

namespace karigar::ui::artisan {

class PageFrame;

/// The artisan's calendar: opens bookings, proposes other times, prints days. The subject may be a date (ISO)
/// to show. View and layers are remembered. Object names beside those of CalendarView: printDayButton,
/// noHours, calendarMenu, sessionMenu, moveMenu.
class CalendarPage : public Page {
    Q_OBJECT
public:
    CalendarPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;

private:
    void connectView();
    void loadSettings();
    void saveSettings();
    void refresh();
    void tick();
    void openEvent(const QString& event);
    void openMenu(const QString& event, const QPoint& at);
    void addBookings(QMenu* menu, const QString& event);
    void askToMove(const QString& event, Millis newStart);
    void printDay();

    views::Workspace& m_workspace;
    views::artisan::BookingCalendar* m_calendar;
    calendar::CalendarView* m_view;
    PageFrame* m_frame = nullptr;
    QLabel* m_zone = nullptr;
    Banner* m_noHours = nullptr;
    bool m_wantsFocus = false; ///< until there is something to focus
};

} // namespace karigar::ui::artisan
