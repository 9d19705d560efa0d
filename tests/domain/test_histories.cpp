// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/waitlist.h"
#include "tests/domain/waitlistworld.h"

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// A marketplace in which anybody tries anything at any time, from one seed.
class History {
public:
    explicit History(unsigned seed)
        : m_random(seed)
    {
        m_services = {m_world.addService({.seats = 3}), m_world.addService({.seats = 2, .minutes = 60}),
                      m_world.addService({.mode = BookingMode::Instant, .seats = 4}),
                      m_world.addService({.mode = BookingMode::Instant, .seats = 1, .minutes = 90})};
    }

    /// The person behind the step (nobody for the marketplace) and what came of it.
    std::pair<Actor, Result<Changes>> step()
    {
        m_world.now += upTo(3) == 0 ? upTo(6) * kHour : upTo(10) * kMinute;
        if (m_bookings.empty() || upTo(3) == 0)
            return holdSomething();
        if (!m_world.entries().empty() && upTo(6) == 0)
            return waitlistStep();
        // Mostly one of the latest, whose story is not over.
        const int from = upTo(4) > 0 ? std::max(0, static_cast<int>(m_bookings.size()) - 8) : 0;
        const Id booking =
            m_bookings[static_cast<size_t>(from + upTo(static_cast<int>(m_bookings.size()) - from))];
        if (upTo(2) == 0)
            return marketplaceStep(booking);
        static constexpr std::array commands{
            "booking.approve"_L1, "booking.decline"_L1, "booking.withdraw"_L1,     "booking.complete"_L1,
            "booking.no_show"_L1, "booking.cancel"_L1,  "booking.cancel_seats"_L1, "message.send"_L1};
        const QLatin1String any = commands[static_cast<size_t>(upTo(static_cast<int>(commands.size())))];
        // To be forgiven within a day is all that is left for a guest who did not come.
        const QLatin1String command =
            m_world.state(booking) == BookingState::NoShow ? "booking.complete"_L1 : any;
        const Actor who = somebody(booking, command);
        if (command == "booking.cancel"_L1)
            return {who, m_world.cancel(who, booking)};
        if (command == "booking.cancel_seats"_L1)
            return {who, m_world.cancelSeats(who, booking, 1 + upTo(2))};
        if (command != "message.send"_L1)
            return {who, m_world.answer(who, command, booking)};
        return {who, m_world.run(who, command,
                                 {{"message"_L1, Id::derive(booking, QString::number(m_random())).toText()},
                                  {"channel"_L1, booking.toText()},
                                  {"text"_L1, u"On my way"_s}})};
    }

