// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/limits.h"
#include "models/domain/rules/waitlistmachine.h"
#include "tests/domain/waitlistworld.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {
using enum WaitlistState;

constexpr Millis kStart = at(5, 10);

/// Somebody has all seats of an instant workshop; the guests of `wishes` wait, in that order.
struct Full {
    explicit Full(int seats, const std::vector<int>& wishes, BookingMode mode = BookingMode::Instant)
    {
        service = w.addService({.mode = mode, .seats = seats});
        sold = w.sold(service, kStart, seats);
        for (size_t i = 0; i < wishes.size(); ++i)
            line.push_back(w.join(static_cast<int>(i) + 1, service, kStart, wishes[i]));
        w.now += kSecond;
    }
    WaitlistState state(size_t i) const { return w.entry(line[i]).state; }
    int position(size_t i) const { return w.entry(line[i]).position; }

    WaitlistWorld w;
    Id service;
    Id sold;
    std::vector<Id> line;
};

} // namespace

TEST(WaitlistJoin, isForSessionsWithoutRoom)
{
    WaitlistWorld w;
    const Id service = w.addService({.mode = BookingMode::Instant, .seats = 3});
    EXPECT_EQ(codeOf(w.tryJoin(1, service, kStart, 1)).toStdString(), "not_full");
    w.sold(service, kStart, 2);
    EXPECT_EQ(codeOf(w.tryJoin(1, service, kStart, 1)).toStdString(), "not_full");
    EXPECT_EQ(codeOf(w.tryJoin(1, service, kStart, 4)).toStdString(), "too_many_seats");
    EXPECT_EQ(codeOf(w.tryJoin(1, service, kStart + kHour, 2)).toStdString(), "closed");
    EXPECT_EQ(codeOf(w.tryJoin(0, service, kStart, 2)).toStdString(), "booked_already");
    const WaitlistEntry entry = w.entry(w.join(1, service, kStart, 2));
    EXPECT_EQ(entry.state, Waiting);
    EXPECT_EQ(entry.position, 1);
    EXPECT_EQ(entry.createdAt, w.now);
    EXPECT_EQ(entry.serviceTitle, u"Wheel throwing"_s);
    EXPECT_EQ(codeOf(w.tryJoin(1, service, kStart, 2)).toStdString(), "waiting_already");
    EXPECT_EQ(w.entry(w.join(2, service, kStart, 2)).position, 2);
    EXPECT_EQ(w.sessionAt(service, kStart).waiting, 2);
    EXPECT_EQ(codeOf(w.run(w.artisan(), "waitlist.join"_L1,
                           {{"entry"_L1, named(u"own").toText()},
                            {"service"_L1, service.toText()},
                            {"startAt"_L1, kStart},
                            {"seats"_L1, 2}}))
                  .toStdString(),
              "own_service");
    w.now = kStart - kOfferLead - kOfferLeast + 1;
    EXPECT_EQ(codeOf(w.tryJoin(3, service, kStart, 2)).toStdString(), "too_late");
}

TEST(WaitlistJoin, requestsDoNotFillASession)
{
    WaitlistWorld w;
    const Id service = w.addService({.seats = 2});
    const Id asked = w.book(w.customer(0), service, kStart, 2);
    EXPECT_EQ(codeOf(w.tryJoin(1, service, kStart, 1)).toStdString(), "not_full") << "ask too";
    ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, asked));
    EXPECT_EQ(codeOf(w.tryJoin(1, service, kStart, 1)).toStdString(), "ok");
}

TEST(WaitlistOffer, goesToTheFirstAndKeepsTheSeats)
{
    Full f(2, {2, 1, 1});
    const auto changes = f.w.cancel(f.w.artisan(), f.sold);
    ASSERT_TRUE(changes);
    EXPECT_EQ(f.state(0), Offered);
    EXPECT_EQ(f.position(0), 0);
    EXPECT_EQ(f.w.entry(f.line[0]).offerUntil, f.w.now + 12 * kHour);
    EXPECT_EQ(f.position(1), 1);
    EXPECT_EQ(f.position(2), 2);
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).taken, 2);
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).waiting, 2);
    EXPECT_TRUE(f.w.told(*changes, f.w.customer(1).user, Topic::WaitlistOffered));
    EXPECT_FALSE(f.w.told(*changes, f.w.customer(2).user, Topic::WaitlistOffered));
    const auto job = std::ranges::find(changes->effects, u"waitlist.expire"_s, &Effect::type);
    ASSERT_NE(job, changes->effects.end());
    EXPECT_EQ(job->dueAt, f.w.entry(f.line[0]).offerUntil);
    EXPECT_TRUE(std::ranges::any_of(changes->effects, [](const Effect& effect) {
        return effect.type == "mail.send"_L1 && effect.args.value("what"_L1) == "waitlist_offered"_L1;
    }));
    EXPECT_EQ(codeOf(f.w.tryHold(f.w.customer(4), f.service, kStart)).toStdString(), "not_free");
}

