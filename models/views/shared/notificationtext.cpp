// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/notificationtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Notification", text);
}

} // namespace

NotificationText describe(const Notification& n)
{
    const QString first = n.args.value(0);
    const QString second = n.args.value(1);
    const Destination booking{u"bookings"_s, n.subject.toText()};
    switch (n.topic) {
    case Topic::RequestReceived:
        return {say("New request"), say("%2 asks for “%1”.").arg(first, second), u"waiting"_s, u"warn"_s,
                booking};
    case Topic::BookingConfirmed:
        return {say("Booking confirmed"), say("“%1” with %2 is confirmed.").arg(first, second),
                u"check-circle"_s, u"ok"_s, booking};
    case Topic::BookingDeclined:
        return {say("Request declined"), say("%2 cannot take “%1”. You are not charged.").arg(first, second),
                u"x-circle"_s, u"bad"_s, booking};
    case Topic::BookingExpired:
        return {say("Request lapsed"),
                say("“%1” with %2 was not answered or paid in time. Nobody is charged.").arg(first, second),
                u"clock"_s, u"muted"_s, booking};
    case Topic::BookingWithdrawn:
        return {say("Request withdrawn"), say("%2 no longer asks for “%1”.").arg(first, second), u"undo"_s,
                u"muted"_s, booking};
    case Topic::BookingCompleted:
        return {say("Workshop completed"), say("“%1” with %2 is marked completed.").arg(first, second),
                u"check-circle"_s, u"ok"_s, booking};
    case Topic::MessageReceived:
        return {first, second, u"chat"_s, u"info"_s, {u"chats"_s, n.subject.toText()}};
    case Topic::PaymentFailed:
        return {say("Payment failed"), say("The payment for “%1” did not go through. %2").arg(first, second),
                u"card"_s, u"bad"_s, booking};
    case Topic::PaymentReleased:
        return {say("Payment released"),
                say("The hold of %2 for “%1” is released. Your bank may show it for up to three days.")
                    .arg(first, second),
                u"card"_s, u"muted"_s, booking};
    case Topic::ReviewReceived:
        return {say("New review"),
                say("%2 reviewed “%1”.").arg(first, second),
                u"star"_s,
                u"info"_s,
                {u"reviews"_s, n.subject.toText()}};
    }
    return {};
}

} // namespace karigar::views
