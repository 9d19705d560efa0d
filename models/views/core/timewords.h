// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QString>

namespace karigar::views {

/// "just now", "5 minutes ago", "in 2 hours", "yesterday", "12 March".
QString relativeWords(Millis at, Millis now);
/// "Saturday 14 March 2026, 10:00", in a zone; the zone is named when it is not the machine's.
QString exactWords(Millis at, const QString& zone = {});
/// "Sat 14 Mar, 10:00–12:00", in the workshop's zone.
QString spanWords(Millis from, Millis to, const QString& zone);
/// "2 h 30 min".
QString durationWords(int minutes);
/// "1 d 4 h", "2 h 10 min", "4 min": time left, rounded down; empty once it has passed.
QString remainingWords(Millis left);

} // namespace karigar::views
