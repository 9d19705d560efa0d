// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/fee_support.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/settlementmachine.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

constexpr qint64 kMostPaise = 1'000'000'000'000'000; ///< far beyond any settlement, far from an overflow
constexpr size_t kMostLines = 20'000;

/// One line of the gateway's reconciliation.
struct Line {
    QString type;
    QString entity;
    QString pspPayment;
    Money credit;
    Money debit;
    Money fee; ///< tax included
    Money tax;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("type", s.type);
        v("entity", s.entity);
        v("pspPayment", s.pspPayment);
        v("credit", s.credit);
        v("debit", s.debit);
        v("fee", s.fee);
        v("tax", s.tax);
    }
};

/// What the gateway says of a settlement with the marketplace's bank, and what it is made of once there is a
/// reconciliation: twice, late and in any order. What belongs to no payment of ours is kept and named; it is
/// booked when the payment becomes known.
struct Args {
    QString pspId;
    QString status;
    Money amount;
    Money fees;
    Money tax;
    QString utr;
    Millis at = 0;
    std::vector<Line> lines;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("pspId", s.pspId);
        v("status", s.status);
        v("amount", s.amount);
        v("fees", s.fees);
        v("tax", s.tax);
        v("utr", s.utr);
        v("at", s.at);
        v("lines", s.lines);
    }
};

bool isSane(Money amount)
{
    return amount.paise >= 0 && amount.paise <= kMostPaise;
}

Result<void> check(const Args& args)
{
    const bool lines = args.lines.size() <= kMostLines && std::ranges::all_of(args.lines, [](const Line& l) {
                           return isSane(l.credit) && isSane(l.debit) && isSane(l.fee) && isSane(l.tax);
                       });
    if (args.pspId.isEmpty() || !isSane(args.amount) || !isSane(args.fees) || !isSane(args.tax) || !lines)
        return badInput("bad_settlement"_L1,
                        QCoreApplication::translate("Rules", "The settlement's amounts cannot be right."));
    return {};
}

SettlementPart& partOf(Settlement& settlement, const Line& line)
{
    for (SettlementPart& part : settlement.parts)
        if (part.entity == line.entity && part.type == line.type)
            return part;
    SettlementPart part;
    part.type = line.type;
    part.entity = line.entity;
    part.charged = line.type == "payment"_L1 && line.pspPayment.isEmpty() ? line.entity : line.pspPayment;
    part.amount = line.credit - line.debit;
    part.fee = line.fee;
    return settlement.parts.emplace_back(std::move(part));
}

Result<std::optional<Payment>> paymentOf(Draft& draft, const SettlementPart& part)
{
    if (!part.payment.isNull())
        return draft.find<Payment>(part.payment);
    if (part.charged.isEmpty())
        return std::optional<Payment>();
    Query query = Query::of(Kind::Payment);
    query.equal("pspId", part.charged).first(1);
    KARIGAR_TRY(auto found, draft.list<Payment>(query));
    // Before its capture is known to us its books have nothing that could be settled.
    return found.empty() || !isCollected(found.front().state) ? std::optional<Payment>()
                                                              : std::optional(std::move(found.front()));
}

Result<void> match(Draft& draft, Settlement& settlement, const Line& line)
{
    SettlementPart& part = partOf(settlement, line);
    KARIGAR_TRY(auto payment, paymentOf(draft, part));
    if (!payment)
        return {};
    part.payment = payment->id;
    part.booking = payment->booking;
    part.title = payment->title;
    if (line.type != "payment"_L1)
        return {};
    KARIGAR_TRY(const auto booking, draft.get<Booking>(payment->booking));
    observeFee(draft, booking, *payment, line.fee, line.tax);
    return {};
}

/// The money is at the bank; or, when it bounced, back at the gateway.
Result<void> book(Draft& draft, Settlement& settlement)
{
    const bool arrived = settlement.state == SettlementState::Processed;
    for (SettlementPart& part : settlement.parts) {
        if (part.payment.isNull() || part.booked == arrived || settlement.state == SettlementState::Pending)
            continue;
        KARIGAR_TRY(const auto payment, draft.get<Payment>(part.payment));
        const QString label = u"%1:%2:%3"_s.arg(part.type, part.entity, arrived ? u"in"_s : u"back"_s);
        postMovement(draft, Id::derive(settlement.id, label), payment, LedgerAccount::Bank,
                     LedgerAccount::Gateway, arrived ? part.amount : -part.amount);
        part.booked = arrived;
    }
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    const auto news = settlementStateOf(args.status);
    if (!news)
        return badInput("bad_status"_L1,
                        QCoreApplication::translate("Rules", "The settlement's status is not known."));
    KARIGAR_CHECK(check(args));
    const Id id = Id::derive(Id(), u"settlement:"_s + args.pspId, args.at);
    KARIGAR_TRY(const auto known, draft.find<Settlement>(id));
    Settlement settlement = known.value_or(Settlement());
    if (!known || settlement.state == *news || *news == SettlementState::Processed) {
        settlement.amount = args.amount;
        settlement.fees = args.fees;
        settlement.tax = args.tax;
    }
    settlement.id = id;
    settlement.pspId = args.pspId;
    settlement.at = args.at;
    settlement.utr = args.utr.isEmpty() ? settlement.utr : args.utr;
    if (const auto next =
            settlementMove(settlement.state, "settlement.observe"_L1, Party::Marketplace, *news)) {
        settlement.state = *next;
        settlement.settledAt = *next == SettlementState::Processed ? draft.now() : 0;
    }
    for (const Line& line : args.lines)
        KARIGAR_CHECK(match(draft, settlement, line));
    KARIGAR_CHECK(book(draft, settlement));
    if (!known || settlement != *known)
        draft.put(settlement);
    return {};
}

} // namespace

CommandSpec settlementObserve()
{
    return {"settlement.observe"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, {}};
}

} // namespace karigar
