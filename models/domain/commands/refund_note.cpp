// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/invoice_support.h"
#include "models/domain/rules/refundmachine.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The credit note of a refund that a person settled: only the backend numbers papers.
struct Args {
    Id refund;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("refund", s.refund);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto refund, draft.get<Refund>(args.refund));
    if (!isDone(refund.state))
        return {};
    const auto note = issueCreditNote(draft, refund);
    return note ? Result<void>() : std::unexpected(note.error());
}

} // namespace

CommandSpec refundNote()
{
    return {"refund.note"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "refund"_L1};
}

} // namespace karigar
