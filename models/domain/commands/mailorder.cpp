// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/mailorder.h"

#include "models/domain/commands/draft.h"

using namespace Qt::StringLiterals;

namespace karigar {

void orderMail(Draft& draft, const MailOrder& order)
{
    draft.effect("mail.send"_L1, order.deliveryId().toText(), toJson(order), draft.now());
}

} // namespace karigar
