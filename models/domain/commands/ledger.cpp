// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/ledger.h"

using namespace Qt::StringLiterals;

namespace karigar {

void postMovement(Draft& draft, const Id& movement, const Payment& payment, LedgerAccount from,
                  LedgerAccount to, Money amount)
{
    LedgerEntry entry;
    entry.movement = movement;
    entry.artisan = payment.artisan;
    entry.customer = payment.customer;
    entry.booking = payment.booking;
    entry.payment = payment.id;
    entry.title = payment.title;
    entry.at = draft.now();

    entry.id = draft.idUnder(movement, u"from");
    entry.account = from;
    entry.against = to;
    entry.amount = -amount;
    draft.put(entry);

    entry.id = draft.idUnder(movement, u"to");
    entry.account = to;
    entry.against = from;
    entry.amount = amount;
    draft.put(entry);
}

} // namespace karigar
