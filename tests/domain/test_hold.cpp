// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/limits.h"
#include "models/domain/rules/slots.h"
#include "tests/domain/world.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);

std::string hold(World& w, const Id& service, Millis start, int seats = 1)
{
    return codeOf(w.tryHold(w.customer(), service, start, seats)).toStdString();
}

std::string reasonOf(World& w, const Id& service, Millis start)
{
    const auto result = w.tryHold(w.customer(), service, start);
    return result ? std::string() : result.error().message.toStdString();
}

} // namespace

TEST(Hold, makesABookingAndItsPayment)
{
    World w;
    const Id service = w.addService({.seats = 4, .paise = 123456});
    const Id id = w.hold(w.customer(), service, kStart, 3);
    const Booking booking = w.booking(id);
    EXPECT_EQ(booking.state, BookingState::Held);
    EXPECT_EQ(booking.customer, w.customer().user);
    EXPECT_EQ(booking.artisan, w.artisan().user);
    EXPECT_EQ(booking.total, Money{370368});
    EXPECT_EQ(booking.endAt, kStart + 2 * kHour);
    EXPECT_EQ(booking.date, QDate(2026, 4, 11));
    EXPECT_EQ(booking.zone.toStdString(), "Asia/Kolkata");
    EXPECT_EQ(booking.holdUntil, w.now + kHoldTime);
    EXPECT_EQ(w.payment(id).amount, booking.total);
    EXPECT_EQ(w.payment(id).booking, id);
    EXPECT_EQ(w.payment(id).state, PaymentState::Created);
}

TEST(Hold, asksToBeWatchedAndToExpire)
{
    World w;
    const Id service = w.addService();
    const auto changes = w.tryHold(w.customer(), service, kStart);
    ASSERT_TRUE(changes);
    const auto due = [&](QLatin1String type) {
        const auto found = std::ranges::find(changes->effects, QString(type), &Effect::type);
        return found == changes->effects.end() ? Millis(-1) : found->dueAt;
    };
    EXPECT_EQ(due("booking.expire"_L1), w.now + kHoldTime);
    EXPECT_GT(due("payment.watch"_L1), w.now);
}

TEST(Hold, onlyInstantWorkshopsKeepTheSeats)
{
    World w;
    const Id instant =
        w.hold(w.customer(), w.addService({.mode = BookingMode::Instant, .seats = 3}), kStart, 2);
    EXPECT_EQ(w.session(instant).taken, 2);
    const Id asked = w.hold(w.customer(), w.addService({.seats = 3}), at(6, 10), 2);
    EXPECT_EQ(w.session(asked), BusyInterval());
    EXPECT_EQ(codeOf(w.news(asked, "authorized"_L1)).toStdString(), "ok");
    EXPECT_EQ(w.session(asked).taken, 0);
    EXPECT_EQ(w.session(asked).asked, 2);
}

TEST(Hold, isRefusedOutsideTheRules)
{
    World w;
    const Id service = w.addService({.seats = 2, .noticeHours = 24, .horizonDays = 30});
    EXPECT_EQ(hold(w, service, at(5, 9)), "closed");
    EXPECT_EQ(hold(w, service, at(5, 17)), "closed") << "it would end after closing time";
    EXPECT_EQ(hold(w, service, kStart + 1), "closed");
    EXPECT_EQ(hold(w, service, 0), "closed");
    EXPECT_EQ(hold(w, service, -1), "closed");
    EXPECT_EQ(hold(w, service, std::numeric_limits<qint64>::max()), "closed");
    EXPECT_EQ(hold(w, service, std::numeric_limits<qint64>::min() + 1), "closed");
    EXPECT_EQ(hold(w, named(u"nothing"), kStart), "not_found");
    EXPECT_EQ(hold(w, service, kStart, 0), "bad_booking");
    EXPECT_EQ(hold(w, service, kStart, -1), "bad_booking");
    EXPECT_EQ(hold(w, service, kStart, kMaxSeats + 1), "bad_booking");
    EXPECT_EQ(hold(w, service, kStart, 3), "full");
    EXPECT_EQ(codeOf(w.tryHold(w.artisan(), service, kStart)).toStdString(), "own_service");
    EXPECT_EQ(hold(w, w.addService({.published = false}), kStart), "not_listed");
}

