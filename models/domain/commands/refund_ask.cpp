// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/refund_answer_args.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/rules/refundmachine.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An admin wants to know more before deciding.
Result<void> decide(Draft& draft, const RefundAnswerArgs& args)
{
    KARIGAR_TRY(auto request, draft.get<RefundRequest>(args.request));
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_CHECK(moveRequest(request, "refund.ask"_L1, Party::Admin, draft.now()));
    KARIGAR_CHECK(checkRefundText(args.text, true));
    request.decidedBy = draft.actor().user;
    addRemark(draft, request, args.text);
    draft.put(request);
    draft.notify(request.customer, Topic::RefundNeedsInfo, request.booking,
                 {request.title, args.text.trimmed()});
    return {};
}

} // namespace

CommandSpec refundAsk()
{
    return {"refund.ask"_L1, CommandSpec::Issuer::Person, withArgs<RefundAnswerArgs, decide>, "request"_L1};
}

} // namespace karigar