TEST(WaitlistOffer, letsTheNextGoFirstWhomTheSeatsSuffice)
{
    Full f(3, {2, 3, 1, 1});
    ASSERT_TRUE(f.w.cancelSeats(f.w.customer(0), f.sold, 1));
    EXPECT_EQ(f.state(0), Waiting);
    EXPECT_EQ(f.position(0), 1) << "who was passed keeps their place";
    EXPECT_EQ(f.position(1), 2);
    EXPECT_EQ(f.state(2), Offered);
    EXPECT_EQ(f.position(3), 3);
    ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
    EXPECT_EQ(f.state(0), Offered);
    EXPECT_EQ(f.state(1), Waiting);
    EXPECT_EQ(f.position(1), 1);
    EXPECT_EQ(f.state(3), Waiting) << "one seat is with the third, two are with the first";
}

TEST(WaitlistOffer, seatsThatAreAskedForAreNotOffered)
{
    WaitlistWorld w;
    const Id service = w.addService({.seats = 4});
    const Id sold = w.sold(service, kStart, 3);
    const Id asked = w.book(w.customer(5), service, kStart, 1);
    const Id two = w.join(1, service, kStart, 2);
    ASSERT_TRUE(w.cancelSeats(w.customer(0), sold, 1));
    EXPECT_EQ(w.entry(two).state, Waiting) << "one of the two free seats is asked for";
    ASSERT_TRUE(w.answer(w.artisan(), "booking.decline"_L1, asked));
    EXPECT_EQ(w.entry(two).state, Offered);
    EXPECT_EQ(w.sessionAt(service, kStart).taken, 4);
}

TEST(WaitlistOffer, lastsUntilTheEarliestOfItsEnds)
{
    Full soon(1, {1});
    soon.w.now = kStart - kOfferLead - 2 * kHour;
    ASSERT_TRUE(soon.w.cancel(soon.w.artisan(), soon.sold));
    EXPECT_EQ(soon.w.entry(soon.line[0]).offerUntil, kStart - kOfferLead);
    Full late(1, {1});
    late.w.now = kStart - kOfferLead - kOfferLeast + 1;
    ASSERT_TRUE(late.w.cancel(late.w.artisan(), late.sold));
    EXPECT_EQ(late.state(0), Waiting) << "too short to ask anybody";

    WaitlistWorld w;
    const Id service =
        w.addService({.mode = BookingMode::Instant, .seats = 2, .minSeats = 2, .decideHours = 48});
    const Id sold = w.sold(service, kStart, 2);
    const Id entry = w.join(1, service, kStart, 1);
    w.now = kStart - 50 * kHour;
    ASSERT_TRUE(w.cancelSeats(w.customer(0), sold, 1));
    EXPECT_EQ(w.entry(entry).offerUntil, kStart - 48 * kHour) << "then it is decided whether it runs";
}

