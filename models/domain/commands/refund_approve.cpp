// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/refundreview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An admin grants money. The refund's key is minted here, with the decision, so that an approval that was
/// made offline, sent again or clicked twice pays once. `seen` is the money as the admin saw it.
struct Args {
    Id request;
    RefundMeasure measure = RefundMeasure::Full;
    Money amount;
    QString text; ///< to the customer
    MoneySeen seen;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("request", s.request);
        v("measure", s.measure);
        v("amount", s.amount);
        v("text", s.text);
        v("seen", s.seen);
    }
};

Result<void> checkUnblocked(const std::vector<Payment>& payments, Millis now)
{
    for (const RefundBlocker blocker : refundBlockers(payments, now))
        if (refuses(blocker))
            return refuse("blocked"_L1, refundBlockerWords(blocker));
    return {};
}

Result<void> checkAmount(const Args& args, const RefundOffers& offers)
{
    if (args.amount.paise < kMinRefundPaise)
        return badInput("refund_too_small"_L1,
                        QCoreApplication::translate("Rules", "Please say how much: one rupee or more."));
    const bool full = args.measure == RefundMeasure::Full && args.amount != offers.full;
    const bool policy = args.measure == RefundMeasure::Policy && args.amount != offers.policy;
    if (full || policy)
        return refuse("changed"_L1, QCoreApplication::translate(
                                        "Rules", "The amount has changed meanwhile. Please look again."));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto request, draft.get<RefundRequest>(args.request));
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_CHECK(moveRequest(request, "refund.approve"_L1, Party::Admin, draft.now()));
    KARIGAR_CHECK(checkRefundText(args.text, false));
    KARIGAR_TRY(auto booking, draft.get<Booking>(request.booking));
    KARIGAR_TRY(const auto payments, paymentsOf(draft, booking));
    KARIGAR_CHECK(checkUnblocked(payments, draft.now()));
    if (moneyOf(payments) != args.seen)
        return refuse("changed"_L1,
                      QCoreApplication::translate(
                          "Rules", "The payment has changed since you looked. Please look again."));
    KARIGAR_CHECK(checkAmount(args, refundOffers(booking, payments, request.createdAt)));
    KARIGAR_TRY(const auto refunds,
                refundBooking(draft, booking, args.amount, RefundCause::Request, request.id));
    request.granted = args.amount;
    request.measure = args.measure;
    request.decision = args.text.trimmed();
    request.decidedBy = draft.actor().user;
    request.decidedAt = draft.now();
    request.refund = refunds.front().id;
    draft.put(request);
    draft.notify(request.customer, Topic::RefundApproved, request.booking,
                 {request.title, formatMoney(args.amount)});
    return {};
}

} // namespace

CommandSpec refundApprove()
{
    return {"refund.approve"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "request"_L1};
}

} // namespace karigar
