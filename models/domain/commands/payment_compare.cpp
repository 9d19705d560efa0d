// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/payment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// What the gateway's own list says of one payment, kept beside what the books say. Nothing else moves: a
/// difference is for a person to see.
struct Args {
    Id payment;
    Money collected;
    Money refunded;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payment", s.payment);
        v("collected", s.collected);
        v("refunded", s.refunded);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(args.payment));
    if (args.collected.paise < 0 || args.refunded.paise < 0)
        return badInput("bad_amount"_L1,
                        QCoreApplication::translate("Rules", "An amount cannot be less than nothing."));
    const bool same = payment.gatewayCollected == args.collected && payment.gatewayRefunded == args.refunded;
    if (payment.gatewayAt > 0 && same)
        return {};
    payment.gatewayCollected = args.collected;
    payment.gatewayRefunded = args.refunded;
    payment.gatewayAt = draft.now();
    draft.put(payment);
    return {};
}

} // namespace

CommandSpec paymentCompare()
{
    return {"payment.compare"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "payment"_L1};
}

} // namespace karigar
