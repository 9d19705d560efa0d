// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/invoice_support.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

constexpr Millis kExternalPoll = kHour; ///< until a refund that is not ours has gone through

/// What the payment service says of one of a payment's refunds: the one way in for such news, which may come
/// twice, late and in any order. A refund that is not ours is kept as external and waits for a person.
struct Args {
    Id payment;
    QString pspId;  ///< empty: it was refused before there was one
    QString key;    ///< the receipt under which it was made; ours are keys
    QString status; ///< "pending", "processed" or "failed", as the gateway says it
    Money amount;
    QString reference;
    QString speed;
    QString failure;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payment", s.payment);
        v("pspId", s.pspId);
        v("key", s.key);
        v("status", s.status);
        v("amount", s.amount);
        v("reference", s.reference);
        v("speed", s.speed);
        v("failure", s.failure);
    }
};

std::optional<RefundState> stateOf(const QString& status)
{
    if (status == "pending"_L1)
        return RefundState::Pending;
    if (status == "processed"_L1)
        return RefundState::Processed;
    if (status == "failed"_L1)
        return RefundState::Failed;
    return std::nullopt;
}

Result<std::optional<Refund>> knownRefund(Draft& draft, const Args& args)
{
    Query query = Query::of(Kind::Refund);
    query.equal("payment", args.payment).by("createdAt");
    KARIGAR_TRY(auto refunds, draft.list<Refund>(query));
    for (Refund& refund : refunds) {
        const bool sameKey = !args.key.isEmpty() && refund.key == args.key;
        if (sameKey || (!args.pspId.isEmpty() && refund.pspId == args.pspId))
            return std::optional<Refund>(std::move(refund));
    }
    return std::optional<Refund>();
}

Result<void> fails(Draft& draft, Refund refund, const Args& args)
{
    if (refund.state != RefundState::Sent && refund.state != RefundState::Pending)
        return {};
    KARIGAR_CHECK(moveRefund(refund, "refund.observe"_L1, Party::Marketplace, RefundState::Failed));
    refund.pspId = args.pspId;
    refund.failure = args.failure;
    draft.put(refund);
    const QStringList words{refund.title, formatMoney(refund.amount)};
    draft.notify(refund.customer, Topic::RefundFailed, refund.booking, words);
    if (refund.request.isNull())
        return {};
    KARIGAR_TRY(const auto request, draft.find<RefundRequest>(refund.request));
    if (request)
        draft.notify(request->decidedBy, Topic::RefundFailed, refund.booking, words);
    return {};
}

Result<void> ours(Draft& draft, Refund refund, const Args& args, RefundState news)
{
    if (news == RefundState::Failed)
        return fails(draft, std::move(refund), args);
    const Refund before = refund;
    refund.pspId = args.pspId;
    refund.speed = args.speed.isEmpty() ? refund.speed : args.speed;
    refund.reference = args.reference.isEmpty() ? refund.reference : args.reference;
    const bool arrives = nextState<RefundState>(refundTransitions(), refund.state, "refund.observe"_L1,
                                                Party::Marketplace, news)
                             .has_value();
    if (arrives) {
        KARIGAR_CHECK(moveRefund(refund, "refund.observe"_L1, Party::Marketplace, news));
        refund.failure.clear();
    }
    if (arrives && news == RefundState::Processed) {
        KARIGAR_CHECK(settleRefund(draft, refund, LedgerAccount::Gateway));
        KARIGAR_CHECK(issueCreditNote(draft, refund));
        return {};
    }
    if (refund != before)
        draft.put(refund);
    return {};
}

/// Somebody gave money back at the gateway itself. The books follow as soon as it is gone; what it was for, a
/// person says later.
Result<void> external(Draft& draft, const Args& args, RefundState news)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(args.payment));
    if (!isCollected(payment.state))
        return {}; // an authorisation that lapsed: the gateway calls that a refund too
    if (news == RefundState::Pending)
        draft.effect("payment.refresh"_L1, payment.pspId, {{"providerPayment"_L1, payment.pspId}},
                     draft.now() + kExternalPoll);
    if (news != RefundState::Processed)
        return {};
    KARIGAR_TRY(const auto booking, draft.get<Booking>(payment.booking));
    Refund refund = refundOf(payment, args.amount, RefundCause::External);
    refund.id = Id::derive(payment.id, u"external:"_s + args.pspId);
    refund.state = RefundState::External;
    refund.pspId = args.pspId;
    refund.reference = args.reference;
    refund.speed = args.speed;
    refund.createdAt = draft.now();
    refund.processedAt = draft.now();
    draft.put(refund);
    KARIGAR_CHECK(addRefunded(payment, args.amount));
    draft.put(payment);
    postMovement(draft, Id::derive(refund.id, u"settled"), payment, holderOf(booking, payment),
                 LedgerAccount::Gateway, args.amount);
    if (payment.paidOut.paise > 0)
        lookAtPayout(draft, payment.booking);
    KARIGAR_CHECK(issueCreditNote(draft, refund));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    const auto news = stateOf(args.status);
    if (!news)
        return badInput("bad_status"_L1,
                        QCoreApplication::translate("Rules", "The refund's status is not known."));
    KARIGAR_TRY(auto known, knownRefund(draft, args));
    if (!known)
        return args.pspId.isEmpty() ? Result<void>() : external(draft, args, *news);
    if (args.amount != known->amount)
        return fail(ErrorDomain::Payment, "wrong_amount"_L1,
                    QCoreApplication::translate("Rules", "The amount refunded is not the amount decided."));
    return ours(draft, std::move(*known), args, *news);
}

} // namespace

CommandSpec refundObserve()
{
    return {"refund.observe"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "payment"_L1};
}

} // namespace karigar
