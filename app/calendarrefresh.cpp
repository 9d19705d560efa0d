// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendarrefresh.h"

namespace karigar::app {

namespace {
constexpr int kFirstLookMs = 60'000; // after the first synchronisation, usually
constexpr int kLookMs = 30 * 60'000;
} // namespace

CalendarRefresh::CalendarRefresh(views::Workspace& workspace, views::artisan::CalendarFetcher fetch)
    : m_calendars(workspace, std::move(fetch), nullptr)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(kLookMs);
        m_calendars.refreshDue();
    });
    m_timer.start(kFirstLookMs);
}

} // namespace karigar::app