TEST(WaitlistOffer, followsWhateverFreesSeats)
{
    const auto freed = [](const char* how, const ServiceWish& wish,
                          const std::function<Id(WaitlistWorld&, Id)>& fill,
                          const std::function<void(WaitlistWorld&, Id, Id)>& let) {
        SCOPED_TRACE(how);
        WaitlistWorld w;
        const Id service = w.addService(wish);
        const Id booking = fill(w, service);
        const Id entry = w.join(1, service, kStart, wish.seats);
        let(w, service, booking);
        EXPECT_EQ(w.entry(entry).state, Offered);
        EXPECT_EQ(w.sessionAt(service, kStart).taken, wish.seats);
    };
    const ServiceWish instant{.mode = BookingMode::Instant, .seats = 1};
    const ServiceWish group{.mode = BookingMode::Instant, .seats = 2};
    const auto sold = [](WaitlistWorld& w, Id service) { return w.sold(service, kStart, 1); };
    const auto held = [](WaitlistWorld& w, Id service) { return w.hold(w.customer(), service, kStart); };
    freed("cancelled by the guest", instant, sold,
          [](WaitlistWorld& w, Id, Id id) { EXPECT_TRUE(w.cancel(w.customer(), id)); });
    freed("cancelled by an admin", instant, sold,
          [](WaitlistWorld& w, Id, Id id) { EXPECT_TRUE(w.cancel(w.admin(), id)); });
    freed("not paid", instant, held, [](WaitlistWorld& w, Id, Id id) {
        w.now += kHoldTime;
        EXPECT_TRUE(w.expire(id));
    });
    freed("withdrawn", instant, held, [](WaitlistWorld& w, Id, Id id) {
        EXPECT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
    });
    freed(
        "not collected", {.mode = BookingMode::Approve, .seats = 1},
        [](WaitlistWorld& w, Id service) {
            const Id id = w.book(w.customer(), service, kStart);
            EXPECT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, id));
            return id;
        },
        [](WaitlistWorld& w, Id, Id id) { EXPECT_TRUE(w.captureFailed(id)); });
    freed("moved away", instant, sold, [](WaitlistWorld& w, Id, Id id) {
        w.proposeMove(id, kStart + kDay);
        w.must(w.customer(), "change.accept"_L1, {{"change"_L1, named(u"move").toText()}});
    });
    freed(
        "a wish for it declined", group,
        [](WaitlistWorld& w, Id service) {
            const Id id = w.sold(service, kStart + kDay, 1);
            w.proposeMove(id, kStart);
            return id;
        },
        [](WaitlistWorld& w, Id, Id) {
            w.must(w.customer(), "change.decline"_L1, {{"change"_L1, named(u"move").toText()}});
        });
}

TEST(WaitlistOffer, followsMoreSeats)
{
    Full f(2, {1});
    f.w.must(f.w.artisan(), "service.save"_L1,
             {{"service"_L1, f.service.toText()},
              {"title"_L1, u"Wheel throwing"_s},
              {"mode"_L1, u"instant"_s},
              {"seats"_L1, 3},
              {"offerHours"_L1, 2},
              {"price"_L1, FieldWriter::encode(Money{150000})}});
    EXPECT_EQ(f.state(0), Offered);
    EXPECT_EQ(f.w.entry(f.line[0]).offerUntil, f.w.now + 2 * kHour);
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).taken, 3);
}

TEST(WaitlistOffer, waitsForADayThatIsOpen)
{
    Full f(1, {1});
    f.w.must(f.w.artisan(), "availability.save"_L1, {{"weekly"_L1, QJsonArray()}, {"away"_L1, true}});
    ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
    EXPECT_EQ(f.state(0), Waiting) << "the day is closed";
    f.w.openDaily();
    EXPECT_EQ(f.state(0), Offered);
}

TEST(WaitlistOffer, isMadeOnce)
{
    Full f(1, {1, 1});
    ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
    EXPECT_FALSE(f.w.cancel(f.w.artisan(), f.sold));
    f.w.openDaily(); // looks again
    EXPECT_EQ(f.state(0), Offered);
    EXPECT_EQ(f.state(1), Waiting);
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).taken, 1);
}

TEST(WaitlistExpire, passesTheOfferOn)
{
    Full f(1, {1, 1});
    ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
    const Millis until = f.w.entry(f.line[0]).offerUntil;
    f.w.now = until - 1;
    EXPECT_TRUE(f.w.expireEntry(f.line[0])->records.empty()) << "not yet";
    f.w.now = until;
    EXPECT_EQ(codeOf(f.w.accept(1, f.line[0])).toStdString(), "lapsed");
    const auto changes = f.w.expireEntry(f.line[0]);
    ASSERT_TRUE(changes);
    EXPECT_EQ(f.state(0), Lapsed);
    EXPECT_TRUE(f.w.told(*changes, f.w.customer(1).user, Topic::WaitlistLapsed));
    EXPECT_EQ(f.state(1), Offered);
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).taken, 1);
    EXPECT_TRUE(f.w.expireEntry(f.line[0])->records.empty()) << "the job may come twice";
    EXPECT_EQ(codeOf(f.w.accept(1, f.line[0])).toStdString(), "wrong_state");
    EXPECT_EQ(f.w.entry(f.w.join(1, f.service, kStart, 1)).position, 1) << "they may join again, at the end";
}

