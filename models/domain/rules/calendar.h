// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QDate>
#include <QString>

namespace karigar {

/// Wall-clock time of a place and instants, through Qt's time-zone data. Unknown zones are read as
/// Asia/Kolkata.

/// A wall-clock minute that daylight saving skips is moved forward; one that occurs twice is the first.
Millis instantOf(QDate date, int minuteOfDay, const QString& zone);
QDate dateIn(Millis instant, const QString& zone);
int minuteOfDayIn(Millis instant, const QString& zone);
bool isKnownZone(const QString& zone);

/// The day in India, by which the marketplace counts.
QDate dateInIndia(Millis instant);

} // namespace karigar
