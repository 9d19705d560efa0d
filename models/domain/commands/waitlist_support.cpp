// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/waitlist_support.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/waitlist.h"
#include "models/domain/rules/waitlistmachine.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using Line = std::vector<WaitlistEntry>;

bool isWaiting(const WaitlistEntry& entry)
{
    return entry.state == WaitlistState::Waiting;
}

/// Who waits for this artisan's sessions, by session and in order of joining.
Result<Line> waitingFor(Draft& draft, const Id& artisan, Millis after)
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("artisan", artisan)
        .add("startAt", Query::Compare::Greater, after)
        .equal("state", QString(enumText(WaitlistState::Waiting)));
    KARIGAR_TRY(auto line, draft.list<WaitlistEntry>(query));
    std::erase_if(line, [](const WaitlistEntry& entry) { return !isWaiting(entry); });
    std::ranges::sort(line, [](const WaitlistEntry& a, const WaitlistEntry& b) {
        if (a.startAt != b.startAt || a.service != b.service)
            return std::tie(a.startAt, a.service) < std::tie(b.startAt, b.service);
        return isBefore(a, b);
    });
    return line;
}

/// The open places of one session, those with an offer included.
Result<Line> lineOf(Draft& draft, const WaitlistEntry& like)
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("artisan", like.artisan).equal("startAt", like.startAt);
    KARIGAR_TRY(auto line, draft.list<WaitlistEntry>(query));
    std::erase_if(line,
                  [&](const WaitlistEntry& e) { return e.service != like.service || !isOpen(e.state); });
    return line;
}

/// Adds to the session's numbers in the artisan's day.
Result<void> count(Draft& draft, const WaitlistEntry& entry, int taken, int waiting)
{
    KARIGAR_TRY(auto day, occupancyOf(draft, entry.artisan, entry.date));
    KARIGAR_TRY(const auto service, draft.find<Service>(entry.service));
    const Buffers buffers = service ? Buffers{service->bufferBefore, service->bufferAfter} : Buffers();
    queueUp(day, entry.service, entry.startAt, entry.endAt, waiting, buffers);
    if (taken != 0)
        occupy(day, entry.service, entry.startAt, entry.endAt, taken, 0, buffers);
    draft.put(day);
    if (taken < 0)
        draft.freeSeatsOf(entry.artisan);
    return {};
}

/// Those who joined after `entry` move by one.
Result<int> moveThoseBehind(Draft& draft, const WaitlistEntry& entry, int by)
{
    KARIGAR_TRY(auto line, lineOf(draft, entry));
    int behind = 0;
    for (WaitlistEntry& other : line) {
        if (other.id == entry.id || !isWaiting(other) || !isBefore(entry, other))
            continue;
        ++behind;
        other.position += by;
        draft.put(other);
    }
    return behind;
}

void awaitDeadline(Draft& draft, const WaitlistEntry& entry, Millis dueAt)
{
    draft.effect("waitlist.expire"_L1, entry.id.toText(), {{"entry"_L1, entry.id.toText()}}, dueAt);
}

Result<void> offer(Draft& draft, WaitlistEntry entry, Millis until)
{
    KARIGAR_CHECK(moveEntry(entry, "waitlist.offer"_L1, Party::Marketplace));
    entry.offeredAt = draft.now();
    entry.offerUntil = until;
    draft.put(entry);
    KARIGAR_CHECK(moveThoseBehind(draft, entry, -1));
    KARIGAR_CHECK(count(draft, entry, entry.seats, -1));
    awaitDeadline(draft, entry, until);
    draft.notify(entry.customer, Topic::WaitlistOffered, entry.id, {entry.serviceTitle, entry.artisanName});
    return {};
}

/// The session as anybody could book it now, or nothing when nobody could.
Result<std::optional<Slot>> bookableSlot(Draft& draft, const Service& service, const WaitlistEntry& like)
{
    KARIGAR_TRY(const auto availability, draft.get<Availability>(service.artisan));
    const int start = minuteOfDayIn(like.startAt, availability.zone);
    KARIGAR_TRY(const auto days, busyDaysOf(draft, service, like.date, {start, start + service.minutes}));
    const auto slots = slotsOfDay(service, availability, days, like.date, draft.now());
    const auto slot = std::ranges::find(slots, like.startAt, &Slot::startAt);
    // Notice is for getting ready; the artisan is getting ready for this session already.
    if (slot == slots.end() || (slot->state != SlotState::Free && slot->state != SlotState::TooSoon))
        return std::nullopt;
    return *slot;
}

