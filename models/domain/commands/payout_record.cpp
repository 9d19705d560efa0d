// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentsums.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person has paid an artisan at the bank. The amount is what they saw and paid; when something else is due
/// by now, nothing is recorded, and a person looks again.
struct Args {
    Id artisan;
    std::vector<Id> payments;
    Money amount;
    QString reference;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("artisan", s.artisan);
        v("payments", s.payments);
        v("amount", s.amount);
        v("reference", s.reference);
    }
};

Failure changed(Money due)
{
    return refuse("payout_changed"_L1,
                  QCoreApplication::translate("Rules", "By now %1 is due for these bookings. Look again.")
                      .arg(formatMoney(due)));
}

Result<void> include(Draft& draft, const Id& id, Settlement& payout)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(id));
    KARIGAR_TRY(const auto booking, draft.get<Booking>(payment.booking));
    if (payment.artisan != payout.artisan)
        return badInput("foreign_payment"_L1,
                        QCoreApplication::translate("Rules", "A payment of another artisan is among these."));
    payout.artisanName = booking.artisanName;
    const Money due = payoutDue(booking, payment);
    if (due.paise == 0)
        return {}; // named twice, or settled meanwhile
    payout.amount += due;
    payout.parts.push_back(payOut(draft, payout.id, payment, LedgerAccount::Bank, due));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_CHECK(requireText(
        args.reference, kMaxReasonLength,
        QCoreApplication::translate("Rules", "Please give the bank's reference of the transfer.")));
    Settlement payout;
    payout.id = draft.newId(u"payout:"_s + args.artisan.toText());
    payout.way = SettlementWay::Hand;
    payout.state = SettlementState::Processed;
    payout.artisan = args.artisan;
    payout.utr = args.reference.trimmed();
    payout.at = draft.now();
    payout.settledAt = draft.now();
    for (const Id& id : args.payments) {
        KARIGAR_CHECK(include(draft, id, payout));
    }
    if (payout.amount != args.amount || args.amount.paise <= 0)
        return changed(payout.amount);
    draft.put(payout);
    return {};
}

} // namespace

CommandSpec payoutRecord()
{
    return {"payout.record"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "artisan"_L1};
}

} // namespace karigar
