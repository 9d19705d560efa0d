// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/checkoutkey.h"
#include "backend/api/handlers/handlers.h"
#include "models/domain/records/booking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

Failure notPayable()
{
    return refuse("not_payable"_L1,
                  QCoreApplication::translate("Backend", "There is nothing to pay here any more."));
}

Result<Booking> bookingOf(Services& services, const Payment& payment)
{
    return services.store.fetch([&](StoreReader& reader) -> Result<Booking> {
        KARIGAR_TRY(const auto doc, reader.facts().find(Kind::Booking, payment.booking));
        if (!doc)
            return notPayable();
        return fromJson<Booking>(*doc);
    });
}

} // namespace

Result<http::Response> checkoutLink(Services& services, const Call& call)
{
    KARIGAR_TRY(const auto body, bodyObject(call));
    const auto id = Id::fromText(body.value("payment"_L1).toString());
    KARIGAR_TRY(const Payment payment, services.payments.payment(id.value_or(Id())));
    if (payment.customer != call.session->user.id)
        return fail(ErrorDomain::Access, "not_yours"_L1,
                    QCoreApplication::translate("Backend", "Only the person who booked can pay."));
    KARIGAR_TRY(const Booking booking, bookingOf(services, payment));
    const bool unpaid = payment.state == PaymentState::Created || payment.state == PaymentState::Failed;
    if (!unpaid || booking.state != BookingState::Held || services.clock.now() >= booking.holdUntil)
        return notPayable();
    return jsonResponse(protocol::CheckoutLink{checkoutUrl(services.settings, payment.id)});
}

} // namespace karigar::backend::handlers