    WaitlistWorld& world() { return m_world; }

private:
    int upTo(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    /// Mostly the one who may, so that something happens; else anybody.
    Actor somebody(const Id& booking, QLatin1String command)
    {
        if (upTo(3) > 0)
            return command == "booking.withdraw"_L1 || command == "booking.cancel_seats"_L1
                       ? Actor{m_world.booking(booking).customer, false, false}
                       : m_world.artisan();
        const Actor people[]{m_world.artisan(), m_world.otherArtisan(), m_world.admin(),
                             m_world.customer(upTo(World::kCustomers))};
        return people[upTo(4)];
    }

    std::pair<Actor, Result<Changes>> holdSomething()
    {
        const Actor who = m_world.customer(upTo(World::kCustomers));
        const Id service = m_services[static_cast<size_t>(upTo(static_cast<int>(m_services.size())))];
        const int day = static_cast<int>((m_world.now - kMonday) / kDay) + 1 + upTo(2);
        const Millis start = at(day, 10 + upTo(3), upTo(2) * 30);
        const int seats = 1 + upTo(3);
        auto result = m_world.tryHold(who, service, start, seats);
        if (!result)
            result = m_world.tryJoin(who, service, start, seats);
        noteBookings(result);
        return {who, std::move(result)};
    }

    /// Somebody in a line takes what is offered, gives up, or lets the deadline pass.
    std::pair<Actor, Result<Changes>> waitlistStep()
    {
        const auto entries = m_world.entries();
        const WaitlistEntry& entry = entries[static_cast<size_t>(upTo(static_cast<int>(entries.size())))];
        const Actor who{entry.customer, false, false};
        switch (upTo(5)) {
        case 0:
            return {who, m_world.leave(who, entry.id)};
        case 1:
        case 2:
            return {{}, m_world.expireEntry(entry.id)};
        default:
            break;
        }
        auto result = m_world.accept(who, entry.id);
        noteBookings(result);
        return {who, std::move(result)};
    }

    void noteBookings(const Result<Changes>& result)
    {
        if (!result)
            return;
        for (const RecordChange& change : result->records) {
            const bool known = change.kind != Kind::Booking || std::ranges::count(m_bookings, change.id) > 0;
            if (!known)
                m_bookings.push_back(change.id);
        }
    }

    std::pair<Actor, Result<Changes>> marketplaceStep(const Id& booking)
    {
        static constexpr std::array news{"authorized"_L1, "authorized"_L1, "captured"_L1, "failed"_L1};
        switch (upTo(7)) {
        case 6:
            return refundStep(booking);
        case 0:
            return {{}, m_world.expire(booking)};
        case 1:
            return {{}, m_world.captureFailed(booking)};
        default:
            return {{}, m_world.news(booking, news[static_cast<size_t>(upTo(4))])};
        }
    }

    /// The gateway carries a refund out, or somebody there gives money back by themselves.
    std::pair<Actor, Result<Changes>> refundStep(const Id& booking)
    {
        const auto refunds = m_world.refunds(booking);
        if (refunds.empty()) {
            const Payment paid = m_world.payment(booking);
            return {{},
                    m_world.run({}, "refund.observe"_L1,
                                {{"payment"_L1, paid.id.toText()},
                                 {"pspId"_L1, u"rfnd_"_s + QString::number(m_random())},
                                 {"status"_L1, u"processed"_s},
                                 {"amount"_L1, FieldWriter::encode(refundable(paid))}})};
        }
        const Refund& refund = refunds[static_cast<size_t>(upTo(static_cast<int>(refunds.size())))];
        static constexpr std::array news{"pending"_L1, "processed"_L1, "failed"_L1};
        if (upTo(2) == 0)
            return {{}, m_world.run({}, "refund.sent"_L1, {{"refund"_L1, refund.id.toText()}})};
        return {{}, m_world.refundNews(refund, news[static_cast<size_t>(upTo(3))])};
    }

    std::mt19937 m_random;
    WaitlistWorld m_world;
    std::vector<Id> m_services;
    std::vector<Id> m_bookings;
};

using Session = std::tuple<Id, Millis, Millis>;
using Seats = std::pair<int, int>; ///< taken, asked

std::map<Session, Seats> seatsByBookings(const MapFacts& facts)
{
    std::map<Session, Seats> seats;
    const auto add = [&](const auto& record, int taken, int asked) {
        Seats& at = seats[{record.service, record.startAt, record.endAt}];
        at.first += taken;
        at.second += asked;
    };
    for (const Booking& booking : facts.all<Booking>()) {
        const bool sold = booking.state == BookingState::Confirmed ||
                          booking.state == BookingState::Completed || booking.state == BookingState::NoShow;
        const bool paying = booking.state == BookingState::Held &&
                            (booking.mode == BookingMode::Instant || booking.seatsKept);
        const bool requested = booking.state == BookingState::Requested;
        const bool kept = sold || paying || (requested && booking.seatsKept);
        if (kept || requested)
            add(booking, kept ? booking.seats : 0, kept ? 0 : booking.seats);
    }
    for (const WaitlistEntry& entry : facts.all<WaitlistEntry>())
        if (entry.state == WaitlistState::Offered)
            add(entry, entry.seats, 0);
    return seats;
}

/// Everybody in a line is numbered from one, in the order in which they joined.
void checkLines(const MapFacts& facts)
{
    std::map<Session, std::vector<WaitlistEntry>> lines;
    for (const WaitlistEntry& entry : facts.all<WaitlistEntry>()) {
        if (entry.state == WaitlistState::Waiting)
            lines[{entry.service, entry.startAt, entry.endAt}].push_back(entry);
        else
            ASSERT_EQ(entry.position, 0);
    }
    std::map<Session, size_t> counted;
    for (auto& [session, line] : lines) {
        counted[session] = line.size();
        std::ranges::sort(line, isBefore);
        for (size_t i = 0; i < line.size(); ++i)
            ASSERT_EQ(line[i].position, static_cast<int>(i) + 1);
    }
    std::map<Session, size_t> published;
    for (const Occupancy& day : facts.all<Occupancy>())
        for (const BusyInterval& busy : day.busy)
            if (busy.waiting > 0)
                published[{busy.service, busy.from, busy.to}] = static_cast<size_t>(busy.waiting);
    ASSERT_EQ(published, counted);
}

void checkSeats(const MapFacts& facts)
{
    std::map<Session, Seats> kept;
    for (const Occupancy& day : facts.all<Occupancy>())
        for (const BusyInterval& busy : day.busy) {
            if (busy.taken > 0 || busy.asked > 0)
                kept[{busy.service, busy.from, busy.to}] = {busy.taken, busy.asked};
            ASSERT_LE(busy.taken, facts.get<Service>(busy.service).seats) << "oversold";
            for (const BusyInterval& other : day.busy)
                if (other != busy && other.taken > 0 && busy.taken > 0) {
                    ASSERT_FALSE(busy.from < other.to && other.from < busy.to) << "in two workshops at once";
                }
        }
    ASSERT_EQ(kept, seatsByBookings(facts));
}

using Balances = std::map<LedgerAccount, qint64>;

/// What the payment's own sums say its lines must add up to.
Balances balancesOf(const Payment& payment, const Booking& booking, qint64 byHand)
{
    Balances wanted;
    if (isCollected(payment.state)) {
        wanted[holderOf(booking, payment)] = keptOf(payment).paise;
        wanted[LedgerAccount::Refunds] = payment.refunding.paise;
        wanted[LedgerAccount::Bank] = byHand;
        const Money feeCharged = payment.feeCharged - payment.feeTaxCharged;
        wanted[LedgerAccount::GatewayFee] = (payment.feeTax - payment.fee + feeCharged).paise;
        wanted[LedgerAccount::Tax] = (payment.feeTaxCharged - payment.feeTax).paise;
        wanted[LedgerAccount::ArtisanFees] = -payment.feeCharged.paise;
        wanted[LedgerAccount::Gateway] = payment.fee.paise - payment.amount.paise + payment.refunded.paise -
                                         byHand + payment.chargedBack.paise;
    }
    std::erase_if(wanted, [](const auto& entry) { return entry.second == 0; });
    return wanted;
}

/// The refunds of a payment by what has become of them.
struct RefundSums {
    qint64 done = 0;
    qint64 open = 0;
    qint64 byHand = 0;
};

void checkMoney(const MapFacts& facts)
{
    std::map<Id, qint64> movements;
    std::map<Id, Balances> lines;
    for (const LedgerEntry& entry : facts.all<LedgerEntry>()) {
        movements[entry.movement] += entry.amount.paise;
        lines[entry.payment][entry.account] += entry.amount.paise;
    }
    for (const auto& [movement, sum] : movements)
        ASSERT_EQ(sum, 0);
    std::map<Id, RefundSums> refunds;
    for (const Refund& refund : facts.all<Refund>()) {
        RefundSums& sums = refunds[refund.payment];
        (isDone(refund.state) ? sums.done : sums.open) += refund.amount.paise;
        sums.byHand += refund.state == RefundState::Manual ? refund.amount.paise : 0;
    }
    for (const Payment& payment : facts.all<Payment>()) {
        const Booking booking = facts.get<Booking>(payment.booking);
        const RefundSums& sums = refunds[payment.id];
        ASSERT_EQ(payment.refunded.paise, sums.done);
        ASSERT_EQ(payment.refunding.paise, sums.open);
        ASSERT_GE(keptOf(payment).paise, 0);
        Balances balances = lines[payment.id];
        std::erase_if(balances, [](const auto& entry) { return entry.second == 0; });
        ASSERT_EQ(balances, balancesOf(payment, booking, sums.byHand));
        if (booking.state == BookingState::Confirmed || booking.state == BookingState::Completed) {
            ASSERT_TRUE(payment.captureWanted);
        }
    }
}

/// A person's command may write what is theirs, the day of the workshop they book, news to others, and the
/// places of those who stand in a line with them.
void checkOwners(const Actor& who, const Changes& changes)
{
    if (who.isSystem() || who.admin)
        return;
    for (const RecordChange& change : changes.records) {
        if (change.kind == Kind::Notification || change.kind == Kind::Occupancy ||
            change.kind == Kind::WaitlistEntry)
            continue;
        ASSERT_TRUE(change.doc);
        const auto is = [&](QLatin1String field) {
            return change.doc->value(field).toString() == who.user.toText();
        };
        ASSERT_TRUE(is("artisan"_L1) || is("customer"_L1)) << kindSpec(change.kind).table;
    }
}

template<NamedEnum S>
bool inTable(std::span<const Transition<S>> table, const Move& move, bool viaAnother)
{
    const auto row = [&](QStringView from, QStringView to) {
        return std::ranges::any_of(
            table, [&](const auto& r) { return enumText(r.from) == from && enumText(r.to) == to; });
    };
    if (row(move.from, move.to))
        return true;
    return viaAnother && std::ranges::any_of(table, [&](const auto& r) {
               return enumText(r.from) == move.from && row(QString(enumText(r.to)), move.to);
           });
}

void checkMoves(const std::vector<Move>& moves, size_t from)
{
    for (size_t i = from; i < moves.size(); ++i) {
        const Move& move = moves[i];
        if (move.from.isEmpty())
            continue;
        // A payment may be authorised and let go by the same news.
        const bool known = move.kind == Kind::Booking
                               ? inTable<BookingState>(bookingTransitions(), move, false)
                               : inTable<PaymentState>(paymentTransitions(), move, true);
        ASSERT_TRUE(known) << move.command.data() << ": " << move.from.toStdString() << " -> "
                           << move.to.toStdString();
    }
}

using MovesSeen = std::set<std::pair<QString, QString>>; ///< of bookings

void live(unsigned seed, int steps, MovesSeen& seen)
{
    History history(seed);
    WaitlistWorld& world = history.world();
    int done = 0;
    for (int i = 0; i < steps && !::testing::Test::HasFatalFailure(); ++i) {
        const size_t moves = world.moves.size();
        const auto [who, result] = history.step();
        if (!result) {
            ASSERT_FALSE(result.error().code.isEmpty());
            continue;
        }
        ++done;
        checkOwners(who, *result);
        checkMoves(world.moves, moves);
        if (!result->records.empty()) {
            checkSeats(world.facts);
            checkLines(world.facts);
            checkMoney(world.facts);
        }
    }
    for (const Move& move : world.moves)
        if (move.kind == Kind::Booking)
            seen.insert({move.from, move.to});
    EXPECT_GT(done, steps / 4) << "the history is too quiet to show anything";
}

} // namespace

