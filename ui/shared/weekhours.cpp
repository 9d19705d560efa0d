// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/weekhours.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

int endOf(const TimeWindow& window)
{
    const int end = minutesOf(window.to);
    return end == 0 ? 24 * 60 : end;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("karigar::ui::WeekHours", text);
}

} // namespace

QString problemWith(const DayHours& hours)
{
    DayHours sorted = hours;
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    for (const TimeWindow& window : sorted) {
        if (endOf(window) <= minutesOf(window.from))
            return translated(
                QT_TRANSLATE_NOOP("karigar::ui::WeekHours", "The end must be after the start."));
        if (endOf(window) - minutesOf(window.from) < 15)
            return translated(QT_TRANSLATE_NOOP("karigar::ui::WeekHours", "Open for at least 15 minutes."));
    }
    for (int i = 1; i < sorted.size(); ++i)
        if (minutesOf(sorted[i].from) < endOf(sorted[i - 1]))
            return translated(QT_TRANSLATE_NOOP("karigar::ui::WeekHours", "These hours overlap."));
    return {};
}

QString hoursText(const DayHours& hours)
{
    QStringList parts;
    for (const TimeWindow& window : hours)
        parts << u"%1–%2"_s.arg(window.from.toString(u"HH:mm"_s), window.to.toString(u"HH:mm"_s));
    return parts.isEmpty() ? translated(QT_TRANSLATE_NOOP("karigar::ui::WeekHours", "Closed"))
                           : parts.join(u", "_s);
}

} // namespace karigar::ui
