// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/refund_answer_args.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/rules/refundmachine.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An admin takes a request up, so that others see that somebody is on it.
Result<void> decide(Draft& draft, const RefundAnswerArgs& args)
{
    KARIGAR_TRY(auto request, draft.get<RefundRequest>(args.request));
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_CHECK(moveRequest(request, "refund.review"_L1, Party::Admin, draft.now()));
    request.decidedBy = draft.actor().user;
    draft.put(request);
    return {};
}

} // namespace

CommandSpec refundReview()
{
    return {"refund.review"_L1, CommandSpec::Issuer::Person, withArgs<RefundAnswerArgs, decide>,
            "request"_L1};
}

} // namespace karigar