class Histories : public ::testing::TestWithParam<unsigned> {};

namespace {

/// KARIGAR_SEED=n looks at one history; without it the same ones every time.
std::vector<unsigned> seeds()
{
    if (const unsigned wanted = qEnvironmentVariable("KARIGAR_SEED").toUInt())
        return {wanted};
    std::vector<unsigned> all(40);
    std::ranges::generate(all, [next = 1000U]() mutable { return ++next; });
    return all;
}

} // namespace

TEST_P(Histories, keepSeatsMoneyAndOwnersInOrder)
{
    RecordProperty("seed", std::to_string(GetParam()));
    SCOPED_TRACE("seed " + std::to_string(GetParam()));
    MovesSeen seen;
    live(GetParam(), 250, seen);
}

INSTANTIATE_TEST_SUITE_P(Seeded, Histories, ::testing::ValuesIn(seeds()),
                         [](const auto& info) { return std::to_string(info.param); });

TEST(HistoriesTogether, makeEveryMoveOfTheBookingTable)
{
    MovesSeen seen;
    const auto isSeen = [&](const Transition<BookingState>& row) {
        return row.from == row.to || seen.contains({enumText(row.from), enumText(row.to)});
    };
    for (unsigned seed = 1; seed <= 60 && !std::ranges::all_of(bookingTransitions(), isSeen); ++seed)
        live(seed, 250, seen);
    for (const auto& row : bookingTransitions())
        EXPECT_TRUE(isSeen(row)) << enumText(row.from).data() << " -> " << enumText(row.to).data();
}

} // namespace karigar::test
