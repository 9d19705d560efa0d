// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// What the marketplace must know to do business with an artisan: how they stand to GST, what stands on the
/// invoices, and where their share of a payment is sent. Its id is the user's id.
struct TaxProfile {
    static constexpr Kind kKind = Kind::TaxProfile;
    static KindSpec spec();

    Id id;
    Registration registration = Registration::Unregistered;
    QString gstin;
    QString legalName;
    QString address;
    QString state; ///< GST State code
    QString sac;
    int rateBasisPoints = 0; ///< 1800 is 18 %
    QString linkedAccount;   ///< "acc_...", at the gateway; empty: payouts are made by hand
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("registration", s.registration);
        v("gstin", s.gstin);
        v("legalName", s.legalName);
        v("address", s.address);
        v("state", s.state);
        v("sac", s.sac);
        v("rateBasisPoints", s.rateBasisPoints);
        v("linkedAccount", s.linkedAccount);
    }
    bool operator==(const TaxProfile&) const = default;
};

} // namespace karigar
