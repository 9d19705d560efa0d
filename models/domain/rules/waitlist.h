// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/waitlistentry.h"
#include "models/domain/rules/slots.h"

/// When there is a line for a session, and how long what it offers is kept. One set of functions for the
/// customer's picker and for the commands. Values; any thread.
namespace karigar {

/// Whether `seats` of a session are worth waiting for: it is on offer, they are not there, and they could be
/// there if others gave theirs back in time. Requests that are not decided do not fill a session.
Result<void> checkWaiting(const Service& service, const Slot& slot, int seats, Millis now);

/// The last moment at which somebody can still answer an offer; `decideAt` is 0 for a session that runs.
Millis lastAnswer(Millis startAt, Millis decideAt);
/// Until when seats that are freed now are kept; 0 when that is too short to ask anybody.
Millis offerEnd(const Service& service, Millis startAt, Millis decideAt, Millis now);

/// Seats that the line can have: those that are free and that no undecided request asks for. Who asked while
/// there was room has paid already and is before the line.
int seatsForLine(const Slot& slot);

/// Whether `a` joined before `b`.
bool isBefore(const WaitlistEntry& a, const WaitlistEntry& b);

} // namespace karigar
