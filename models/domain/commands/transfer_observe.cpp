// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/rules/settlementmachine.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// What the gateway says of a transfer to an artisan's account; twice, late and in any order.
struct Args {
    Id payout;
    QString pspId; ///< empty: it was refused before there was one
    QString status;
    Money amount;
    Money fees; ///< tax included
    Money tax;
    Money reversed;
    QString reference; ///< of the settlement with the artisan's bank; empty until there is one
    QString failure;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payout", s.payout);
        v("pspId", s.pspId);
        v("status", s.status);
        v("amount", s.amount);
        v("fees", s.fees);
        v("tax", s.tax);
        v("reversed", s.reversed);
        v("reference", s.reference);
        v("failure", s.failure);
    }
};

/// The transfer's own fee is the marketplace's.
void arrive(Draft& draft, Settlement& payout, const Payment& payment, const Args& args)
{
    payout.settledAt = draft.now();
    payout.fees = args.fees;
    payout.tax = args.tax;
    payout.failure.clear();
    const auto post = [&](QStringView label, LedgerAccount from, Money amount) {
        if (amount.paise > 0)
            postMovement(draft, Id::derive(payout.id, label), payment, from, LedgerAccount::Gateway, amount);
    };
    post(u"arrived", LedgerAccount::Payouts, payout.amount);
    post(u"fee", LedgerAccount::GatewayFee, args.fees - args.tax);
    post(u"fee_tax", LedgerAccount::Tax, args.tax);
    lookAtPayout(draft, payment.booking); // something may have been refunded meanwhile
}

/// What came back: as decided, or because somebody took it back at the gateway itself.
void comeBack(Draft& draft, Settlement& payout, Payment& payment, Money news)
{
    const Money more = std::min(news, payout.amount) - payout.reversed;
    if (more.paise <= 0)
        return;
    payout.reversed += more;
    const QString total = QString::number(payout.reversed.paise);
    postMovement(draft, Id::derive(payout.id, u"reversed:"_s + total), payment, LedgerAccount::Gateway,
                 LedgerAccount::Payouts, more);
    const Money decided = std::min(more, payout.reversing);
    payout.reversing = payout.reversing - decided;
    if (more > decided)
        takeBack(draft, Id::derive(payout.id, u"external:"_s + total), payment, more - decided);
}

Result<void> checkSums(const Args& args, const Settlement& payout)
{
    const bool sane = args.fees.paise >= 0 && args.tax.paise >= 0 && args.tax <= args.fees &&
                      args.fees <= args.amount && args.reversed.paise >= 0;
    if (args.amount != payout.amount || !sane)
        return fail(
            ErrorDomain::Payment, "wrong_amount"_L1,
            QCoreApplication::translate("Rules", "The amount transferred is not the amount decided."));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    const auto news = settlementStateOf(args.status);
    if (!news)
        return badInput("bad_status"_L1,
                        QCoreApplication::translate("Rules", "The transfer's status is not known."));
    KARIGAR_TRY(auto payout, draft.get<Settlement>(args.payout));
    KARIGAR_CHECK(checkSums(args, payout));
    KARIGAR_TRY(auto payment, draft.get<Payment>(payout.payment));
    const Settlement before = payout;
    const auto next = settlementMove(payout.state, "transfer.observe"_L1, Party::Marketplace, *news);
    payout.state = next.value_or(payout.state);
    payout.pspId = args.pspId.isEmpty() ? payout.pspId : args.pspId;
    payout.utr = args.reference.isEmpty() ? payout.utr : args.reference;
    if (next == SettlementState::Processed)
        arrive(draft, payout, payment, args);
    if (next == SettlementState::Failed) {
        payout.failure = args.failure;
        takeBack(draft, Id::derive(payout.id, u"failed"), payment, payout.amount);
    }
    if (payout.state == SettlementState::Processed) {
        comeBack(draft, payout, payment, args.reversed);
        payout.failure = payout.reversing.paise > 0 ? args.failure : QString();
    }
    if (payout != before)
        draft.put(payout);
    return {};
}

} // namespace

CommandSpec transferObserve()
{
    return {"transfer.observe"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "payout"_L1};
}

} // namespace karigar
