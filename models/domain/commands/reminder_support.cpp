// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/reminder_support.h"

#include "models/domain/records/waitlistentry.h"
#include "models/domain/rules/reminders.h"

using namespace Qt::StringLiterals;

namespace karigar {

Result<void> requireSubject(Draft& draft, const Id& subject)
{
    KARIGAR_TRY(const auto booking, draft.find<Booking>(subject));
    if (booking)
        return {};
    const auto entry = draft.get<WaitlistEntry>(subject);
    return entry ? Result<void>() : std::unexpected(entry.error());
}

Result<void> recordDelivery(Draft& draft, Delivery delivery)
{
    KARIGAR_TRY(const auto present, draft.find<Delivery>(delivery.id));
    if (present && settlesForGood(*present, delivery.dueAt))
        return {};
    delivery.at = draft.now();
    draft.put(delivery);
    return {};
}

Result<std::vector<Delivery>> deliveriesOf(Draft& draft, const Id& booking, const Id& user)
{
    return draft.list<Delivery>(Query::of(Kind::Delivery).equal("booking", booking).equal("user", user));
}

void lookAtReminders(Draft& draft, const Id& booking, Millis at)
{
    draft.effect("booking.remind"_L1, booking.toText(), {{"booking"_L1, booking.toText()}}, at);
}

} // namespace karigar
