// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/waitlistentry.h"
#include "tests/domain/world.h"

namespace karigar::test {

/// The marketplace of the tests with what a line needs. Customers are named by their number.
class WaitlistWorld : public World {
public:
    Result<Changes> tryJoin(const Actor& who, const Id& service, Millis start, int seats);
    Result<Changes> tryJoin(int who, const Id& service, Millis start, int seats)
    {
        return tryJoin(customer(who), service, start, seats);
    }
    /// The id of the place. A second passes.
    Id join(int who, const Id& service, Millis start, int seats);
    Result<Changes> leave(const Actor& who, const Id& entry);
    Result<Changes> leave(int who, const Id& entry) { return leave(customer(who), entry); }
    Result<Changes> accept(const Actor& who, const Id& entry);
    Result<Changes> accept(int who, const Id& entry) { return accept(customer(who), entry); }
    Result<Changes> expireEntry(const Id& entry);

    /// Confirmed and paid, by customer 0.
    Id sold(const Id& service, Millis start, int seats);
    /// The artisan proposes to move a booking there, under the id of "move".
    void proposeMove(const Id& booking, Millis start);
    void openDaily();

    std::vector<WaitlistEntry> entries() const { return facts.all<WaitlistEntry>(); }
    WaitlistEntry entry(const Id& id) const { return facts.get<WaitlistEntry>(id); }
    WaitlistEntry openEntry(int who, const Id& service, Millis start) const;
    BusyInterval sessionAt(const Id& service, Millis start) const;
    /// What a customer's device holds: the catalogue and their own records.
    MapFacts visibleTo(const Id& user) const;
};

} // namespace karigar::test
