// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/hitwords.h"

#include "models/domain/records/allrecords.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/refundmachine.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/refundwords.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

HitWords ofService(const Service& service)
{
    return {service.title,
            u"%1 · %2 · %3"_s.arg(service.artisanName, service.city, formatMoneyShort(service.price)),
            u"services"_s,
            {u"book"_s, service.id.toText()}};
}

HitWords ofBooking(const Booking& booking, const Person& person)
{
    const QString other = booking.artisan == person.id ? booking.customerName : booking.artisanName;
    return {booking.serviceTitle,
            u"%1 · %2 · %3"_s.arg(other, spanWords(booking.startAt, booking.endAt, booking.zone),
                                  bookingStateLabel(booking.state)),
            u"bookings"_s,
            {u"bookings"_s, booking.id.toText()}};
}

HitWords ofRefundRequest(const RefundRequest& request, const Person& person)
{
    return {request.title,
            u"%1 · %2 · %3"_s.arg(request.customerName, formatMoney(request.wished),
                                  refundRequestStateLabel(request.state)),
            u"refund"_s,
            person.admin ? Destination{u"refunds"_s, request.id.toText()}
                         : Destination{u"refund"_s, request.booking.toText()}};
}

} // namespace

HitWords describeHit(const SearchHit& hit, const Person& person)
{
    const QString id = hit.row.id.toText();
    switch (hit.kind) {
    case Kind::Service:
        return ofService(hit.row.as<Service>());
    case Kind::Booking:
        return ofBooking(hit.row.as<Booking>(), person);
    case Kind::ArtisanProfile: {
        const auto profile = hit.row.as<ArtisanProfile>();
        return {
            profile.name, u"%1 · %2"_s.arg(profile.craft, profile.city), u"profile"_s, {u"artisan"_s, id}};
    }
    case Kind::Channel: {
        const auto channel = hit.row.as<Channel>();
        const QString other = channel.artisan == person.id ? channel.customerName : channel.artisanName;
        return {other, channel.title, u"chat"_s, {u"chats"_s, id}};
    }
    case Kind::Message: {
        const auto message = hit.row.as<Message>();
        return {message.text, exactWords(message.sentAt), u"chat"_s, {u"chats"_s, message.channel.toText()}};
    }
    case Kind::Payment: {
        const auto payment = hit.row.as<Payment>();
        return {payment.title,
                u"%1 · %2"_s.arg(formatMoney(payment.amount), paymentStateLabel(payment.state)),
                u"card"_s,
                {u"payments"_s, id}};
    }
    case Kind::RefundRequest:
        return ofRefundRequest(hit.row.as<RefundRequest>(), person);
    case Kind::Refund: {
        const auto refund = hit.row.as<Refund>();
        return {refund.title,
                u"%1 · %2 · %3"_s.arg(refund.customerName, formatMoney(refund.amount),
                                      refundStateLabel(refund.state)),
                u"refund"_s,
                {u"payback"_s, id}};
    }
    case Kind::Dispute: {
        const auto dispute = hit.row.as<Dispute>();
        return {dispute.title,
                u"%1 · %2 · %3"_s.arg(dispute.customerName, formatMoney(dispute.amount),
                                      disputePhaseWords(dispute.phase)),
                u"flag"_s,
                {u"disputes"_s, id}};
    }
    case Kind::Review: {
        const auto review = hit.row.as<Review>();
        return {review.text,
                u"%1 · %2"_s.arg(review.customerName, review.serviceTitle),
                u"star"_s,
                {u"artisan"_s, review.artisan.toText()}};
    }
    case Kind::User: {
        const auto user = hit.row.as<User>();
        return {user.name, user.email, u"person"_s, {u"people"_s, id}};
    }
    default:
        return {};
    }
}

} // namespace karigar::views
