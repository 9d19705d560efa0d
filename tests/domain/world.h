// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/command.h"
#include "models/domain/records/allrecords.h"
#include "tests/support/mapfacts.h"

#include <gtest/gtest.h>

namespace karigar::test {

/// Monday 6 April 2026, midnight in India, where no clock is ever moved.
inline constexpr Millis kMonday = 1775413800000;

/// An instant in India: days after that Monday, and the wall clock.
constexpr Millis at(int day, int hour, int minute = 0)
{
    return kMonday + day * kDay + hour * kHour + minute * kMinute;
}

Id named(QStringView label);

/// What a workshop of the tests differs in.
struct ServiceWish {
    BookingMode mode = BookingMode::Approve;
    int seats = 1;
    int minutes = 120;
    int noticeHours = 2;
    int horizonDays = 60;
    qint64 paise = 150000;
    bool published = true;
    int bufferBefore = 0;
    int bufferAfter = 0;
    int minSeats = 0;
    int decideHours = 0;
    int maxPerDay = 0;
    int maxPerWeek = 0;
    qint64 privatePaise = 0; ///< 0: no private groups
};

/// A booking or payment that a command moved, as the tables should say it.
struct Move {
    Kind kind;
    Id id;
    QString from; ///< empty: it is new
    QString to;
    QLatin1String command;
};

/// A small marketplace driven by commands alone: two artisans, six customers, an admin. The first artisan is
/// open daily from 10 to 18 in India. Every command is also run on a copy of the facts and must come out the
/// same. The clock stands until a test moves it.
class World {
public:
    World();

    Result<Changes> run(const Actor& actor, QLatin1String name, const QJsonObject& args);
    /// The same, but the test fails when it is refused.
    Changes must(const Actor& actor, QLatin1String name, const QJsonObject& args);

    Actor artisan() const { return {named(u"asha"), true, false}; }
    Actor otherArtisan() const { return {named(u"bina"), true, false}; }
    Actor admin() const { return {named(u"admin"), false, true}; }
    Actor customer(int n = 0) const { return {named(QStringLiteral("customer%1").arg(n)), false, false}; }
    static Actor marketplace() { return {}; }
    static constexpr int kCustomers = 6;

    Id addService(const ServiceWish& wish = {});
    Result<Changes> tryHold(const Actor& who, const Id& service, Millis start, int seats = 1);
    Result<Changes> tryPrivateHold(const Actor& who, const Id& service, Millis start);
    /// The id of the booking.
    Id hold(const Actor& who, const Id& service, Millis start, int seats = 1);
    /// Held and authorised at once.
    Id book(const Actor& who, const Id& service, Millis start, int seats = 1);

    Result<Changes> news(const Id& booking, QLatin1String status, const QString& pspId = {});
    Result<Changes> answer(const Actor& who, QLatin1String command, const Id& booking);
    Result<Changes> expire(const Id& booking)
    {
        return answer(marketplace(), QLatin1String("booking.expire"), booking);
    }
    /// The marketplace decides, or the artisan does.
    Result<Changes> decideSession(const Id& booking);
    Result<Changes> letSessionRun(const Actor& who, const Id& booking);
    Result<Changes> captureFailed(const Id& booking);
    /// Cancels as that person, having seen the amount that is right.
    Result<Changes> cancel(const Actor& who, const Id& booking);
    Result<Changes> cancelSeats(const Actor& who, const Id& booking, int seats);
    std::vector<Payment> payments(const Id& booking) const;
    /// What the gateway says of one of our refunds; under its key, as the job tells it.
    Result<Changes> refundNews(const Refund& refund, QLatin1String status, const QString& pspId = {});
    /// The refunds of a booking, the first first.
    std::vector<Refund> refunds(const Id& booking) const;

    Booking booking(const Id& id) const { return facts.get<Booking>(id); }
    BookingState state(const Id& id) const { return booking(id).state; }
    Payment payment(const Id& bookingId) const { return facts.get<Payment>(booking(bookingId).payment); }
    /// The session of a booking in the artisan's day; zeros when there is none.
    BusyInterval session(const Id& bookingId) const;
    bool told(const Changes& changes, const Id& user, Topic topic) const;

    MapFacts facts;
    Millis now = kMonday;
    std::vector<Move> moves;

private:
    void noteMoves(const Changes& changes, QLatin1String command);
    Id freshId(QStringView label);
    int m_count = 0;
};

/// The code of a refusal, or "ok".
template<class T>
QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

} // namespace karigar::test
