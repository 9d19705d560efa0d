// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historysources.h"

#include "models/domain/base/clock.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/dispute.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refund.h"
#include "models/domain/records/settlement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

using Compare = Query::Compare;

// Money comes within days of the order; this keeps "collected today" on a short stretch of the index.
constexpr Millis kCaptureSpan = 6 * kDay;

/// The names of E that the filter asks for, with `prefix` taken off; all of them when it asks for none.
template<NamedEnum E>
QStringList wantedStates(const HistoryFilter& filter, const QString& prefix)
{
    QStringList wanted;
    for (const auto& name : EnumNames<E>::table)
        if (filter.states.isEmpty() || filter.states.contains(prefix + QString(name.text)))
            wanted.append(QString(name.text));
    return wanted;
}

/// False when no state is left. States are named by what they are not, because a store that looks them up in
/// an index of states has to sort what it finds, and a completed booking is one of very many.
template<NamedEnum E>
bool narrowStates(Query& query, const HistoryFilter& filter, const QString& prefix)
{
    const QStringList wanted = wantedStates<E>(filter, prefix);
    if (wanted.isEmpty())
        return false;
    for (const auto& name : EnumNames<E>::table)
        if (!wanted.contains(QString(name.text)))
            query.add("state", Compare::NotEqual, QString(name.text));
    return true;
}

void narrowPeople(Query& query, const HistoryScope& scope, const HistoryFilter& filter)
{
    const Id customer = scope.side == Party::Customer ? scope.person : filter.customer.id;
    const Id artisan = scope.side == Party::Artisan ? scope.person : filter.artisan.id;
    if (!artisan.isNull())
        query.equal("artisan", artisan);
    if (!customer.isNull())
        query.equal("customer", customer);
}

void narrowAmount(Query& query, const HistoryFilter& filter, const char* column)
{
    if (filter.least)
        query.add(column, Compare::GreaterOrEqual, filter.least->paise);
    if (filter.most)
        query.add(column, Compare::LessOrEqual, filter.most->paise);
}

void narrowDays(Query& query, const HistorySpan& span, const char* column)
{
    if (span.from > 0)
        query.add(column, Compare::GreaterOrEqual, span.from);
    if (span.to > 0)
        query.add(column, Compare::Less, span.to);
}

std::optional<HistorySource> bookings(const HistoryScope& scope, const HistoryFilter& filter, Millis now)
{
    const bool everybody =
        scope.side == Party::Admin && filter.customer.id.isNull() && filter.artisan.id.isNull();
    HistorySource source{Query::of(Kind::Booking), everybody ? "createdAt"_L1 : "startAt"_L1, "total"_L1};
    narrowPeople(source.query, scope, filter);
    if (!narrowStates<BookingState>(source.query, filter, {}))
        return std::nullopt;
    if (!filter.service.id.isNull())
        source.query.equal("service", filter.service.id);
    narrowDays(source.query, spanOf(filter, now), filter.dayOf == DayOf::Begun ? "createdAt" : "startAt");
    narrowAmount(source.query, filter, "total");
    return source;
}

std::optional<HistorySource> payments(const HistoryScope& scope, const HistoryFilter& filter, Millis now)
{
    HistorySource source{Query::of(Kind::Payment), "createdAt"_L1, "amount"_L1};
    narrowPeople(source.query, scope, filter);
    if (!narrowStates<PaymentState>(source.query, filter, u"payment:"_s))
        return std::nullopt;
    if (!filter.booking.id.isNull())
        source.query.equal("booking", filter.booking.id);
    const HistorySpan span = spanOf(filter, now);
    const bool collected = filter.dayOf == DayOf::Effect;
    narrowDays(source.query, span, collected ? "capturedAt" : "createdAt");
    if (collected && span.from > 0)
        narrowDays(source.query, {span.from - kCaptureSpan, span.to}, "createdAt");
    narrowAmount(source.query, filter, "amount");
    return source;
}

std::optional<HistorySource> refunds(const HistoryScope& scope, const HistoryFilter& filter, Millis now)
{
    HistorySource source{Query::of(Kind::Refund), "createdAt"_L1, "amount"_L1};
    narrowPeople(source.query, scope, filter);
    if (!narrowStates<RefundState>(source.query, filter, u"refund:"_s))
        return std::nullopt;
    if (!filter.booking.id.isNull())
        source.query.equal("booking", filter.booking.id);
    narrowDays(source.query, spanOf(filter, now), filter.dayOf == DayOf::Begun ? "createdAt" : "processedAt");
    narrowAmount(source.query, filter, "amount");
    return source;
}

// A payout may gather many bookings of many customers, and has states of its own, so a filter by any of them
// rules it out. What the gateway settles with the marketplace itself is no payout.
std::optional<HistorySource> payouts(const HistoryScope& scope, const HistoryFilter& filter, Millis now)
{
    if (!filter.states.isEmpty() || !filter.booking.id.isNull() || !filter.customer.id.isNull())
        return std::nullopt;
    HistorySource source{Query::of(Kind::Settlement), "at"_L1, "amount"_L1};
    source.query.add("way", Query::Compare::NotEqual, QString(enumText(SettlementWay::Bank)));
    narrowPeople(source.query, scope, filter);
    narrowDays(source.query, spanOf(filter, now), "at");
    narrowAmount(source.query, filter, "amount");
    return source;
}

std::optional<HistorySource> disputes(const HistoryScope& scope, const HistoryFilter& filter, Millis now)
{
    HistorySource source{Query::of(Kind::Dispute), "createdAt"_L1, "amount"_L1};
    narrowPeople(source.query, scope, filter);
    if (!narrowStates<DisputeState>(source.query, filter, u"dispute:"_s))
        return std::nullopt;
    if (!filter.booking.id.isNull())
        source.query.equal("booking", filter.booking.id);
    narrowDays(source.query, spanOf(filter, now), "createdAt");
    narrowAmount(source.query, filter, "amount");
    return source;
}

std::optional<HistorySource> sourceOf(TransactionType type, const HistoryScope& scope,
                                      const HistoryFilter& filter, Millis now)
{
    switch (type) {
    case TransactionType::Payment:
        return payments(scope, filter, now);
    case TransactionType::Refund:
        return refunds(scope, filter, now);
    case TransactionType::Payout:
        return payouts(scope, filter, now);
    case TransactionType::Dispute:
        return disputes(scope, filter, now);
    }
    return std::nullopt;
}

} // namespace

std::vector<HistorySource> historySources(const HistoryScope& scope, const HistoryFilter& filter, Millis now)
{
    std::vector<HistorySource> sources;
    const auto add = [&](std::optional<HistorySource> source) {
        if (!source)
            return;
        source->query.by(source->at.data(), true);
        sources.push_back(std::move(*source));
    };
    if (scope.of == HistoryOf::Bookings) {
        add(bookings(scope, filter, now));
        return sources;
    }
    for (const QString& type : transactionTypes(scope.side))
        if (filter.types.isEmpty() || filter.types.contains(type))
            add(sourceOf(*enumFromText<TransactionType>(type), scope, filter, now));
    return sources;
}

QStringList transactionTypes(Party side)
{
    QStringList types{u"payment"_s, u"refund"_s};
    if (side != Party::Customer)
        types.append(u"payout"_s);
    if (side == Party::Admin)
        types.append(u"dispute"_s);
    return types;
}

} // namespace karigar::views
