// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentmachine.h"
#include "tests/domain/machinesdoc.h"
#include "tests/domain/world.h"

#include <algorithm>
#include <functional>
#include <QFile>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);

Id approveService(World& w)
{
    return w.addService({.mode = BookingMode::Approve, .seats = 2});
}

Id instantService(World& w)
{
    return w.addService({.mode = BookingMode::Instant, .seats = 2});
}

Id held(World& w)
{
    return w.hold(w.customer(), approveService(w), kStart);
}

Id requested(World& w)
{
    return w.book(w.customer(), approveService(w), kStart);
}

Id confirmed(World& w)
{
    const Id id = requested(w);
    EXPECT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, id));
    return id;
}

Id completed(World& w)
{
    const Id id = confirmed(w);
    EXPECT_TRUE(w.news(id, "captured"_L1));
    w.now = kStart + kHour;
    EXPECT_TRUE(w.answer(w.artisan(), "booking.complete"_L1, id));
    return id;
}

Id noShow(World& w)
{
    const Id id = confirmed(w);
    EXPECT_TRUE(w.news(id, "captured"_L1));
    w.now = kStart + kNoShowGrace;
    EXPECT_EQ(codeOf(w.answer(w.artisan(), "booking.no_show"_L1, id)).toStdString(), "ok");
    return id;
}

Id expired(World& w, const Id& id)
{
    w.now += kHoldTime;
    EXPECT_TRUE(w.expire(id));
    return id;
}

/// Somebody gave money back at the gateway itself.
void foreignRefund(World& w, const Id& id, qint64 paise, const QString& pspId)
{
    w.must(World::marketplace(), "refund.observe"_L1,
           {{"payment"_L1, w.payment(id).id.toText()},
            {"pspId"_L1, pspId},
            {"status"_L1, u"processed"_s},
            {"amount"_L1, FieldWriter::encode(Money{paise})}});
}

/// Waits for a second guest until a day before.
Id undecidedService(World& w)
{
    return w.addService({.seats = 2, .minSeats = 2, .decideHours = 24});
}

Id calledOff(World& w, const Id& id)
{
    w.now = w.booking(id).decideRunAt;
    EXPECT_TRUE(w.decideSession(id));
    return id;
}

/// A way to walk each row of the booking's table, by commands alone.
struct Route {
    BookingState from;
    QLatin1String command;
    Party by;
    BookingState to;
    std::function<Id(World&)> walk;
};

/// A request to which the artisan offers the next day, for so many guests, and the customer agrees.
Id agreed(World& w, int seats)
{
    const Id id = w.book(w.customer(), w.addService({.seats = 4}), kStart);
    w.must(w.artisan(), "change.propose"_L1,
           {{"change"_L1, named(u"offer").toText()},
            {"payment"_L1, named(u"extra").toText()},
            {"booking"_L1, id.toText()},
            {"startAt"_L1, kStart + kDay},
            {"seats"_L1, seats}});
    w.must(w.customer(), "change.accept"_L1, {{"change"_L1, named(u"offer").toText()}});
    return id;
}

