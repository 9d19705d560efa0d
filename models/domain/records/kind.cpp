// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/kind.h"

#include "models/domain/records/allrecords.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

const std::vector<KindSpec>& registry()
{
    // One line a kind: the only list of them.
    static const std::vector<KindSpec> specs{
        User::spec(),         ArtisanProfile::spec(), PortfolioItem::spec(), Service::spec(),
        Availability::spec(), Occupancy::spec(),      Booking::spec(),       Payment::spec(),
        LedgerEntry::spec(),  Channel::spec(),        Message::spec(),       ReadMarker::spec(),
        Notification::spec(), Review::spec(),         Attachment::spec(),    PlatformStats::spec(),
        Favourite::spec(),    AuditEntry::spec(),     ChangeRequest::spec(), WaitlistEntry::spec(),
        BusySource::spec(),   Delivery::spec(),       RefundRequest::spec(), Refund::spec(),
        Invoice::spec(),      InvoiceSeries::spec(),  TaxProfile::spec(),    Settlement::spec(),
        Dispute::spec(),      CalendarFeed::spec(),
    };
    return specs;
}

} // namespace

std::span<const KindSpec> allKinds()
{
    return registry();
}

const KindSpec& kindSpec(Kind kind)
{
    return registry().at(static_cast<size_t>(kind) - 1);
}

const KindSpec* kindSpecByName(QStringView name)
{
    for (const KindSpec& spec : registry())
        if (QLatin1String(spec.table) == name)
            return &spec;
    return nullptr;
}

QString catalogueAudience()
{
    return u"catalogue"_s;
}

QString operationsAudience()
{
    return u"operations"_s;
}

QString userAudience(const Id& user)
{
    return u"user:"_s + user.toText();
}

} // namespace karigar