/// One session's line, in order.
Result<void> offerTo(Draft& draft, std::span<const WaitlistEntry> line)
{
    const WaitlistEntry& first = line.front();
    KARIGAR_TRY(const auto service, draft.find<Service>(first.service));
    if (!service || !service->published)
        return {};
    KARIGAR_TRY(const auto slot, bookableSlot(draft, *service, first));
    const Millis until = slot ? offerEnd(*service, slot->startAt, slot->decideAt, draft.now()) : 0;
    if (until == 0)
        return {};
    int seats = seatsForLine(*slot);
    for (const WaitlistEntry& entry : line) {
        if (entry.seats > seats)
            continue;
        seats -= entry.seats;
        KARIGAR_TRY(auto current, draft.get<WaitlistEntry>(entry.id)); // it may have moved up meanwhile
        KARIGAR_CHECK(offer(draft, std::move(current), until));
    }
    return {};
}

} // namespace

Result<std::optional<WaitlistEntry>> openEntryOf(Draft& draft, const Id& customer, const Id& service,
                                                 Millis startAt)
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("customer", customer).equal("startAt", startAt);
    KARIGAR_TRY(const auto entries, draft.list<WaitlistEntry>(query));
    for (const WaitlistEntry& entry : entries)
        if (entry.service == service && isOpen(entry.state))
            return entry;
    return std::nullopt;
}

Result<void> enterLine(Draft& draft, WaitlistEntry entry)
{
    KARIGAR_TRY(const int behind, moveThoseBehind(draft, entry, 1));
    KARIGAR_CHECK(count(draft, entry, 0, 1));
    KARIGAR_TRY(const auto day, occupancyOf(draft, entry.artisan, entry.date));
    const BusyInterval* session = sessionAt(day, entry.service, entry.startAt, entry.endAt);
    entry.state = WaitlistState::Waiting;
    entry.position = std::max(1, (session ? session->waiting : 1) - behind);
    draft.put(entry);
    awaitDeadline(draft, entry, lastAnswer(entry.startAt, 0));
    return {};
}

Result<void> endEntry(Draft& draft, WaitlistEntry entry, QLatin1String command, Party by)
{
    const bool waited = isWaiting(entry);
    KARIGAR_CHECK(moveEntry(entry, command, by));
    draft.put(entry);
    if (!waited)
        return count(draft, entry, -entry.seats, 0);
    KARIGAR_CHECK(moveThoseBehind(draft, entry, -1));
    return count(draft, entry, 0, -1);
}

WaitlistEntry entryFor(const Booking& request, const Id& id)
{
    WaitlistEntry entry;
    entry.id = id;
    entry.artisan = request.artisan;
    entry.customer = request.customer;
    entry.service = request.service;
    entry.startAt = request.startAt;
    entry.endAt = request.endAt;
    entry.date = request.date;
    entry.zone = request.zone;
    entry.seats = request.seats;
    entry.createdAt = request.createdAt;
    entry.serviceTitle = request.serviceTitle;
    entry.artisanName = request.artisanName;
    entry.customerName = request.customerName;
    entry.picture = request.picture;
    entry.place = request.place;
    return entry;
}

Result<void> offerFreedSeats(Draft& draft, const Id& artisan)
{
    KARIGAR_TRY(const Line all, waitingFor(draft, artisan, draft.now()));
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(from, all.end(), [&](const WaitlistEntry& entry) {
            return entry.startAt != from->startAt || entry.service != from->service;
        });
        KARIGAR_CHECK(offerTo(draft, {from, to}));
        from = to;
    }
    return {};
}

Result<void> closeLine(Draft& draft, const Id& artisan, const Id& service, Millis startAt)
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("artisan", artisan);
    if (startAt > 0)
        query.equal("startAt", startAt);
    else
        query.add("startAt", Query::Compare::Greater, draft.now());
    KARIGAR_TRY(auto line, draft.list<WaitlistEntry>(query));
    for (WaitlistEntry& entry : line) {
        KARIGAR_TRY(entry, draft.get<WaitlistEntry>(entry.id));
        if (entry.service != service || !isOpen(entry.state))
            continue;
        KARIGAR_CHECK(endEntry(draft, entry, "waitlist.close"_L1, Party::Marketplace));
        tellNotReached(draft, entry);
    }
    return {};
}

void tellNotReached(Draft& draft, const WaitlistEntry& entry)
{
    draft.notify(entry.customer, Topic::WaitlistClosed, entry.id, {entry.serviceTitle, entry.artisanName});
}

} // namespace karigar
