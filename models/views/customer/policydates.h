// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"
#include "models/domain/records/service.h"

#include <QStringList>

namespace karigar::views {

/// A cancellation policy for one start, with its dates: "Full refund until Thu 19 Nov, 10:00." Steps whose
/// time has passed are left out; the last line says what holds after them.
QStringList policyDates(PolicyId policy, Millis startAt, const QString& zone, Millis now);

/// "Thu 19 Nov, 10:00" in a zone.
QString momentWords(Millis at, const QString& zone);
/// "10:00" in a zone.
QString clockWords(Millis at, const QString& zone);
/// "Thursday 19 November".
QString dayWords(QDate date);
/// "Thu 19 Nov".
QString shortDayWords(QDate date);

} // namespace karigar::views