TEST(WaitlistExpire, endsALineThatNobodyCanBeReachedIn)
{
    Full f(1, {1});
    f.w.now = kStart - kOfferLead;
    const auto changes = f.w.expireEntry(f.line[0]);
    ASSERT_TRUE(changes);
    EXPECT_EQ(f.state(0), Closed);
    EXPECT_TRUE(f.w.told(*changes, f.w.customer(1).user, Topic::WaitlistClosed));
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).waiting, 0);
}

TEST(WaitlistLeave, movesThoseBehindUp)
{
    Full f(1, {1, 1, 1});
    EXPECT_EQ(codeOf(f.w.leave(4, f.line[0])).toStdString(), "not_yours");
    ASSERT_TRUE(f.w.leave(2, f.line[1]));
    EXPECT_EQ(f.state(1), GivenUp);
    EXPECT_EQ(f.position(0), 1);
    EXPECT_EQ(f.position(2), 2);
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).waiting, 2);
    EXPECT_EQ(codeOf(f.w.leave(2, f.line[1])).toStdString(), "wrong_state");
}

TEST(WaitlistLeave, givesAnOfferToTheNext)
{
    Full f(1, {1, 1});
    ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
    ASSERT_TRUE(f.w.leave(1, f.line[0]));
    EXPECT_EQ(f.state(0), GivenUp);
    EXPECT_EQ(f.state(1), Offered);
    EXPECT_EQ(f.w.sessionAt(f.service, kStart).taken, 1);
    ASSERT_TRUE(f.w.leave(2, f.line[1]));
    EXPECT_EQ(f.w.sessionAt(f.service, kStart), BusyInterval()) << "nobody is left";
    EXPECT_TRUE(f.w.tryHold(f.w.customer(4), f.service, kStart));
}

TEST(WaitlistAccept, isABookingToBePaid)
{
    Full f(2, {2});
    ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
    EXPECT_EQ(codeOf(f.w.accept(2, f.line[0])).toStdString(), "not_yours");
    ASSERT_TRUE(f.w.accept(1, f.line[0]));
    const WaitlistEntry entry = f.w.entry(f.line[0]);
    EXPECT_EQ(entry.state, Booked);
    const Booking booking = f.w.booking(entry.booking);
    EXPECT_EQ(booking.state, BookingState::Held);
    EXPECT_EQ(booking.holdUntil, f.w.now + kHoldTime);
    EXPECT_EQ(booking.total.paise, 2 * 150000);
    EXPECT_EQ(booking.history.front().what, u"waitlist.accept"_s);
    EXPECT_EQ(f.w.session(booking.id).taken, 2) << "and not four";
    ASSERT_TRUE(f.w.news(booking.id, "authorized"_L1));
    EXPECT_EQ(f.w.state(booking.id), BookingState::Confirmed);
    EXPECT_EQ(f.w.session(booking.id).taken, 2);
    EXPECT_EQ(codeOf(f.w.accept(1, f.line[0])).toStdString(), "wrong_state");
}

TEST(WaitlistAccept, keepsTheSeatsUntilTheArtisanHasDecided)
{
    const auto accepted = [](Full& f) {
        EXPECT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
        EXPECT_TRUE(f.w.accept(1, f.line[0]));
        return f.w.entry(f.line[0]).booking;
    };
    {
        Full f(1, {1, 1}, BookingMode::Approve);
        const Id id = accepted(f);
        EXPECT_EQ(codeOf(f.w.tryHold(f.w.customer(4), f.service, kStart)).toStdString(), "not_free");
        ASSERT_TRUE(f.w.news(id, "authorized"_L1));
        EXPECT_EQ(f.w.state(id), BookingState::Requested);
        EXPECT_EQ(f.w.session(id).taken, 1);
        EXPECT_EQ(f.w.session(id).asked, 0);
        World copy = f.w;
        ASSERT_EQ(codeOf(copy.answer(copy.artisan(), "booking.approve"_L1, id)).toStdString(), "ok");
        EXPECT_EQ(copy.session(id).taken, 1);
        ASSERT_TRUE(f.w.answer(f.w.artisan(), "booking.decline"_L1, id));
        EXPECT_EQ(f.state(1), Offered);
        EXPECT_EQ(f.w.sessionAt(f.service, kStart).taken, 1);
    }
    {
        Full f(1, {1, 1}, BookingMode::Approve);
        const Id id = accepted(f);
        f.w.now += kHoldTime;
        ASSERT_TRUE(f.w.expire(id));
        EXPECT_EQ(f.state(1), Offered) << "not paid in time";
        ASSERT_TRUE(f.w.news(id, "authorized"_L1));
        EXPECT_EQ(f.w.state(id), BookingState::Expired) << "the seat is with the next in line";
        EXPECT_EQ(f.w.payment(id).state, PaymentState::Released);
    }
}

