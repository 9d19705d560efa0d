// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/weekconversion.h"

#include <algorithm>

namespace karigar::ui::artisan {

namespace {

constexpr int kMidnight = 24 * 60;

QTime timeOf(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

DayHours hoursOf(const std::vector<Window>& windows)
{
    DayHours hours;
    for (const Window& window : windows)
        hours.append({timeOf(window.from), timeOf(window.to)});
    return hours;
}

std::vector<Window> windowsOf(const DayHours& hours)
{
    std::vector<Window> windows;
    for (const TimeWindow& window : hours) {
        const int to = minuteOf(window.to);
        windows.push_back({minuteOf(window.from), to == 0 ? kMidnight : to});
    }
    std::ranges::sort(windows, {}, &Window::from);
    return windows;
}

WeekHours weekOf(const std::vector<WeekdayRule>& weekly)
{
    WeekHours week;
    for (const WeekdayRule& rule : weekly)
        if (rule.weekday >= 1 && rule.weekday <= 7)
            week[static_cast<size_t>(rule.weekday - 1)] = hoursOf(rule.windows);
    return week;
}

std::vector<WeekdayRule> rulesOf(const WeekHours& week)
{
    std::vector<WeekdayRule> rules;
    for (size_t day = 0; day < week.size(); ++day)
        if (!week[day].isEmpty())
            rules.push_back({static_cast<int>(day) + 1, windowsOf(week[day])});
    return rules;
}

} // namespace karigar::ui::artisan
