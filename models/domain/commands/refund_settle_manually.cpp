// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/refundmachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A refund that the gateway cannot carry out was paid by hand; the proof is the bank's reference. Its credit
/// note is numbered by the backend, in a job.
struct Args {
    Id refund;
    QString proof;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("refund", s.refund);
        v("proof", s.proof);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_TRY(auto refund, draft.get<Refund>(args.refund));
    KARIGAR_CHECK(moveRefund(refund, "refund.settle_manually"_L1, Party::Admin));
    KARIGAR_CHECK(requireText(
        args.proof, kMaxReasonLength,
        QCoreApplication::translate("Rules", "Please give the bank's reference of the transfer.")));
    refund.reference = args.proof.trimmed();
    KARIGAR_CHECK(settleRefund(draft, refund, LedgerAccount::Bank));
    draft.effect("refund.note"_L1, refund.id.toText(), {{"refund"_L1, refund.id.toText()}});
    return {};
}

} // namespace

CommandSpec refundSettleManually()
{
    return {"refund.settle_manually"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "refund"_L1};
}

} // namespace karigar
