// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/gstin.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person says what shall stand on the invoices they receive; with nothing said it is their name and State.
Result<void> decide(Draft& draft, const BillingDetails& args)
{
    KARIGAR_CHECK(requireAtMost(args.name, kMaxTitleLength,
                                QCoreApplication::translate("Rules", "The name is too long.")));
    KARIGAR_CHECK(requireAtMost(args.address, kMaxReasonLength,
                                QCoreApplication::translate("Rules", "The address is too long.")));
    if (!args.state.isEmpty() && !isStateCode(args.state))
        return badInput("bad_state"_L1, QCoreApplication::translate("Rules", "Please choose a State."));
    if (!args.gstin.isEmpty()) {
        KARIGAR_CHECK(checkGstin(args.gstin));
        KARIGAR_CHECK(requireText(
            args.name, kMaxTitleLength,
            QCoreApplication::translate("Rules", "Please give the name that the GSTIN is registered for.")));
        KARIGAR_CHECK(requireText(args.address, kMaxReasonLength,
                                  QCoreApplication::translate(
                                      "Rules", "Please give the address that the GSTIN is registered for.")));
    }
    KARIGAR_TRY(auto user, draft.get<User>(draft.actor().user));
    user.billing.name = args.name.trimmed();
    user.billing.address = args.address.trimmed();
    user.billing.gstin = args.gstin;
    user.billing.state = args.gstin.isEmpty() ? args.state : gstinState(args.gstin);
    draft.put(user);
    return {};
}

} // namespace

CommandSpec billingSave()
{
    return {"billing.save"_L1, CommandSpec::Issuer::Person, withArgs<BillingDetails, decide>, {}};
}

} // namespace karigar
