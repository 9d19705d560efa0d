// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"

#include "models/domain/commands/checks.h"
#include "models/domain/commands/fee_support.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/commands/reminder_support.h"
#include "models/domain/records/channel.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/seatuse.h"
#include "models/domain/rules/slots.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

Failure denied()
{
    return fail(ErrorDomain::Access, "not_yours"_L1,
                QCoreApplication::translate("Rules", "Only the person whose booking this is can do that."));
}

/// A message that nobody wrote, if the booking has a conversation.
Result<void> say(Draft& draft, const Id& id, const Id& channelId, AutomaticText text)
{
    KARIGAR_TRY(auto channel, draft.find<Channel>(channelId));
    if (!channel)
        return {};
    Message message;
    message.id = id;
    message.channel = channelId;
    message.artisan = channel->artisan;
    message.customer = channel->customer;
    message.automatic = text;
    message.sentAt = draft.now();
    draft.put(message);
    channel->lastAt = draft.now();
    draft.put(*channel);
    return {};
}

} // namespace

Result<Occupancy> occupancyOf(Draft& draft, const Id& artisan, QDate date)
{
    const Id id = Occupancy::idFor(artisan, date);
    KARIGAR_TRY(auto found, draft.find<Occupancy>(id));
    if (found)
        return std::move(*found);
    Occupancy fresh;
    fresh.id = id;
    fresh.artisan = artisan;
    fresh.date = date;
    return fresh;
}

Result<std::vector<Occupancy>> busyDaysOf(Draft& draft, const Service& service, QDate date,
                                          const Window& span)
{
    std::vector<Occupancy> days;
    for (const QDate& day : daysThatMatter(service, date, span)) {
        KARIGAR_TRY(auto occupancy, occupancyOf(draft, service.artisan, day));
        days.push_back(std::move(occupancy));
    }
    return days;
}

Result<void> checkRoom(Draft& draft, const Booking& booking)
{
    KARIGAR_TRY(const auto service, draft.get<Service>(booking.service));
    const int start = minuteOfDayIn(booking.startAt, booking.zone);
    const int length = static_cast<int>((booking.endAt - booking.startAt) / kMinute);
    KARIGAR_TRY(const auto days, busyDaysOf(draft, service, booking.date, {start, start + length}));
    return checkCapacity(service, days, booking.date, booking.startAt, booking.endAt, booking.seats);
}

Result<void> occupyFor(Draft& draft, const Booking& booking, int taken, int asked)
{
    if (taken == 0 && asked == 0)
        return {};
    KARIGAR_TRY(auto day, occupancyOf(draft, booking.artisan, booking.date));
    KARIGAR_TRY(const auto service, draft.find<Service>(booking.service));
    const Buffers buffers = service ? Buffers{service->bufferBefore, service->bufferAfter} : Buffers();
    occupy(day, booking.service, booking.startAt, booking.endAt, taken, asked, buffers);
    draft.put(day);
    if (taken < 0 || asked < 0)
        draft.freeSeatsOf(booking.artisan);
    return {};
}

Result<void> followSeats(Draft& draft, const Booking& before, const Booking& after)
{
    const SeatUse was = seatUse(before);
    const SeatUse is = seatUse(after);
    return occupyFor(draft, after, is.taken - was.taken, is.asked - was.asked);
}

