// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/delivery.h"

namespace karigar {

class Draft;

/// The job "mail.send": one mail about a booking, or a place in a waiting list, to one person. It names what
/// happened, not what to write: whether and what is sent is decided when it is sent, from the records as they
/// are then.
struct MailOrder {
    Id booking; ///< or the WaitlistEntry
    Id user;
    QString what;     ///< as in Delivery
    Id occurrence;    ///< the command that told of it, where that can happen again; null for reminders
    QStringList args; ///< of the notification
    Millis dueAt = 0;

    Id deliveryId() const
    {
        const QString label = occurrence.isNull() ? what : what + u':' + occurrence.toText();
        return Delivery::idFor(booking, label, user, DeliveryChannel::Mail);
    }

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("user", s.user);
        v("what", s.what);
        v("occurrence", s.occurrence);
        v("args", s.args);
        v("dueAt", s.dueAt);
    }
    bool operator==(const MailOrder&) const = default;
};

/// Has the backend send it.
void orderMail(Draft& draft, const MailOrder& order);

} // namespace karigar
