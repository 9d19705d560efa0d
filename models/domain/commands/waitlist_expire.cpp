// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/waitlist_support.h"
#include "models/domain/rules/waitlist.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An offer was not answered in time, or nobody's seats came free in time. The job may run late, twice, or
/// after the place has moved on; then it does nothing.
Result<void> decide(Draft& draft, const WaitlistArgs& args)
{
    KARIGAR_TRY(const auto entry, draft.get<WaitlistEntry>(args.entry));
    const bool unanswered = entry.state == WaitlistState::Offered && draft.now() >= entry.offerUntil;
    const bool unreached =
        entry.state == WaitlistState::Waiting && draft.now() >= lastAnswer(entry.startAt, 0);
    if (!unanswered && !unreached)
        return {};
    KARIGAR_CHECK(endEntry(draft, entry, "waitlist.expire"_L1, Party::Marketplace));
    if (unreached)
        tellNotReached(draft, entry);
    else
        draft.notify(entry.customer, Topic::WaitlistLapsed, entry.id,
                     {entry.serviceTitle, entry.artisanName});
    return {};
}

} // namespace

CommandSpec waitlistExpire()
{
    return {"waitlist.expire"_L1, CommandSpec::Issuer::Marketplace, withArgs<WaitlistArgs, decide>,
            "entry"_L1};
}

} // namespace karigar
