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

} // namespace

Result<std::optional<MailFacts>> readMailFacts(Store& store, const MailOrder& order)
{
    return store.fetch([&](StoreReader& reader) -> Result<std::optional<MailFacts>> {
        Facts& facts = reader.facts();
        KARIGAR_TRY(const auto booking, find<Booking>(facts, order.booking));
        KARIGAR_TRY(const auto user, find<User>(facts, order.user));
        if (!booking || !user)
            return std::nullopt;
        KARIGAR_TRY(
            const auto docs,
            facts.list(Query::of(Kind::Delivery).equal("booking", order.booking).equal("user", order.user)));
        MailFacts found{*booking, *user, {}};
        for (const QJsonObject& doc : docs) {
            KARIGAR_TRY(auto delivery, fromJson<Delivery>(doc));
            found.deliveries.push_back(std::move(delivery));
        }
        return found;
    });
}

} // namespace karigar::backend
