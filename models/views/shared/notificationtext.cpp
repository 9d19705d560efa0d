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
    }
    return {};
}

} // namespace karigar::views