Result<void> confirmBooking(Draft& draft, const Booking& booking, Payment payment)
{
    // An account that captures by itself may have been faster than the artisan.
    if (payment.state == PaymentState::Captured && !payment.captureWanted)
        postMovement(draft, Id::derive(payment.id, u"confirmed"), payment, LedgerAccount::Customer,
                     LedgerAccount::ArtisanHeld, keptOf(payment));
    payment.captureWanted = true;
    draft.put(payment);
    if (payment.state == PaymentState::Authorized)
        draft.effect("payment.capture"_L1, payment.id.toText(), {{"payment"_L1, payment.id.toText()}});

    Channel channel;
    channel.id = booking.id;
    channel.artisan = booking.artisan;
    channel.customer = booking.customer;
    channel.artisanName = booking.artisanName;
    channel.customerName = booking.customerName;
    channel.title = booking.serviceTitle;
    channel.createdAt = draft.now();
    channel.lastAt = draft.now();
    draft.put(channel);
    KARIGAR_CHECK(sayAutomatically(draft, channel.id, AutomaticText::Confirmed));

    lookAtReminders(draft, booking.id, draft.now());
    draft.notify(booking.customer, Topic::BookingConfirmed, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    draft.notify(booking.artisan, Topic::BookingConfirmed, booking.id,
                 {booking.serviceTitle, booking.customerName});
    return {};
}

Result<void> releasePayment(Draft& draft, const Booking& booking)
{
    KARIGAR_TRY(auto current, draft.get<Booking>(booking.id));
    KARIGAR_TRY(auto payments, paymentsOf(draft, current));
    for (Payment& payment : payments) {
        const bool open = payment.state == PaymentState::Authorized;
        KARIGAR_CHECK(open ? letGo(draft, current, payment) : refundDead(draft, current, payment));
    }
    return {};
}

Result<void> letGo(Draft& draft, const Booking& booking, Payment& payment)
{
    KARIGAR_CHECK(movePayment(payment, "payment.release"_L1, PaymentState::Released));
    payment.refundDue = {};
    draft.put(payment);
    draft.notify(booking.customer, Topic::PaymentReleased, booking.id,
                 {booking.serviceTitle, formatMoney(payment.amount)});
    return {};
}

Result<void> requireCaptured(Draft& draft, const Booking& booking)
{
    KARIGAR_TRY(const auto payments, paymentsOf(draft, booking));
    for (const Payment& payment : payments) {
        const bool pending = payment.state == PaymentState::Authorized && payment.captureWanted;
        if (pending || (payment.id == booking.payment && !isCollected(payment.state)))
            return fail(ErrorDomain::Rule, "not_captured"_L1,
                        QCoreApplication::translate(
                            "Rules", "The payment is still on its way. Try again in a minute."));
    }
    return {};
}

Result<void> earnPayments(Draft& draft, const Booking& booking)
{
    KARIGAR_TRY(auto payments, paymentsOf(draft, booking));
    for (Payment& payment : payments) {
        if (!isCollected(payment.state) || keptOf(payment).paise == 0)
            continue;
        postMovement(draft, draft.newId(u"earned:"_s + payment.id.toText()), payment,
                     LedgerAccount::ArtisanHeld, LedgerAccount::ArtisanPayable, keptOf(payment));
        chargeFee(draft, payment);
        lookAtPayout(draft, booking.id);
    }
    return {};
}

Result<void> sayAutomatically(Draft& draft, const Id& channelId, AutomaticText text)
{
    return say(draft, draft.newId(u"automatic:%1:%2"_s.arg(channelId.toText(), QString(enumText(text)))),
               channelId, text);
}

Result<void> sayOnce(Draft& draft, const Id& channelId, AutomaticText text)
{
    const Id id = Id::derive(channelId, u"automatic:"_s + enumText(text));
    KARIGAR_TRY(const auto said, draft.find<Message>(id));
    return said ? Result<void>() : say(draft, id, channelId, text);
}

Result<void> requireArtisanOf(const Draft& draft, const Booking& booking)
{
    return draft.actor().user == booking.artisan ? Result<void>() : denied();
}

Result<void> requireCustomerOf(const Draft& draft, const Booking& booking)
{
    return draft.actor().user == booking.customer ? Result<void>() : denied();
}

Result<void> checkReason(const QString& reason)
{
    return requireAtMost(reason, kMaxReasonLength,
                         QCoreApplication::translate("Rules", "The reason is too long."));
}

Millis decisionDeadline(Millis authorizedAt, Millis startAt, int noticeHours)
{
    const Millis lead = std::min(kDecisionLead, noticeHours * kHour / 2);
    return std::min({authorizedAt + kDecisionWindow, authorizedAt + kAuthorizationSafe, startAt - lead});
}

} // namespace karigar
