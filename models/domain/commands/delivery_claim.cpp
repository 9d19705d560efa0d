// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/reminder_support.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/reminders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

Result<void> checkFree(const Delivery& present, const MailOrder& order, Millis now)
{
    if (settlesForGood(present, order.dueAt))
        return refuse("settled"_L1,
                      QCoreApplication::translate("Rules", "What becomes of this mail is decided already."));
    const bool inHand = present.state == DeliveryState::Sending && present.reason.isEmpty();
    if (inHand && now < present.at + kMailInHand)
        return refuse("in_hand"_L1, QCoreApplication::translate("Rules", "This mail is being sent."));
    return {};
}

/// Somebody of the backend is about to send a mail: a job may have been asked for twice, or a node been
/// restarted while another sends. The one whose claim is written sends; a claim without an end lapses.
Result<void> decide(Draft& draft, const MailOrder& order)
{
    KARIGAR_CHECK(requireSubject(draft, order.booking));
    KARIGAR_TRY(const auto user, draft.get<User>(order.user));
    KARIGAR_TRY(const auto present, draft.find<Delivery>(order.deliveryId()));
    if (present)
        KARIGAR_CHECK(checkFree(*present, order, draft.now()));
    Delivery claim;
    claim.id = order.deliveryId();
    claim.booking = order.booking;
    claim.user = user.id;
    claim.what = order.what;
    claim.state = DeliveryState::Sending;
    claim.dueAt = order.dueAt;
    claim.at = draft.now();
    draft.put(claim);
    return {};
}

} // namespace

CommandSpec deliveryClaim()
{
    return {"delivery.claim"_L1, CommandSpec::Issuer::Marketplace, withArgs<MailOrder, decide>, "booking"_L1};
}

} // namespace karigar
