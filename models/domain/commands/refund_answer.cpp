// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/refund_answer_args.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/rules/refundmachine.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The customer answers a question about their request.
Result<void> decide(Draft& draft, const RefundAnswerArgs& args)
{
    KARIGAR_TRY(auto request, draft.get<RefundRequest>(args.request));
    KARIGAR_CHECK(requireAsker(draft, request));
    KARIGAR_CHECK(moveRequest(request, "refund.answer"_L1, Party::Customer, draft.now()));
    KARIGAR_CHECK(checkRefundText(args.text, args.pictures.isEmpty()));
    KARIGAR_CHECK(showToDesk(draft, args.pictures));
    addRemark(draft, request, args.text, args.pictures);
    draft.put(request);
    return {};
}

} // namespace

CommandSpec refundAnswer()
{
    return {"refund.answer"_L1, CommandSpec::Issuer::Person, withArgs<RefundAnswerArgs, decide>,
            "request"_L1};
}

} // namespace karigar
