// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/mailtable.h"

namespace karigar {

MailRule mailRule(Topic topic)
{
    switch (topic) {
    case Topic::BookingCancelled:
    case Topic::WorkshopDoesNotRun:
    case Topic::RefundFailed:
        return MailRule::Always;
    case Topic::RequestReceived:
    case Topic::BookingConfirmed:
    case Topic::BookingDeclined:
    case Topic::BookingExpired:
    case Topic::BookingWithdrawn:
    case Topic::BookingNoShow:
    case Topic::PaymentFailed:
    case Topic::ChangeProposed:
    case Topic::ChangeAccepted:
    case Topic::ChangeDeclined:
    case Topic::ChangeLapsed:
    case Topic::WorkshopRuns:
    case Topic::WaitlistJoined:
    case Topic::WaitlistOffered:
    case Topic::WaitlistLapsed:
    case Topic::WaitlistClosed:
    case Topic::RefundRequested:
    case Topic::RefundNeedsInfo:
    case Topic::RefundApproved:
    case Topic::RefundRejected:
    case Topic::RefundProcessed:
    case Topic::InvoiceIssued:
        return MailRule::IfWanted;
    // Said by another mail, by the conversation, or by the reminders' own path.
    case Topic::BookingCompleted:
    case Topic::MessageReceived:
    case Topic::PaymentReleased:
    case Topic::ReviewReceived:
    case Topic::DisputeOpened:
    case Topic::ReminderDay:
    case Topic::ReminderHour:
        return MailRule::Never;
    }
    return MailRule::Never;
}

bool mailsTheActor(Topic topic)
{
    return topic == Topic::BookingCancelled || topic == Topic::ChangeAccepted;
}

} // namespace karigar
