// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/icalhandle.h"
#include "models/domain/base/id.h"

#include <QString>

namespace karigar::ics {

/// The definition of an IANA zone that is exact from `first` to `last`, from Qt's zone data: one observance
/// for each change of the clock, without rules, so that no reader has to guess. Null for a zone that Qt does
/// not know.
ComponentHandle makeTimezone(const QString& zone, Millis first, Millis last);

} // namespace karigar::ics
