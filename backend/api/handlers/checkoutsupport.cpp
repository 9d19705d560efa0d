// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/checkoutsupport.h"

#include "backend/api/checkoutkey.h"
#include "backend/api/pages/checkouthtml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Checkout", text);
}

Failure wrongLink()
{
    return refuse("not_found"_L1, say("This link does not lead to anything to pay."));
}

http::Response paidStanding(const Booking& booking)
{
    if (booking.state == BookingState::Requested)
        return pages::message(200, true, say("Thank you, your request is on its way"),
                              say("The amount is set aside, and charged only when the artisan says yes."));
    return pages::message(200, true, say("Thank you, your booking is confirmed"),
                          say("Everything about it is in your bookings."));
}

} // namespace

Result<Purchase> purchaseOf(Services& services, const http::Request& request)
{
    const auto id = Id::fromText(pathParam(request, "payment"));
    if (!id || !isCheckoutKey(services.settings, *id, textFrom(request, "key")))
        return wrongLink();
    return purchaseOf(services, *id);
}

Result<Purchase> purchaseOf(Services& services, const Id& payment)
{
    return services.store.fetch([&](StoreReader& reader) -> Result<Purchase> {
        Purchase purchase;
        KARIGAR_TRY(const auto paymentDoc, reader.facts().find(Kind::Payment, payment));
        if (!paymentDoc)
            return wrongLink();
        KARIGAR_TRY(purchase.payment, fromJson<Payment>(*paymentDoc));
        KARIGAR_TRY(const auto bookingDoc, reader.facts().find(Kind::Booking, purchase.payment.booking));
        if (!bookingDoc)
            return wrongLink();
        KARIGAR_TRY(purchase.booking, fromJson<Booking>(*bookingDoc));
        return purchase;
    });
}

bool isPayable(const Purchase& purchase, Millis now)
{
    const PaymentState state = purchase.payment.state;
    return (state == PaymentState::Created || state == PaymentState::Failed) &&
           purchase.booking.state == BookingState::Held && now < purchase.booking.holdUntil;
}

http::Response standing(const Purchase& purchase, Millis now)
{
    switch (purchase.payment.state) {
    case PaymentState::Authorized:
    case PaymentState::Captured:
        return paidStanding(purchase.booking);
    case PaymentState::Released:
        return pages::message(200, false, say("Nothing is charged"),
                              say("The seats were gone when the payment arrived; the amount is released."));
    case PaymentState::PartiallyRefunded:
    case PaymentState::Refunded:
        return pages::message(200, true, say("This was paid and refunded"), {});
    case PaymentState::Failed:
    case PaymentState::Created:
        break;
    }
    if (isPayable(purchase, now))
        return pages::message(200, false, say("The payment did not go through"),
                              say("Nothing was charged. Open the payment again from your bookings."));
    return pages::message(200, false, say("The time to pay has passed"),
                          say("The seats are free again. Choose a time once more in Karigar."));
}

http::Response errorPage(const Error& error)
{
    return pages::message(statusOf(error), false, say("This did not work"), error.message);
}

http::Response tooOftenPage(const RequestGuard::Refused& refused)
{
    http::Response page = errorPage(refused.error);
    page.status = 429;
    return std::move(page).header("Retry-After", std::to_string(refused.wait.count()));
}

} // namespace karigar::backend::handlers
