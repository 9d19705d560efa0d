// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/busycalendars.h"

#include <QTimer>

namespace karigar::app {

/// Keeps an artisan's imported feeds a day old at most while the program runs. GUI thread; the session owns
/// it.
class CalendarRefresh : public QObject {
    Q_OBJECT
public:
    CalendarRefresh(views::Workspace& workspace, views::artisan::CalendarFetcher fetch);

private:
    views::artisan::BusyCalendars m_calendars;
    QTimer m_timer;
};

} // namespace karigar::app
