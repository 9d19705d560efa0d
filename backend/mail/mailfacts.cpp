// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailfacts.h"

namespace karigar::backend {

namespace {

template<class R>
Result<std::optional<R>> find(Facts& facts, const Id& id)
{
    KARIGAR_TRY(const auto doc, facts.find(R::kKind, id));
    if (!doc)
        return std::nullopt;
    KARIGAR_TRY(auto record, fromJson<R>(*doc));
    return std::optional<R>(std::move(record));
}

Booking asBooking(const WaitlistEntry& entry)
{
    Booking booking;
    booking.id = entry.id;
    booking.customer = entry.customer;
    booking.artisan = entry.artisan;
    booking.service = entry.service;
    booking.customerName = entry.customerName;
    booking.artisanName = entry.artisanName;
    booking.serviceTitle = entry.serviceTitle;
    booking.place = entry.place;
    booking.zone = entry.zone;
    booking.date = entry.date;
    booking.startAt = entry.startAt;
    booking.endAt = entry.endAt;
    booking.seats = entry.seats;
    return booking;
}

} // namespace

Result<std::optional<MailFacts>> readMailFacts(Store& store, const MailOrder& order)
{
    return store.fetch([&](StoreReader& reader) -> Result<std::optional<MailFacts>> {
        Facts& facts = reader.facts();
        KARIGAR_TRY(const auto booking, find<Booking>(facts, order.booking));
        KARIGAR_TRY(const auto entry, booking ? Result<std::optional<WaitlistEntry>>(std::nullopt)
                                              : find<WaitlistEntry>(facts, order.booking));
        KARIGAR_TRY(const auto user, find<User>(facts, order.user));
        if ((!booking && !entry) || !user)
            return std::nullopt;
        KARIGAR_TRY(
            const auto docs,
            facts.list(Query::of(Kind::Delivery).equal("booking", order.booking).equal("user", order.user)));
        MailFacts found{booking ? *booking : asBooking(*entry), *user, {}, entry};
        for (const QJsonObject& doc : docs) {
            KARIGAR_TRY(auto delivery, fromJson<Delivery>(doc));
            found.deliveries.push_back(std::move(delivery));
        }
        return found;
    });
}

} // namespace karigar::backend
