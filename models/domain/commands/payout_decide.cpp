// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/records/taxprofile.h"
#include "models/domain/rules/paymentsums.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// Looks at one booking, or at all of an artisan's, and sends what is payable by Route, when the artisan has
/// an account there; or has come back what was sent and has been refunded since. Looking twice changes
/// nothing.
struct Args {
    Id booking;
    Id artisan;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("artisan", s.artisan);
    }
};

void askForTransfer(Draft& draft, const Settlement& payout)
{
    draft.effect("transfer.send"_L1, payout.id.toText(), {{"payout"_L1, payout.id.toText()}});
}

void send(Draft& draft, const Booking& booking, Payment& payment, const QString& account)
{
    Settlement payout;
    payout.id = draft.newId(u"payout:"_s + payment.id.toText());
    payout.way = SettlementWay::Route;
    payout.state = SettlementState::Queued;
    payout.artisan = booking.artisan;
    payout.artisanName = booking.artisanName;
    payout.payment = payment.id;
    payout.account = account;
    payout.key = payout.id.toText();
    payout.amount = payoutDue(booking, payment);
    payout.at = draft.now();
    payout.parts.push_back(payOut(draft, payout.id, payment, LedgerAccount::Payouts, payout.amount));
    draft.put(payout);
    askForTransfer(draft, payout);
}

/// What cannot come back from transfers was paid by hand, or has not arrived yet: the balance stays negative,
/// and a later look or payout meets it.
Result<void> reverse(Draft& draft, Payment& payment, Money wanted)
{
    Query query = Query::of(Kind::Settlement);
    query.equal("payment", payment.id).by("at");
    KARIGAR_TRY(auto payouts, draft.list<Settlement>(query));
    for (Settlement& payout : payouts) {
        const Money there = payout.state == SettlementState::Processed
                                ? payout.amount - payout.reversed - payout.reversing
                                : Money();
        const Money piece = std::min(wanted, there);
        if (piece.paise <= 0)
            continue;
        wanted = wanted - piece;
        payout.reversing += piece;
        draft.put(payout);
        const Money all = payout.reversed + payout.reversing;
        takeBack(draft, Id::derive(payout.id, u"back:%1"_s.arg(all.paise)), payment, piece);
        askForTransfer(draft, payout);
    }
    return {};
}

Result<void> look(Draft& draft, const Booking& booking)
{
    KARIGAR_TRY(const auto profile, draft.find<TaxProfile>(booking.artisan));
    const QString account = profile ? profile->linkedAccount : QString();
    KARIGAR_TRY(auto payments, paymentsOf(draft, booking));
    for (Payment& payment : payments) {
        const Money balance = payoutBalance(booking, payment);
        if (balance.paise < 0)
            KARIGAR_CHECK(reverse(draft, payment, std::min(payment.paidOut, -balance)));
        if (payoutDue(booking, payment).paise >= kMinPayoutPaise && !account.isEmpty())
            send(draft, booking, payment, account);
    }
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    if (!args.booking.isNull()) {
        KARIGAR_TRY(const auto booking, draft.get<Booking>(args.booking));
        return look(draft, booking);
    }
    KARIGAR_TRY(const auto profile, draft.get<ArtisanProfile>(args.artisan));
    Query query = Query::of(Kind::Payment);
    query.equal("artisan", profile.id)
        .oneOf("state", {u"captured"_s, u"partially_refunded"_s, u"refunded"_s})
        .by("createdAt");
    KARIGAR_TRY(const auto payments, draft.list<Payment>(query));
    for (const Payment& payment : payments) {
        KARIGAR_TRY(const auto booking, draft.find<Booking>(payment.booking));
        if (booking)
            KARIGAR_CHECK(look(draft, *booking));
    }
    return {};
}

} // namespace

CommandSpec payoutDecide()
{
    return {"payout.decide"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
