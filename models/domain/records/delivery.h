// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// How a person is reached outside of the window.
enum class DeliveryChannel { Mail, Desktop };

template<>
struct EnumNames<DeliveryChannel> {
    static constexpr std::array table{
        EnumName<DeliveryChannel>{DeliveryChannel::Mail, QLatin1String("mail")},
        EnumName<DeliveryChannel>{DeliveryChannel::Desktop, QLatin1String("desktop")},
    };
};

/// What became of it. Sending is not the end: without a reason it is being sent, with one it is tried again.
enum class DeliveryState { Sent, Late, Skipped, Failed, Sending };

template<>
struct EnumNames<DeliveryState> {
    static constexpr std::array table{
        EnumName<DeliveryState>{DeliveryState::Sent, QLatin1String("sent")},
        EnumName<DeliveryState>{DeliveryState::Late, QLatin1String("late")},
        EnumName<DeliveryState>{DeliveryState::Skipped, QLatin1String("skipped")},
        EnumName<DeliveryState>{DeliveryState::Failed, QLatin1String("failed")},
        EnumName<DeliveryState>{DeliveryState::Sending, QLatin1String("sending")},
    };
};

/// One mail or desktop reminder about a booking, or why it was not sent. The id is derived from booking,
/// what, person and channel, so that each goes out once for ever.
struct Delivery {
    static constexpr Kind kKind = Kind::Delivery;
    static KindSpec spec();

    Id id;
    Id booking;
    Id user;
    QString what; ///< "reminder24", "reminder1", or the name of a Topic
    DeliveryChannel channel = DeliveryChannel::Mail;
    DeliveryState state = DeliveryState::Sent;
    QString reason; ///< code of why skipped or failed
    Millis dueAt = 0;
    Millis at = 0;
    QJsonObject unknown;

    static Id idFor(const Id& booking, const QString& what, const Id& user, DeliveryChannel channel);

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("booking", s.booking);
        v("user", s.user);
        v("what", s.what);
        v("channel", s.channel);
        v("state", s.state);
        v("reason", s.reason);
        v("dueAt", s.dueAt);
        v("at", s.at);
    }
    bool operator==(const Delivery&) const = default;
};

} // namespace karigar
