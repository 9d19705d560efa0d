// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/platformstats.h"
#include "models/domain/rules/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

const QString kIndia = u"Asia/Kolkata"_s;
// What happens today happened to payments and workshops that began not much earlier; this keeps the counts on
// short stretches of their indexes.
constexpr Millis kPaymentSpan = 6 * kDay;
constexpr Millis kWorkshopSpan = 60 * kDay;

/// One day in India, as instants; `to` is no longer in it.
struct Day {
    QDate date;
    Millis from = 0;
    Millis to = 0;

    explicit Day(QDate day)
        : date(day)
        , from(instantOf(day, 0, kIndia))
        , to(instantOf(day.addDays(1), 0, kIndia))
    {
    }
};

Query since(Kind kind, const char* column, Millis from)
{
    return Query::of(kind).add(column, Query::Compare::GreaterOrEqual, from);
}

Query within(Kind kind, const char* column, const Day& day)
{
    return since(kind, column, day.from).add(column, Query::Compare::Less, day.to);
}

Result<int> requestsOf(StoreReader& reader, const Day& day)
{
    // A booking that was never paid is not a request: it never got a deadline for the artisan's answer.
    Query asked = within(Kind::Booking, "createdAt", day);
    asked.add("decideBy", Query::Compare::Greater, qint64(0));
    KARIGAR_TRY(const qint64 approve, reader.count(asked));
    Query instant = within(Kind::Booking, "createdAt", day).equal("decideBy", qint64(0));
    instant.oneOf("state",
                  {QString(enumText(BookingState::Confirmed)), QString(enumText(BookingState::Completed)),
                   QString(enumText(BookingState::NoShow)), QString(enumText(BookingState::Cancelled))});
    KARIGAR_TRY(const qint64 immediate, reader.count(instant));
    return static_cast<int>(approve + immediate);
}

Result<int> completedOf(StoreReader& reader, const Day& day)
{
    const Query query = since(Kind::Booking, "startAt", day.from - kWorkshopSpan)
                            .equal("state", QString(enumText(BookingState::Completed)));
    KARIGAR_TRY(const auto docs, reader.facts().list(query));
    return static_cast<int>(std::ranges::count_if(docs, [&](const QJsonObject& doc) {
        const qint64 at = doc.value("stateAt"_L1).toInteger();
        return at >= day.from && at < day.to;
    }));
}

Result<PlatformStats> countDay(StoreReader& reader, const Day& day)
{
    PlatformStats stats;
    stats.date = day.date;
    KARIGAR_TRY(stats.requests, requestsOf(reader, day));
    KARIGAR_TRY(stats.completed, completedOf(reader, day));
    KARIGAR_TRY(const qint64 people, reader.count(within(Kind::User, "createdAt", day)));
    stats.newPeople = static_cast<int>(people);

    Query captured = since(Kind::Payment, "createdAt", day.from - kPaymentSpan);
    captured.add("capturedAt", Query::Compare::GreaterOrEqual, day.from);
    captured.add("capturedAt", Query::Compare::Less, day.to);
    captured.oneOf("state", {QString(enumText(PaymentState::Captured)),
                             QString(enumText(PaymentState::PartiallyRefunded)),
                             QString(enumText(PaymentState::Refunded))});
    KARIGAR_TRY(const qint64 confirmed, reader.count(captured));
    stats.confirmed = static_cast<int>(confirmed);
    KARIGAR_TRY(stats.captured.paise, reader.sum(captured, "amount"));
    const Query held = since(Kind::Payment, "createdAt", day.from - kPaymentSpan)
                           .equal("state", QString(enumText(PaymentState::Authorized)));
    KARIGAR_TRY(stats.authorized.paise, reader.sum(held, "amount"));
    return stats;
}

Day dayOf(const StoredJob& job, Millis now)
{
    const QDate asked = QDate::fromString(job.args.value("date"_L1).toString(), Qt::ISODate);
    return Day(asked.isValid() ? asked : dateInIndia(now));
}

QJsonObject publishArgs(const PlatformStats& stats)
{
    QJsonObject args = toJson(stats);
    args.remove("asOf"_L1);
    return args;
}

} // namespace

/// One day of the marketplace, counted from the tables in one steady view: the day on which something
/// happened, even if the job runs after midnight.
JobType statsCount(Store& store, CommandExecutor& executor, const Clock& clock)
{
    return {"stats.count"_L1, [&store, &executor, &clock](const StoredJob& job) {
                const Millis now = clock.now();
                const auto stats =
                    store.fetch([&](StoreReader& reader) { return countDay(reader, dayOf(job, now)); });
                const auto published =
                    stats ? executor.runForMarketplace("stats.publish"_L1, publishArgs(*stats))
                          : std::unexpected(stats.error());
                return published ? JobResult::done()
                                 : JobResult::again(now + backOff(job.attempts, kSecond, kMinute),
                                                    published.error().code);
            }};
}

} // namespace karigar::backend
