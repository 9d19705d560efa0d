// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/calendarevent.h"

#include <QByteArray>

namespace karigar::ics {

/// The text of a calendar file (RFC 5545): UTF-8, CRLF, folded lines, with a definition of each zone it
/// names. The same values always give the same bytes. Any thread.
QByteArray writeCalendar(const CalendarFile& file);

} // namespace karigar::ics
