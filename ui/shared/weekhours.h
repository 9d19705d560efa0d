// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Weekly opening hours as plain values, and what is wrong with them. Wall-clock times in the service's zone.
// Thread: any. Errors: a sentence for the person; empty means the day is fine.

#include <array>
#include <QDate>
#include <QString>
#include <QTime>
#include <QVector>

namespace karigar::ui {

struct TimeWindow {
    QTime from;
    QTime to; ///< exclusive; 00:00 means midnight at the end of the day
    bool operator==(const TimeWindow&) const = default;
};

using DayHours = QVector<TimeWindow>;
using WeekHours = std::array<DayHours, 7>; ///< Monday first

struct DateOverride {
    QDate date;
    DayHours hours; ///< empty: closed on that day
    QString note;
};

/// The first thing wrong with a day: an end before its start, a window under 15 minutes, or two that overlap.
QString problemWith(const DayHours& hours);
QString hoursText(const DayHours& hours); ///< "10:00–13:00, 15:00–18:00" or "Closed"

} // namespace karigar::ui
