// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/checkoutkey.h"
#include "backend/api/handlers/checkoutsupport.h"
#include "backend/api/handlers/handlers.h"
#include "backend/api/pages/checkouthtml.h"
#include "backend/auth/tokens.h"

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

Result<QString> emailOf(Services& services, const Id& customer)
{
    KARIGAR_TRY(const auto doc, services.store.fetch([&](StoreReader& reader) {
        return reader.facts().find(Kind::User, customer);
    }));
    return doc ? doc->value("email"_L1).toString() : QString();
}

Result<http::Response> shown(Services& services, const http::Request& request)
{
    KARIGAR_TRY(const Purchase purchase, purchaseOf(services, request));
    if (!isPayable(purchase, services.clock.now()))
        return standing(purchase, services.clock.now());
    KARIGAR_TRY(const QString orderId, services.payments.orderFor(purchase.payment));
    KARIGAR_TRY(const QString email, emailOf(services, purchase.payment.customer));
    pages::PayForm form;
    form.action = services.settings.pspUrl + u"/v1/checkout/embedded"_s;
    form.keyId = services.settings.keyId;
    form.orderId = orderId;
    form.customerName = purchase.payment.customerName;
    form.customerEmail = email;
    form.callbackUrl = checkoutCallbackUrl(services.settings, purchase.payment.id);
    form.cancelUrl = checkoutUrl(services.settings, purchase.payment.id) + u"&cancelled=1"_s;
    form.nonce = tokens::mint();
    // Who has just come back from there would otherwise be sent in circles.
    form.continues = !request.queryValue("cancelled");
    return pages::pay(purchase.booking, purchase.payment, form);
}

} // namespace

/// Shows what is to be paid and hands the browser over to the provider. The order is made when somebody really
/// comes to pay.
Result<http::Response> checkoutPage(Services& services, const Call& call)
{
    auto page = shown(services, call.request);
    return page ? std::move(*page) : errorPage(page.error());
}

} // namespace karigar::backend::handlers
