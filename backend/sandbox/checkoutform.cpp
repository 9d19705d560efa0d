// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/checkoutform.h"

namespace karigar::backend::sandbox {

namespace {

// Anything else ("javascript:") would run in our page.
bool isWebAddress(std::string_view url)
{
    return url.starts_with("http://") || url.starts_with("https://");
}

} // namespace

std::string fieldOf(const http::Fields& fields, std::string_view name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

ApiResult<CheckoutForm> readCheckoutForm(const http::Fields& fields)
{
    CheckoutForm form;
    form.keyId = fieldOf(fields, "key_id");
    form.orderId = fieldOf(fields, "order_id");
    form.amount = fieldOf(fields, "amount");
    form.name = fieldOf(fields, "name");
    form.description = fieldOf(fields, "description");
    form.callbackUrl = fieldOf(fields, "callback_url");
    form.cancelUrl = fieldOf(fields, "cancel_url");
    form.prefillName = fieldOf(fields, "prefill[name]");
    form.prefillEmail = fieldOf(fields, "prefill[email]");
    form.prefillContact = fieldOf(fields, "prefill[contact]");
    if (form.keyId.empty())
        return invalidField("key_id", "The key id field is required.");
    if (form.orderId.empty())
        return invalidField("order_id", "The order id field is required.");
    if (!isWebAddress(form.callbackUrl))
        return invalidField("callback_url", "The callback url field is required.");
    if (!form.cancelUrl.empty() && !isWebAddress(form.cancelUrl))
        return invalidField("cancel_url", "The cancel url format is invalid.");
    return form;
}

http::Fields fieldsOf(const CheckoutForm& form)
{
    return {{"key_id", form.keyId},
            {"order_id", form.orderId},
            {"amount", form.amount},
            {"name", form.name},
            {"description", form.description},
            {"callback_url", form.callbackUrl},
            {"cancel_url", form.cancelUrl},
            {"prefill[name]", form.prefillName},
            {"prefill[email]", form.prefillEmail},
            {"prefill[contact]", form.prefillContact}};
}

} // namespace karigar::backend::sandbox
