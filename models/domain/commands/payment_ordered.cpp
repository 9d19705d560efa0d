// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/payment.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The gateway has an order for this payment; the first one stays.
struct Args {
    Id payment;
    QString order;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payment", s.payment);
        v("order", s.order);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(args.payment));
    if (!payment.orderId.isEmpty())
        return {};
    payment.orderId = args.order;
    draft.put(payment);
    return {};
}

} // namespace

CommandSpec paymentOrdered()
{
    return {"payment.ordered"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "payment"_L1};
}

} // namespace karigar