TEST(WaitlistClose, endsWithTheServiceAndWithTheSession)
{
    WaitlistWorld w;
    const Id service =
        w.addService({.mode = BookingMode::Instant, .seats = 2, .minSeats = 2, .decideHours = 24});
    const Id sold = w.sold(service, kStart, 2);
    const Id one = w.join(1, service, kStart, 1);
    const Id two = w.join(2, service, kStart, 2);
    WaitlistWorld other = w;

    const auto unlisted = other.run(other.artisan(), "service.save"_L1,
                                    {{"service"_L1, service.toText()},
                                     {"title"_L1, u"Wheel throwing"_s},
                                     {"seats"_L1, 2},
                                     {"published"_L1, false},
                                     {"price"_L1, FieldWriter::encode(Money{150000})}});
    ASSERT_TRUE(unlisted);
    EXPECT_EQ(other.entry(one).state, Closed);
    EXPECT_EQ(other.entry(two).state, Closed);
    EXPECT_TRUE(other.told(*unlisted, other.customer(2).user, Topic::WaitlistClosed));
    EXPECT_EQ(other.sessionAt(service, kStart).waiting, 0);

    ASSERT_TRUE(w.cancelSeats(w.customer(0), sold, 1));
    EXPECT_EQ(w.entry(one).state, Offered);
    ASSERT_TRUE(w.leave(1, one));
    w.now = kStart - 24 * kHour;
    ASSERT_TRUE(w.decideSession(sold));
    EXPECT_EQ(w.state(sold), BookingState::Cancelled);
    EXPECT_EQ(w.entry(two).state, Closed);
    EXPECT_EQ(w.sessionAt(service, kStart), BusyInterval());
}

TEST(Rivals, areTreatedAsTheArtisanChose)
{
    WaitlistWorld w;
    const Id service = w.addService({.seats = 2});
    const Id first = w.book(w.customer(1), service, kStart);
    w.now += kMinute;
    const Id second = w.book(w.customer(2), service, kStart, 2);
    w.now += kMinute;
    const Id third = w.book(w.customer(3), service, kStart);
    w.now += kMinute;
    const Id fourth = w.book(w.customer(4), service, kStart);
    const Id winner = w.book(w.customer(0), service, kStart, 2);
    const auto choice = [](const Id& id, const char* fate) {
        return QJsonObject{{"booking"_L1, id.toText()}, {"fate"_L1, QLatin1String(fate)}};
    };
    const auto changes =
        w.run(w.artisan(), "booking.approve"_L1,
              {{"booking"_L1, winner.toText()},
               {"rivals"_L1, QJsonArray{choice(third, "waiting_list"), choice(first, "waiting_list"),
                                        choice(fourth, "other_time")}}});
    ASSERT_TRUE(changes);
    EXPECT_EQ(w.state(second), BookingState::Declined) << "who is not named";
    EXPECT_TRUE(w.told(*changes, w.customer(2).user, Topic::BookingDeclined));
    EXPECT_EQ(w.state(fourth), BookingState::Requested);
    EXPECT_EQ(w.payment(fourth).state, PaymentState::Authorized);
    EXPECT_EQ(w.session(winner).asked, 1);
    for (const Id& id : {first, third}) {
        EXPECT_EQ(w.state(id), BookingState::Declined);
        EXPECT_EQ(w.payment(id).state, PaymentState::Released);
        EXPECT_TRUE(w.told(*changes, w.booking(id).customer, Topic::WaitlistJoined));
        EXPECT_FALSE(w.told(*changes, w.booking(id).customer, Topic::BookingDeclined));
    }
    const auto place = [&](int n) { return w.openEntry(n, service, kStart); };
    EXPECT_EQ(place(1).position, 1);
    EXPECT_EQ(place(3).position, 2);
    EXPECT_EQ(place(1).createdAt, w.booking(first).createdAt);
    EXPECT_EQ(w.sessionAt(service, kStart).waiting, 2);

    // A request that was made before others joined is before them in the line, too.
    ASSERT_TRUE(w.answer(w.customer(4), "booking.withdraw"_L1, fourth));
    ASSERT_TRUE(w.cancel(w.artisan(), winner));
    EXPECT_EQ(place(1).state, Offered);
    EXPECT_EQ(place(3).state, Offered);
}