std::vector<Route> marketplaceRoutes()
{
    using enum BookingState;
    const Party by = Party::Marketplace;
    return {
        {Held, "payment.observe"_L1, by, Requested, requested},
        {Held, "payment.observe"_L1, by, Confirmed,
         [](World& w) { return w.book(w.customer(), instantService(w), kStart); }},
        {Held, "payment.observe"_L1, by, Declined,
         [](World& w) {
             const Id service = approveService(w);
             const Id slow = w.hold(w.customer(1), service, kStart);
             const Id quick = w.book(w.customer(2), service, kStart, 2);
             EXPECT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, quick));
             EXPECT_TRUE(w.news(slow, "authorized"_L1));
             return slow;
         }},
        {Held, "booking.expire"_L1, by, Expired, [](World& w) { return expired(w, held(w)); }},
        {Requested, "booking.approve"_L1, by, Declined,
         [](World& w) {
             const Id service = approveService(w);
             const Id loser = w.book(w.customer(1), service, kStart);
             const Id winner = w.book(w.customer(2), service, kStart, 2);
             EXPECT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, winner));
             return loser;
         }},
        {Requested, "booking.expire"_L1, by, Expired,
         [](World& w) {
             const Id id = requested(w);
             w.now = w.booking(id).decideBy;
             EXPECT_TRUE(w.expire(id));
             return id;
         }},
        {Requested, "change.accept"_L1, by, Confirmed, [](World& w) { return agreed(w, 1); }},
        {Requested, "payment.observe"_L1, by, Confirmed,
         [](World& w) {
             const Id id = agreed(w, 2);
             const Payment extra = w.facts.get<Payment>(named(u"extra"));
             EXPECT_TRUE(w.run(World::marketplace(), "payment.observe"_L1,
                               {{"payment"_L1, extra.id.toText()},
                                {"pspId"_L1, u"pay_extra"_s},
                                {"status"_L1, u"authorized"_s},
                                {"amount"_L1, FieldWriter::encode(extra.amount)}}));
             return id;
         }},
        {Expired, "payment.observe"_L1, by, Requested,
         [](World& w) {
             const Id id = expired(w, held(w));
             EXPECT_TRUE(w.news(id, "authorized"_L1));
             return id;
         }},
        {Expired, "payment.observe"_L1, by, Confirmed,
         [](World& w) {
             const Id id = expired(w, w.hold(w.customer(), instantService(w), kStart));
             EXPECT_TRUE(w.news(id, "authorized"_L1));
             return id;
         }},
        {Confirmed, "payment.capture_failed"_L1, by, Cancelled,
         [](World& w) {
             const Id id = confirmed(w);
             EXPECT_TRUE(w.captureFailed(id));
             return id;
         }},
        {Held, "session.decide"_L1, by, Expired,
         [](World& w) { return calledOff(w, w.hold(w.customer(), undecidedService(w), kStart)); }},
        {Requested, "session.decide"_L1, by, Declined,
         [](World& w) { return calledOff(w, w.book(w.customer(), undecidedService(w), kStart)); }},
        {Confirmed, "session.decide"_L1, by, Cancelled,
         [](World& w) {
             const Id id = w.book(w.customer(), undecidedService(w), kStart);
             EXPECT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, id));
             return calledOff(w, id);
         }},
    };
}

std::vector<Route> routes()
{
    using enum BookingState;
    std::vector<Route> all = marketplaceRoutes();
    const auto add = [&](BookingState from, QLatin1String command, Party by, BookingState to,
                         std::function<Id(World&)> walk) {
        all.push_back({from, command, by, to, std::move(walk)});
    };
    add(Held, "booking.withdraw"_L1, Party::Customer, Withdrawn, [](World& w) {
        const Id id = held(w);
        EXPECT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
        return id;
    });
    add(Requested, "booking.withdraw"_L1, Party::Customer, Withdrawn, [](World& w) {
        const Id id = requested(w);
        EXPECT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
        return id;
    });
    add(Requested, "booking.approve"_L1, Party::Artisan, Confirmed, confirmed);
    add(Requested, "booking.decline"_L1, Party::Artisan, Declined, [](World& w) {
        const Id id = requested(w);
        EXPECT_TRUE(w.answer(w.artisan(), "booking.decline"_L1, id));
        return id;
    });
    add(Confirmed, "booking.complete"_L1, Party::Artisan, Completed, completed);
    add(Confirmed, "booking.no_show"_L1, Party::Artisan, NoShow, noShow);
    add(NoShow, "booking.complete"_L1, Party::Artisan, Completed, [](World& w) {
        const Id id = noShow(w);
        w.now += kHour;
        EXPECT_TRUE(w.answer(w.artisan(), "booking.complete"_L1, id));
        return id;
    });
    const auto cancelled = [](Actor (*who)(const World&)) {
        return [who](World& w) {
            const Id id = confirmed(w);
            EXPECT_EQ(codeOf(w.cancel(who(w), id)).toStdString(), "ok");
            return id;
        };
    };
    const auto customer = [](const World& w) { return w.customer(); };
    const auto admin = [](const World& w) { return w.admin(); };
    add(Confirmed, "booking.cancel"_L1, Party::Customer, Cancelled, cancelled(customer));
    add(Confirmed, "booking.cancel"_L1, Party::Artisan, Cancelled,
        cancelled([](const World& w) { return w.artisan(); }));
    add(Confirmed, "booking.cancel"_L1, Party::Admin, Cancelled, cancelled(admin));
    const auto smaller = [](Actor (*who)(const World&)) {
        return [who](World& w) {
            const Id id = w.book(w.customer(), instantService(w), kStart, 2);
            EXPECT_EQ(codeOf(w.cancelSeats(who(w), id, 1)).toStdString(), "ok");
            return id;
        };
    };
    add(Confirmed, "booking.cancel_seats"_L1, Party::Customer, Confirmed, smaller(customer));
    add(Confirmed, "booking.cancel_seats"_L1, Party::Admin, Confirmed, smaller(admin));
    return all;
}

bool sameRow(const Transition<BookingState>& row, const Route& route)
{
    return row.from == route.from && row.command == route.command && row.by == route.by && row.to == route.to;
}

