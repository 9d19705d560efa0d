// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// What a notification is about; `subject` is a booking unless said otherwise.
enum class Topic {
    RequestReceived,
    BookingConfirmed,
    BookingDeclined,
    BookingExpired,
    BookingWithdrawn,
    BookingCompleted,
    MessageReceived,
    PaymentFailed,
    PaymentReleased,
    ReviewReceived,
    BookingCancelled,
    BookingNoShow,
    ChangeProposed,
    ChangeAccepted,
    ChangeDeclined,
    ChangeLapsed,
    WorkshopRuns,
    WorkshopDoesNotRun,
    WaitlistJoined, ///< this and the next three: `subject` is a WaitlistEntry
    WaitlistOffered,
    WaitlistLapsed,
    WaitlistClosed,
    RefundRequested,
    RefundNeedsInfo,
    RefundApproved,
    RefundRejected,
    RefundProcessed,
    RefundFailed,
    DisputeOpened,
    InvoiceIssued,
    ReminderDay,
    ReminderHour
};

template<>
struct EnumNames<Topic> {
    static constexpr std::array table{
        EnumName<Topic>{Topic::RequestReceived, QLatin1String("request_received")},
        EnumName<Topic>{Topic::BookingConfirmed, QLatin1String("booking_confirmed")},
        EnumName<Topic>{Topic::BookingDeclined, QLatin1String("booking_declined")},
        EnumName<Topic>{Topic::BookingExpired, QLatin1String("booking_expired")},
        EnumName<Topic>{Topic::BookingWithdrawn, QLatin1String("booking_withdrawn")},
        EnumName<Topic>{Topic::BookingCompleted, QLatin1String("booking_completed")},
        EnumName<Topic>{Topic::MessageReceived, QLatin1String("message_received")},
        EnumName<Topic>{Topic::PaymentFailed, QLatin1String("payment_failed")},
        EnumName<Topic>{Topic::PaymentReleased, QLatin1String("payment_released")},
        EnumName<Topic>{Topic::ReviewReceived, QLatin1String("review_received")},
        EnumName<Topic>{Topic::BookingCancelled, QLatin1String("booking_cancelled")},
        EnumName<Topic>{Topic::BookingNoShow, QLatin1String("booking_no_show")},
        EnumName<Topic>{Topic::ChangeProposed, QLatin1String("change_proposed")},
        EnumName<Topic>{Topic::ChangeAccepted, QLatin1String("change_accepted")},
        EnumName<Topic>{Topic::ChangeDeclined, QLatin1String("change_declined")},
        EnumName<Topic>{Topic::ChangeLapsed, QLatin1String("change_lapsed")},
        EnumName<Topic>{Topic::WorkshopRuns, QLatin1String("workshop_runs")},
        EnumName<Topic>{Topic::WorkshopDoesNotRun, QLatin1String("workshop_does_not_run")},
        EnumName<Topic>{Topic::WaitlistJoined, QLatin1String("waitlist_joined")},
        EnumName<Topic>{Topic::WaitlistOffered, QLatin1String("waitlist_offered")},
        EnumName<Topic>{Topic::WaitlistLapsed, QLatin1String("waitlist_lapsed")},
        EnumName<Topic>{Topic::WaitlistClosed, QLatin1String("waitlist_closed")},
        EnumName<Topic>{Topic::RefundRequested, QLatin1String("refund_requested")},
        EnumName<Topic>{Topic::RefundNeedsInfo, QLatin1String("refund_needs_info")},
        EnumName<Topic>{Topic::RefundApproved, QLatin1String("refund_approved")},
        EnumName<Topic>{Topic::RefundRejected, QLatin1String("refund_rejected")},
        EnumName<Topic>{Topic::RefundProcessed, QLatin1String("refund_processed")},
        EnumName<Topic>{Topic::RefundFailed, QLatin1String("refund_failed")},
        EnumName<Topic>{Topic::DisputeOpened, QLatin1String("dispute_opened")},
        EnumName<Topic>{Topic::InvoiceIssued, QLatin1String("invoice_issued")},
        EnumName<Topic>{Topic::ReminderDay, QLatin1String("reminder_day")},
        EnumName<Topic>{Topic::ReminderHour, QLatin1String("reminder_hour")},
    };
};

/// Something a person should know. The words are made by the client in the reader's language from `topic` and
/// `args`.
struct Notification {
    static constexpr Kind kKind = Kind::Notification;
    static KindSpec spec();

    Id id;
    Id user;
    Topic topic = Topic::RequestReceived;
    Id subject;       ///< the record to open
    QStringList args; ///< names and titles for the sentence
    Millis at = 0;
    Millis readAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("user", s.user);
        v("topic", s.topic);
        v("subject", s.subject);
        v("args", s.args);
        v("at", s.at);
        v("readAt", s.readAt);
    }
    bool operator==(const Notification&) const = default;
};

} // namespace karigar