TEST(Hold, everySlotStateHasItsReason)
{
    World w;
    const Id service = w.addService({.seats = 2, .noticeHours = 24, .horizonDays = 30});
    EXPECT_EQ(reasonOf(w, service, at(0, 10)), slotStateReason(SlotState::TooSoon).toStdString());
    EXPECT_EQ(reasonOf(w, service, at(40, 10)), slotStateReason(SlotState::TooFar).toStdString());
    w.now = at(3, 10);
    EXPECT_EQ(reasonOf(w, service, at(3, 10)), slotStateReason(SlotState::Past).toStdString());
    const Id full = w.book(w.customer(1), service, kStart, 2);
    w.must(w.artisan(), "booking.approve"_L1, {{"booking"_L1, full.toText()}});
    EXPECT_EQ(reasonOf(w, service, kStart), slotStateReason(SlotState::Full).toStdString());
    const Id other = w.addService();
    EXPECT_EQ(reasonOf(w, other, kStart), slotStateReason(SlotState::Busy).toStdString());
    EXPECT_EQ(hold(w, other, at(5, 12)), "ok") << "right after is free";
}

TEST(Hold, exactlyTheSeatsThereAreAreSold)
{
    World w;
    const Id service = w.addService({.mode = BookingMode::Instant, .seats = 5});
    w.hold(w.customer(1), service, kStart, 3);
    EXPECT_EQ(hold(w, service, kStart, 3), "full");
    EXPECT_EQ(hold(w, service, kStart, 2), "ok");
    EXPECT_EQ(hold(w, service, kStart, 1), "not_free");
}

TEST(Hold, idsAreUsedOnce)
{
    World w;
    const Id service = w.addService({.seats = 5});
    const Booking first = w.booking(w.hold(w.customer(), service, kStart));
    const auto again = [&](const Id& booking, const Id& payment) {
        QJsonObject args{{"service"_L1, service.toText()}, {"startAt"_L1, kStart}};
        if (!booking.isNull())
            args.insert("booking"_L1, booking.toText());
        if (!payment.isNull())
            args.insert("payment"_L1, payment.toText());
        return codeOf(w.run(w.customer(1), "booking.hold"_L1, args)).toStdString();
    };
    EXPECT_EQ(again(first.id, named(u"fresh")), "id_taken");
    EXPECT_EQ(again(named(u"fresh"), first.payment), "id_taken");
    EXPECT_EQ(again({}, named(u"fresh")), "bad_booking");
    EXPECT_EQ(again(named(u"fresh"), {}), "bad_booking");
    EXPECT_EQ(w.booking(first.id), first);
}

TEST(Hold, neverOutlivesTheStart)
{
    World w;
    const Id service = w.addService({.mode = BookingMode::Instant, .noticeHours = 0});
    w.now = kStart - 5 * kMinute;
    EXPECT_EQ(w.booking(w.hold(w.customer(), service, kStart)).holdUntil, kStart);
}

TEST(Hold, laterEditsOfTheWorkshopChangeNoPromise)
{
    World w;
    const Id service = w.addService();
    const Id id = w.hold(w.customer(), service, kStart);
    const Booking before = w.booking(id);
    w.must(w.artisan(), "service.save"_L1,
           {{"service"_L1, service.toText()},
            {"title"_L1, u"Dearer"_s},
            {"policy"_L1, u"strict"_s},
            {"price"_L1, FieldWriter::encode(Money{900000})}});
    EXPECT_EQ(w.booking(id), before);
    EXPECT_EQ(w.payment(id).amount, before.total);
}

TEST(Hold, theDearestBookingFitsIntoAnAmount)
{
    World w;
    const Id service = w.addService({.seats = kMaxSeats, .paise = kMaxPricePaise});
    EXPECT_EQ(w.booking(w.hold(w.customer(), service, kStart, kMaxSeats)).total,
              Money{kMaxPricePaise} * kMaxSeats);
}

} // namespace karigar::test
