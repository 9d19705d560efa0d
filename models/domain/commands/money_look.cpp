// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/request_support.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An admin wants the gateway asked now: what happened there, and whether every payment agrees.
struct Args {
    template<class Self, class V>
    static void fields(Self&, V&)
    {
    }
};

Result<void> decide(Draft& draft, const Args&)
{
    KARIGAR_CHECK(requireAdmin(draft));
    for (const QLatin1String job : {"money.look"_L1, "money.compare"_L1})
        draft.effect(job, QString(job), {});
    return {};
}

} // namespace

CommandSpec moneyLook()
{
    return {"money.look"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