TEST(Rivals, enterTheLineAtTheOrderOfTheirRequest)
{
    WaitlistWorld w;
    const Id service = w.addService({.seats = 2});
    const Id sold = w.sold(service, kStart, 1);
    const Id early = w.book(w.customer(1), service, kStart);
    w.now += kMinute;
    const Id waiting = w.join(2, service, kStart, 2);
    w.now += kMinute;
    const Id late = w.book(w.customer(3), service, kStart);
    const Id winner = w.book(w.customer(4), service, kStart);
    QJsonArray choices;
    for (const Id& id : {early, late})
        choices.append(QJsonObject{{"booking"_L1, id.toText()}, {"fate"_L1, u"waiting_list"_s}});
    w.must(w.artisan(), "booking.approve"_L1, {{"booking"_L1, winner.toText()}, {"rivals"_L1, choices}});
    EXPECT_EQ(w.openEntry(1, service, kStart).position, 1);
    EXPECT_EQ(w.entry(waiting).position, 2);
    EXPECT_EQ(w.openEntry(3, service, kStart).position, 3);
    EXPECT_TRUE(w.cancel(w.customer(0), sold));
    EXPECT_EQ(w.openEntry(1, service, kStart).state, Offered);
}

TEST(Waitlist, looksTheSameToWhoSeesOnlyTheirOwnPlace)
{
    Full f(1, {1, 1, 1});
    const auto agree = [&](int who, QLatin1String command, const QJsonObject& args, const Id& about) {
        SCOPED_TRACE(command.data());
        MapFacts own = f.w.visibleTo(f.w.customer(who).user);
        const CommandContext context{named(u"same"), f.w.customer(who), f.w.now, f.w.now};
        const auto here = runCommand(own, context, QString(command), args);
        const auto there = runCommand(f.w.facts, context, QString(command), args);
        ASSERT_TRUE(here && there);
        const auto entryIn = [&](const Changes& changes) {
            return std::ranges::find_if(changes.records, [&](const RecordChange& c) { return c.id == about; })
                ->doc;
        };
        EXPECT_EQ(entryIn(*here), entryIn(*there));
    };
    agree(4, "waitlist.join"_L1,
          {{"entry"_L1, named(u"fresh").toText()},
           {"service"_L1, f.service.toText()},
           {"startAt"_L1, kStart},
           {"seats"_L1, 1}},
          named(u"fresh"));
    agree(2, "waitlist.leave"_L1, {{"entry"_L1, f.line[1].toText()}}, f.line[1]);
    ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold));
    agree(1, "waitlist.accept"_L1,
          {{"entry"_L1, f.line[0].toText()},
           {"booking"_L1, named(u"b").toText()},
           {"payment"_L1, named(u"p").toText()}},
          f.line[0]);
    agree(1, "waitlist.leave"_L1, {{"entry"_L1, f.line[0].toText()}}, f.line[0]);
}

TEST(WaitlistMachine, whatTheTableDoesNotSayDoesNotHappen)
{
    std::set<std::pair<WaitlistState, QString>> rows;
    for (const auto& row : waitlistTransitions())
        rows.insert({row.from, QString(row.command)});
    for (const WaitlistState state : {Waiting, Offered, Booked, GivenUp, Lapsed, Closed}) {
        for (const QLatin1String command :
             {"waitlist.leave"_L1, "waitlist.accept"_L1, "waitlist.expire"_L1}) {
            SCOPED_TRACE(std::string(enumText(state).data()) + " " + command.data());
            Full f(1, {1});
            ASSERT_TRUE(f.w.cancel(f.w.artisan(), f.sold)); // offered
            WaitlistEntry entry = f.w.entry(f.line[0]);
            entry.state = state;
            f.w.facts.put(entry);
            const bool person = command != "waitlist.expire"_L1;
            if (!person)
                f.w.now = kStart;
            const auto result = f.w.run(person ? f.w.customer(1) : World::marketplace(), command,
                                        {{"entry"_L1, entry.id.toText()},
                                         {"booking"_L1, named(u"b").toText()},
                                         {"payment"_L1, named(u"p").toText()}});
            EXPECT_EQ(result.has_value() && f.state(0) != state, rows.contains({state, QString(command)}));
        }
    }
}

} // namespace karigar::test
