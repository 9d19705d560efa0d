// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/waitlistentry.h"
#include "models/domain/rules/machine.h"

/// The line for a session that is full. The backend moves it in the transaction that frees the seats; a
/// client sees its own part of the line and does to that what the backend does to all of it
/// (docs/adr/0014-waiting-list.md).
namespace karigar {

/// The arguments of a command that only names a place in the line.
struct WaitlistArgs {
    Id entry;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("entry", s.entry);
    }
};

/// A person's open places in the line for one session, of which there is one at most; or nothing.
Result<std::optional<WaitlistEntry>> openEntryOf(Draft& draft, const Id& customer, const Id& service,
                                                 Millis startAt);

/// Puts somebody into the line at the place that `createdAt` gives them; sets position and state.
Result<void> enterLine(Draft& draft, WaitlistEntry entry);
/// Moves a place out of the line, or ends its offer; those behind move up, kept seats are free again.
Result<void> endEntry(Draft& draft, WaitlistEntry entry, QLatin1String command, Party by);

/// The place of a request that finds no room, at the order in which it was asked.
WaitlistEntry entryFor(const Booking& request, const Id& id);

/// Offers what is free to those who wait for it, first come first; whom it does not suffice keeps their place
/// and lets the next one go first. Does nothing that was done already, so it may be asked at any time.
Result<void> offerFreedSeats(Draft& draft, const Id& artisan);

/// Nobody will be reached any more: the service is closed (`startAt` 0), or one of its sessions is off.
Result<void> closeLine(Draft& draft, const Id& artisan, const Id& service, Millis startAt = 0);
/// Tells somebody that their turn will not come.
void tellNotReached(Draft& draft, const WaitlistEntry& entry);

} // namespace karigar
