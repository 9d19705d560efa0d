// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// Which reminders a person wants and when to leave them in peace; minutes of the day in the person's zone.
struct ReminderSettings {
    bool mail24 = true;
    bool mail1 = true;
    bool desktop24 = true;
    bool desktop1 = true;
    bool mailNews = true; ///< confirmations, changes and cancellations by mail
    bool quiet = true;
    int quietFrom = 22 * 60;
    int quietTo = 7 * 60;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("mail24", s.mail24);
        v("mail1", s.mail1);
        v("desktop24", s.desktop24);
        v("desktop1", s.desktop1);
        v("mailNews", s.mailNews);
        v("quiet", s.quiet);
        v("quietFrom", s.quietFrom);
        v("quietTo", s.quietTo);
    }
    bool operator==(const ReminderSettings&) const = default;
};

/// What stands on the invoices that a customer receives.
struct BillingDetails {
    QString name;
    QString gstin;
    QString address;
    QString state; ///< GST State code

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("name", s.name);
        v("gstin", s.gstin);
        v("address", s.address);
        v("state", s.state);
    }
    bool operator==(const BillingDetails&) const = default;
};

/// A person with an account. What others may see of an artisan stands in ArtisanProfile.
struct User {
    static constexpr Kind kKind = Kind::User;
    static KindSpec spec();

    Id id;
    QString email;
    QString name;
    QString phone;
    QString state;                                 ///< GST State code of residence, e.g. "08"
    QString zone = QStringLiteral("Asia/Kolkata"); ///< IANA
    QString language;                              ///< of mails; empty: English
    ReminderSettings reminders;
    BillingDetails billing;
    bool artisan = false; ///< may use the artisan mode
    bool admin = false;   ///< may use the admin mode
    Millis createdAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("email", s.email);
        v("name", s.name);
        v("phone", s.phone);
        v("state", s.state);
        v("zone", s.zone);
        v("language", s.language);
        v("reminders", s.reminders);
        v("billing", s.billing);
        v("artisan", s.artisan);
        v("admin", s.admin);
        v("createdAt", s.createdAt);
    }
    bool operator==(const User&) const = default;
};

} // namespace karigar
