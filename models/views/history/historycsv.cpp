// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historycsv.h"

#include "models/domain/records/booking.h"
#include "models/domain/records/dispute.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/settlement.h"
#include "models/views/core/csv.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

QByteArray lineOf(const Booking& b)
{
    return csvLine({b.id.toText(), QString(enumText(b.state)), b.serviceTitle, b.customerName, b.artisanName,
                    b.place, csvInstant(b.startAt), csvInstant(b.endAt), b.zone, QString::number(b.seats),
                    csvRupees(b.total), csvRupees(b.refunded), csvInstant(b.createdAt), csvInstant(b.stateAt),
                    b.reason});
}

QByteArray lineOf(const Payment& p)
{
    return csvLine({u"payment"_s,
                    p.id.toText(),
                    p.booking.toText(),
                    p.id.toText(),
                    QString(enumText(p.state)),
                    p.customerName,
                    p.title,
                    csvRupees(p.amount),
                    csvRupees(p.refunded),
                    csvRupees(p.fee),
                    p.orderId,
                    p.pspId,
                    p.method,
                    {},
                    csvInstant(p.createdAt),
                    csvInstant(p.capturedAt)});
}

QByteArray lineOf(const Refund& r)
{
    return csvLine({u"refund"_s,
                    r.id.toText(),
                    r.booking.toText(),
                    r.payment.toText(),
                    QString(enumText(r.state)),
                    r.customerName,
                    r.title,
                    csvRupees(r.amount),
                    {},
                    {},
                    {},
                    r.pspId,
                    {},
                    r.reference,
                    csvInstant(r.createdAt),
                    csvInstant(r.processedAt)});
}

QByteArray lineOf(const Settlement& s)
{
    return csvLine({u"payout"_s,
                    s.id.toText(),
                    {},
                    {},
                    QString(enumText(s.state)),
                    {},
                    {},
                    csvRupees(s.amount),
                    {},
                    csvRupees(s.fees),
                    {},
                    s.pspId,
                    {},
                    s.utr,
                    csvInstant(s.at),
                    csvInstant(s.at)});
}

QByteArray lineOf(const Dispute& d)
{
    return csvLine({u"dispute"_s,
                    d.id.toText(),
                    d.booking.toText(),
                    d.payment.toText(),
                    QString(enumText(d.state)),
                    d.customerName,
                    d.title,
                    csvRupees(d.amount),
                    {},
                    {},
                    {},
                    d.pspId,
                    {},
                    {},
                    csvInstant(d.createdAt),
                    csvInstant(d.stateAt)});
}

} // namespace

QByteArray historyCsvHeader(HistoryOf of)
{
    if (of == HistoryOf::Bookings)
        return csvLine({u"booking"_s, u"state"_s, u"workshop"_s, u"guest"_s, u"artisan"_s, u"place"_s,
                        u"starts_at"_s, u"ends_at"_s, u"zone"_s, u"seats"_s, u"total_inr"_s,
                        u"given_back_inr"_s, u"booked_at"_s, u"state_at"_s, u"reason"_s});
    return csvLine({u"type"_s, u"id"_s, u"booking"_s, u"payment"_s, u"state"_s, u"guest"_s, u"workshop"_s,
                    u"amount_inr"_s, u"refunded_inr"_s, u"fee_inr"_s, u"order_id"_s, u"gateway_id"_s,
                    u"method"_s, u"bank_reference"_s, u"begun_at"_s, u"effective_at"_s});
}

QByteArray historyCsvLine(Kind kind, const Row& row)
{
    switch (kind) {
    case Kind::Booking:
        return lineOf(row.as<Booking>());
    case Kind::Payment:
        return lineOf(row.as<Payment>());
    case Kind::Refund:
        return lineOf(row.as<Refund>());
    case Kind::Settlement:
        return lineOf(row.as<Settlement>());
    case Kind::Dispute:
        return lineOf(row.as<Dispute>());
    default:
        return {};
    }
}

} // namespace karigar::views