Party partyOf(const Booking& booking, const Id& by)
{
    if (by.isNull())
        return Party::Marketplace;
    if (by == named(u"admin"))
        return Party::Admin;
    return by == booking.artisan ? Party::Artisan : Party::Customer;
}

} // namespace

TEST(BookingMachine, everyRowIsWalkedByCommands)
{
    for (const auto& row : bookingTransitions())
        EXPECT_TRUE(std::ranges::any_of(routes(), [&](const Route& r) { return sameRow(row, r); }))
            << "no route walks " << enumText(row.from).data() << " --" << row.command.data();
    for (const Route& route : routes()) {
        SCOPED_TRACE(std::string(enumText(route.from).data()) + " " + route.command.data() + " " +
                     enumText(route.to).data());
        EXPECT_TRUE(
            std::ranges::any_of(bookingTransitions(), [&](const auto& r) { return sameRow(r, route); }));
        World w;
        const Booking end = w.booking(route.walk(w));
        ASSERT_GE(end.history.size(), 2U);
        const BookingStep& last = end.history.back();
        EXPECT_EQ(end.state, route.to);
        EXPECT_EQ(last.state, route.to);
        EXPECT_EQ(last.at, w.now);
        EXPECT_EQ(end.stateAt, w.now);
        EXPECT_EQ(end.history[end.history.size() - 2].state, route.from);
        EXPECT_EQ(partyOf(end, last.by), route.by);
        if (route.from == route.to)
            continue;
        const auto move = std::ranges::find_if(w.moves, [&](const Move& m) {
            return m.id == end.id && m.from == enumText(route.from) && m.to == enumText(route.to);
        });
        ASSERT_NE(move, w.moves.end());
        EXPECT_EQ(move->command, route.command);
    }
}

namespace {

struct Somebody {
    Actor actor;
    std::optional<Party> party; ///< nothing: a stranger
};

std::vector<Somebody> everybody(const World& w)
{
    return {{w.customer(), Party::Customer}, {w.artisan(), Party::Artisan},
            {w.admin(), Party::Admin},       {World::marketplace(), Party::Marketplace},
            {w.customer(3), std::nullopt},   {w.otherArtisan(), std::nullopt}};
}

const std::vector<QLatin1String>& bookingCommands()
{
    static const std::vector<QLatin1String> commands{
        "change.accept"_L1,    "booking.approve"_L1,      "booking.decline"_L1, "booking.withdraw"_L1,
        "booking.complete"_L1, "booking.expire"_L1,       "payment.observe"_L1, "payment.capture_failed"_L1,
        "booking.cancel"_L1,   "booking.cancel_seats"_L1, "booking.no_show"_L1, "session.decide"_L1};
    return commands;
}

/// Tries what the table does not allow; a person is refused, a late job changes nothing about the booking.
void expectNothingHappens(World w, const Id& id, QLatin1String command, const Somebody& who)
{
    const Booking before = w.booking(id);
    QJsonObject args{{"booking"_L1, id.toText()},
                     {"service"_L1, before.service.toText()},
                     {"startAt"_L1, before.startAt},
                     {"payment"_L1, before.payment.toText()},
                     {"pspId"_L1, u"pay_"_s + before.payment.toText()},
                     {"status"_L1, u"authorized"_s},
                     {"amount"_L1, FieldWriter::encode(before.total)}};
    const auto result = w.run(who.actor, command, args);
    EXPECT_EQ(w.booking(id), before);
    if (who.party == Party::Marketplace)
        return;
    EXPECT_FALSE(result);
    if (!result) {
        EXPECT_FALSE(result.error().code.isEmpty());
        EXPECT_FALSE(result.error().message.isEmpty());
        EXPECT_TRUE(result.error().domain == ErrorDomain::Rule ||
                    result.error().domain == ErrorDomain::Access);
    }
}

} // namespace

TEST(BookingMachine, whatTheTableDoesNotSayDoesNotHappen)
{
    std::vector<Route> ways = routes();
    ways.push_back({BookingState::Held, {}, Party::Customer, BookingState::Held, held});
    for (const Route& route : ways) {
        World w;
        const Id id = route.walk(w);
        const BookingState state = w.state(id);
        const Millis walked = w.now;
        for (const Millis now : {walked, walked + kHoldTime, kStart + kMinute, kStart + kDay}) {
            for (const QLatin1String command : bookingCommands()) {
                for (const Somebody& who : everybody(w)) {
                    const bool allowed = who.party && nextState<BookingState>(bookingTransitions(), state,
                                                                              command, *who.party);
                    if (allowed)
                        continue;
                    SCOPED_TRACE(std::string(enumText(state).data()) + " " + command.data());
                    World copy = w;
                    copy.now = std::max(now, walked);
                    expectNothingHappens(std::move(copy), id, command, who);
                }
            }
        }
    }
}

