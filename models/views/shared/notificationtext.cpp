// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/notificationtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notification)
};

} // namespace

NotificationText describe(const Notification& n)
{
    const QString first = n.args.value(0);
    const QString second = n.args.value(1);
    const Destination booking{u"bookings"_s, n.subject.toText()};
    const Destination refund{u"refund"_s, n.subject.toText()};
    switch (n.topic) {
    case Topic::RequestReceived:
        return {Words::tr("New request"), Words::tr("%2 asks for “%1”.").arg(first, second), u"waiting"_s,
                u"warn"_s, booking};
    case Topic::BookingConfirmed:
        return {Words::tr("Booking confirmed"), Words::tr("“%1” with %2 is confirmed.").arg(first, second),
                u"check-circle"_s, u"ok"_s, booking};
    case Topic::BookingDeclined:
        return {Words::tr("Request declined"),
                Words::tr("%2 cannot take “%1”. You are not charged.").arg(first, second), u"x-circle"_s,
                u"bad"_s, booking};
    case Topic::BookingExpired:
        return {
            Words::tr("Request lapsed"),
            Words::tr("“%1” with %2 was not answered or paid in time. Nobody is charged.").arg(first, second),
            u"clock"_s, u"muted"_s, booking};
    case Topic::BookingWithdrawn:
        return {Words::tr("Request withdrawn"), Words::tr("%2 no longer asks for “%1”.").arg(first, second),
                u"undo"_s, u"muted"_s, booking};
    case Topic::BookingCompleted:
        return {Words::tr("Workshop completed"),
                Words::tr("“%1” with %2 is marked completed.").arg(first, second), u"check-circle"_s, u"ok"_s,
                booking};
    case Topic::MessageReceived:
        return {first, second, u"chat"_s, u"info"_s, {u"chats"_s, n.subject.toText()}};
    case Topic::PaymentFailed:
        return {Words::tr("Payment failed"),
                Words::tr("The payment for “%1” did not go through. %2").arg(first, second), u"card"_s,
                u"bad"_s, booking};
    case Topic::PaymentReleased:
        return {Words::tr("Payment released"),
                Words::tr("The hold of %2 for “%1” is released. Your bank may show it for up to three days.")
                    .arg(first, second),
                u"card"_s, u"muted"_s, booking};
    case Topic::ReviewReceived:
        return {Words::tr("New review"),
                Words::tr("%2 reviewed “%1”.").arg(first, second),
                u"star"_s,
                u"info"_s,
                {u"reviews"_s, n.subject.toText()}};
    case Topic::BookingCancelled:
        if (const int seats = n.args.value(2).toInt())
            return {Words::tr("Seats cancelled"),
                    Words::tr("%n seat(s) of “%1” with %2 are cancelled.", nullptr, seats).arg(first, second),
                    u"x-circle"_s, u"warn"_s, booking};
        return {Words::tr("Booking cancelled"), Words::tr("“%1” with %2 is cancelled.").arg(first, second),
                u"x-circle"_s, u"bad"_s, booking};
    case Topic::BookingNoShow:
        return {Words::tr("Marked as not attended"),
                Words::tr("%2 marked “%1” as not attended.").arg(first, second), u"x-circle"_s, u"warn"_s,
                booking};
    case Topic::ChangeProposed:
        return {Words::tr("A change is proposed"),
                Words::tr("%2 proposes a change of “%1”.").arg(first, second), u"clock"_s, u"warn"_s,
                booking};
    case Topic::ChangeAccepted:
        return {Words::tr("Change accepted"), Words::tr("%2 accepted the change of “%1”.").arg(first, second),
                u"check-circle"_s, u"ok"_s, booking};
    case Topic::ChangeDeclined:
        return {Words::tr("Change declined"), Words::tr("%2 keeps “%1” as it was.").arg(first, second),
                u"x-circle"_s, u"muted"_s, booking};
    case Topic::ChangeLapsed:
        return {
            Words::tr("Proposal lapsed"),
            Words::tr("The proposed change of “%1” with %2 was not answered. The booking stays as it was.")
                .arg(first, second),
            u"clock"_s, u"muted"_s, booking};
    case Topic::WorkshopRuns:
        return {Words::tr("The workshop takes place"),
                second.isEmpty() ? Words::tr("“%1” takes place. Its guests have been told.").arg(first)
                                 : Words::tr("“%1” with %2 takes place as planned.").arg(first, second),
                u"check-circle"_s, u"ok"_s, booking};
    case Topic::WorkshopDoesNotRun:
        return {Words::tr("The workshop does not take place"),
                second.isEmpty()
                    ? Words::tr("“%1” did not reach its number of guests. They have been told and refunded.")
                          .arg(first)
                    : Words::tr("“%1” with %2 did not reach its number of guests. All money goes back.")
                          .arg(first, second),
                u"x-circle"_s, u"bad"_s, booking};
    case Topic::WaitlistJoined:
        return {Words::tr("You are on the waiting list"),
                Words::tr("The seats for “%1” with %2 went to others. You are not charged, and you are "
                          "told as soon as seats are free.")
                    .arg(first, second),
                u"waiting"_s, u"info"_s, booking};
    case Topic::WaitlistOffered:
        return {Words::tr("A place has become free"),
                Words::tr("Seats for “%1” with %2 are kept for you for a while.").arg(first, second),
                u"clock"_s, u"ok"_s, booking};
    case Topic::WaitlistLapsed:
        return {Words::tr("An offer has lapsed"),
                Words::tr("The seats for “%1” with %2 were not taken in time and go to the next in line.")
                    .arg(first, second),
                u"clock"_s, u"muted"_s, booking};
    case Topic::WaitlistClosed:
        return {Words::tr("No seats became free"),
                Words::tr("The waiting list for “%1” with %2 is closed. Your turn did not come.")
                    .arg(first, second),
                u"clock"_s, u"muted"_s, booking};
    case Topic::RefundRequested:
        return {Words::tr("Refund requested"),
                Words::tr("%2 asks for money back for “%1”.").arg(first, second), u"undo"_s, u"warn"_s,
                booking};
    case Topic::RefundNeedsInfo:
        return {Words::tr("A question about your refund"),
                Words::tr("Please answer a question about the refund for “%1”: %2").arg(first, second),
                u"undo"_s, u"warn"_s, refund};
    case Topic::RefundApproved:
        return {Words::tr("Refund approved"), Words::tr("%2 go back to you for “%1”.").arg(first, second),
                u"check-circle"_s, u"ok"_s, refund};
    case Topic::RefundRejected:
        return {Words::tr("Refund declined"),
                Words::tr("The refund for “%1” was declined: %2").arg(first, second), u"x-circle"_s, u"bad"_s,
                refund};
    case Topic::RefundProcessed:
        return {Words::tr("Refund sent by the bank"),
                Words::tr("%2 for “%1” are on their way to your account.").arg(first, second),
                u"check-circle"_s, u"ok"_s, refund};
    case Topic::RefundFailed:
        return {Words::tr("A refund failed"),
                Words::tr("The refund of %2 for “%1” did not go through. A person looks at it.")
                    .arg(first, second),
                u"x-circle"_s, u"bad"_s, booking};
    case Topic::DisputeOpened:
        return {Words::tr("A payment is contested"),
                Words::tr("The bank of %2 contests the payment for “%1”.").arg(first, second), u"x-circle"_s,
                u"bad"_s, booking};
    case Topic::InvoiceIssued:
        return {Words::tr("Invoice ready"), Words::tr("%2 for “%1” is ready.").arg(first, second), u"card"_s,
                u"info"_s, booking};
    case Topic::ReminderDay:
        return {Words::tr("Tomorrow"), Words::tr("“%1” with %2 takes place within a day.").arg(first, second),
                u"clock"_s, u"info"_s, booking};
    case Topic::ReminderHour:
        return {Words::tr("In an hour"), Words::tr("“%1” with %2 starts within the hour.").arg(first, second),
                u"clock"_s, u"warn"_s, booking};
    }
    return {};
}

} // namespace karigar::views
