// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// How an artisan stands to GST and what stands on the invoices; its id is the user's id.
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
    }
    bool operator==(const TaxProfile&) const = default;
};

} // namespace karigar
