// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/waitlist_support.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A customer gives up their place, or the seats that are kept for them, which then go to the next in line.
Result<void> decide(Draft& draft, const WaitlistArgs& args)
{
    KARIGAR_TRY(const auto entry, draft.get<WaitlistEntry>(args.entry));
    KARIGAR_CHECK(requireOwner(draft, entry.customer));
    return endEntry(draft, entry, "waitlist.leave"_L1, Party::Customer);
}

} // namespace

CommandSpec waitlistLeave()
{
    return {"waitlist.leave"_L1, CommandSpec::Issuer::Person, withArgs<WaitlistArgs, decide>, "entry"_L1};
}

} // namespace karigar
