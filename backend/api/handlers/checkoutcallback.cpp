// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/checkoutsupport.h"
#include "backend/api/handlers/handlers.h"
#include "backend/log/log.h"
#include "backend/payments/razorpay/signature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

std::string_view fieldOf(const http::Fields& form, std::string_view name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string_view() : std::string_view(found->second);
}

/// The provider posts the browser back here. With a valid signature the payment is looked up; anything else,
/// a failure above all, is found out by asking how the order stands.
Result<void> learn(Services& services, const Purchase& purchase, const http::Fields& form)
{
    const std::string_view providerPayment = fieldOf(form, "razorpay_payment_id");
    const std::string_view signature = fieldOf(form, "razorpay_signature");
    if (signature.empty())
        return services.payments.refresh(purchase.payment);
    if (!razorpay::verifyCheckout(purchase.payment.orderId.toStdString(), providerPayment, signature,
                                  services.settings.keySecret)) {
        log::warning("checkout_forged", {{"payment"_L1, purchase.payment.id.toText()}});
        return fail(ErrorDomain::Payment, "bad_signature"_L1,
                    QCoreApplication::translate("Checkout", "The answer of the payment service is not genuine."));
    }
    return services.payments.refreshByProviderId(
        QString::fromUtf8(providerPayment.data(), static_cast<qsizetype>(providerPayment.size())));
}

Result<http::Response> settled(Services& services, const http::Request& request)
{
    KARIGAR_TRY(const Purchase before, purchaseOf(services, request));
    const auto form = http::parseForm(request.body);
    if (!form)
        return badInput("malformed_form"_L1,
                        QCoreApplication::translate("Checkout", "The form is not complete."));
    KARIGAR_CHECK(learn(services, before, *form));
    KARIGAR_TRY(const Purchase after, purchaseOf(services, before.payment.id));
    return standing(after, services.clock.now());
}

} // namespace

Result<http::Response> checkoutCallback(Services& services, const Call& call)
{
    auto page = settled(services, call.request);
    return page ? std::move(*page) : errorPage(page.error());
}

} // namespace karigar::backend::handlers
