// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/deliverywords.h"

#include "models/domain/rules/reminders.h"
#include "models/views/shared/notificationtext.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

struct Reason {
    QLatin1String code;
    const char* words;
};

constexpr std::array kReasons{
    Reason{"turned_off"_L1, QT_TRANSLATE_NOOP("Delivery", "it was turned off")},
    Reason{"booked_late"_L1, QT_TRANSLATE_NOOP("Delivery", "the time was agreed only after it was due")},
    Reason{"overtaken"_L1, QT_TRANSLATE_NOOP("Delivery", "something newer had happened")},
    Reason{"quiet_hours"_L1, QT_TRANSLATE_NOOP("Delivery", "it would have come in quiet hours")},
    Reason{"started"_L1, QT_TRANSLATE_NOOP("Delivery", "the workshop had begun")},
    Reason{"not_confirmed"_L1, QT_TRANSLATE_NOOP("Delivery", "the booking was no longer confirmed")},
    Reason{"no_mail_server"_L1, QT_TRANSLATE_NOOP("Delivery", "there is no mail server")},
    Reason{"mail_refused"_L1, QT_TRANSLATE_NOOP("Delivery", "the mail server refused it")},
    Reason{"mail_unavailable"_L1, QT_TRANSLATE_NOOP("Delivery", "the mail server could not be reached")},
    Reason{"bad_address"_L1, QT_TRANSLATE_NOOP("Delivery", "the address takes no mail")},
};

QString reasonWords(const QString& code)
{
    for (const Reason& reason : kReasons)
        if (reason.code == code)
            return Words::tr(reason.words);
    return code;
}

QString subjectWords(const QString& what)
{
    if (const auto reminder = reminderNamed(what))
        return *reminder == Reminder::Day ? Words::tr("Reminder a day before")
                                          : Words::tr("Reminder an hour before");
    Notification notification;
    const auto topic = enumFromText<Topic>(what);
    if (!topic)
        return what;
    notification.topic = *topic;
    return describe(notification).title;
}

QString fateWords(const Delivery& delivery)
{
    switch (delivery.state) {
    case DeliveryState::Sent:
        return Words::tr("sent");
    case DeliveryState::Late:
        return Words::tr("sent late");
    case DeliveryState::Sending:
        return delivery.reason.isEmpty()
                   ? Words::tr("being sent")
                   : Words::tr("not sent yet, because %1").arg(reasonWords(delivery.reason));
    case DeliveryState::Skipped:
        return Words::tr("not sent, because %1").arg(reasonWords(delivery.reason));
    case DeliveryState::Failed:
        return Words::tr("failed, because %1").arg(reasonWords(delivery.reason));
    }
    return {};
}

} // namespace

QString deliveryWords(const Delivery& delivery)
{
    const bool mail = delivery.channel == DeliveryChannel::Mail;
    return (mail ? Words::tr("%1, by mail: %2") : Words::tr("%1, on the desktop: %2"))
        .arg(subjectWords(delivery.what), fateWords(delivery));
}

} // namespace karigar::views
