// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/reminder_support.h"
#include "models/domain/records/user.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The backend says what became of a mail.
struct Args {
    MailOrder order;
    DeliveryState state = DeliveryState::Sent;
    QString reason;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        MailOrder::fields(s.order, v);
        v("state", s.state);
        v("reason", s.reason);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireSubject(draft, args.order.booking));
    KARIGAR_TRY(const auto user, draft.get<User>(args.order.user));
    Delivery delivery;
    delivery.id = args.order.deliveryId();
    delivery.booking = args.order.booking;
    delivery.user = user.id;
    delivery.what = args.order.what;
    delivery.state = args.state;
    delivery.reason = args.reason;
    delivery.dueAt = args.order.dueAt;
    return recordDelivery(draft, delivery);
}

} // namespace

CommandSpec deliveryRecord()
{
    return {"delivery.record"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