TEST(BookingMachine, namesOnlyCommandsThatExist)
{
    for (const auto& row : bookingTransitions()) {
        ASSERT_TRUE(commandByName(QString(row.command))) << row.command.data();
        EXPECT_TRUE(std::ranges::count(bookingCommands(), row.command)) << "add it to bookingCommands()";
    }
    for (const auto& row : paymentTransitions())
        EXPECT_TRUE(commandByName(QString(row.command)) || row.command == "payment.release"_L1 ||
                    row.command == "payment.refund"_L1)
            << row.command.data() << " (a release and a refund are steps of other commands)";
}

TEST(PaymentMachine, everyRowIsWalkedByCommands)
{
    using enum PaymentState;
    std::vector<Move> walked;
    const auto walk = [&](const std::function<void(World&)>& steps) {
        World w;
        steps(w);
        walked.insert(walked.end(), w.moves.begin(), w.moves.end());
    };
    for (const Route& route : routes())
        walk([&](World& w) { route.walk(w); });
    walk([](World& w) { w.news(held(w), "captured"_L1).value(); });
    walk([](World& w) {
        const Id id = held(w);
        w.news(id, "failed"_L1).value();
        w.news(id, "authorized"_L1).value();
    });
    walk([](World& w) {
        const Id id = held(w);
        w.news(id, "failed"_L1).value();
        w.news(id, "captured"_L1).value();
    });
    walk([](World& w) {
        const Id id = held(w);
        w.answer(w.customer(), "booking.withdraw"_L1, id).value();
        w.news(id, "authorized"_L1).value();
        w.news(id, "captured"_L1).value();
    });
    walk([](World& w) {
        const Id id = held(w);
        w.answer(w.customer(), "booking.withdraw"_L1, id).value();
        w.news(id, "captured"_L1).value();
        const Refund refund = w.refunds(id).at(0);
        w.must(World::marketplace(), "refund.sent"_L1, {{"refund"_L1, refund.id.toText()}});
        w.refundNews(refund, "processed"_L1).value();
    });
    walk([](World& w) {
        const Id id = completed(w);
        foreignRefund(w, id, 50000, u"rfnd_1"_s);
        foreignRefund(w, id, 100000, u"rfnd_2"_s);
    });
    for (const auto& row : paymentTransitions())
        EXPECT_TRUE(std::ranges::any_of(walked,
                                        [&](const Move& m) {
                                            return m.kind == Kind::Payment && m.from == enumText(row.from) &&
                                                   m.to == enumText(row.to);
                                        }))
            << enumText(row.from).data() << " -> " << enumText(row.to).data();
}

TEST(PaymentMachine, whatTheTableDoesNotSayIsRefused)
{
    for (const auto& state : EnumNames<PaymentState>::table)
        for (const auto& to : EnumNames<PaymentState>::table)
            for (const CommandSpec& command : allCommands()) {
                Payment payment;
                payment.state = state.value;
                const bool allowed = nextState<PaymentState>(paymentTransitions(), state.value, command.name,
                                                             Party::Marketplace, to.value)
                                         .has_value();
                const auto moved = movePayment(payment, command.name, to.value);
                EXPECT_EQ(moved.has_value(), allowed);
                EXPECT_EQ(payment.state, allowed ? to.value : state.value);
            }
}

TEST(Machines, offerEachPartyItsOwnCommands)
{
    const auto table = bookingTransitions();
    using List = std::vector<QLatin1String>;
    EXPECT_EQ(offered<BookingState>(table, BookingState::Requested, Party::Artisan),
              (List{"booking.approve"_L1, "booking.decline"_L1}));
    EXPECT_EQ(offered<BookingState>(table, BookingState::Requested, Party::Customer),
              (List{"booking.withdraw"_L1}));
    EXPECT_TRUE(offered<BookingState>(table, BookingState::Completed, Party::Artisan).empty());
}

TEST(Machines, areDrawnAsTheyAre)
{
    QFile page(QStringLiteral(KARIGAR_SOURCE_DIR "/docs/machines.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_EQ(page.readAll().toStdString(), machinesDocument().toStdString())
        << "a table changed: build and run machinesdoc";
}

TEST(Machines, labelEveryState)
{
    for (const auto& entry : EnumNames<BookingState>::table)
        EXPECT_FALSE(bookingStateLabel(entry.value).isEmpty());
    for (const auto& entry : EnumNames<PaymentState>::table)
        EXPECT_FALSE(paymentStateLabel(entry.value).isEmpty());
}

} // namespace karigar::test
