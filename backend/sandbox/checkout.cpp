// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/checkout.h"

#include "backend/payments/razorpay/signature.h"
#include "backend/sandbox/checkoutform.h"
#include "backend/sandbox/pages.h"

#include <algorithm>
#include <boost/json/serialize.hpp>

namespace karigar::backend::sandbox {

namespace {

using http::Fields;
using http::Response;

struct Visit {
    CheckoutForm form;
    Fields fields;
};

ApiResult<Visit> readVisit(const http::Request& request, const std::string& keyId)
{
    auto fields = http::parseForm(request.body);
    if (!fields)
        return refused("The form is not well-formed.");
    auto form = readCheckoutForm(*fields);
    if (!form)
        return std::unexpected(form.error());
    if (form->keyId != keyId)
        return std::unexpected(authenticationFailed());
    return Visit{std::move(*form), std::move(*fields)};
}

Response problemPage(const ApiError& error)
{
    return messagePage(error.status, "This payment cannot be made", error.description);
}

Fields failureFields(const PaymentFailure& failure, const std::string& orderId, const std::string& paymentId)
{
    boost::json::object metadata;
    if (!paymentId.empty())
        metadata["payment_id"] = paymentId;
    metadata["order_id"] = orderId;
    return {{"error[code]", failure.code},     {"error[description]", failure.description},
            {"error[source]", failure.source}, {"error[step]", failure.step},
            {"error[reason]", failure.reason}, {"error[metadata]", boost::json::serialize(metadata)}};
}

// Back to the shop with what became of the payment.
Response comeBack(const CheckoutForm& form, const Payment& payment, const std::string& keySecret)
{
    if (payment.status == "authorized" || payment.status == "captured")
        return returnPage(form.callbackUrl, successFields(payment, keySecret), true);
    // A payment whose bank stays silent looks like a failure to the customer; the payment itself is still
    // open.
    const PaymentFailure silent{"BAD_REQUEST_ERROR", "Payment was not completed on time.", "customer",
                                "payment_authentication", "payment_timed_out"};
    return returnPage(form.callbackUrl,
                      failureFields(payment.failure.value_or(silent), form.orderId, payment.id), false);
}

Response comeBackRefused(const CheckoutForm& form, const ApiError& error)
{
    const PaymentFailure failure{error.code, error.description, "business", "payment_initiation",
                                 "input_validation_failed"};
    return returnPage(form.callbackUrl, failureFields(failure, form.orderId, {}), false);
}

Payment detailsFrom(const CheckoutForm& form)
{
    Payment details;
    details.description = form.description;
    details.email = form.prefillEmail;
    details.contact = form.prefillContact;
    return details;
}

std::string digitsOf(std::string text)
{
    std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
    return text;
}

Response openCheckout(Desk& desk, const Visit& visit)
{
    return desk.read([&](Ledger& ledger) {
        const auto order = ledger.order(visit.form.orderId);
        if (!order)
            return problemPage(order.error());
        if (!visit.form.amount.empty() && visit.form.amount != std::to_string((*order)->amount))
            return messagePage(400, "This payment cannot be made", "The amount is not the order's.");
        if ((*order)->status == "paid")
            return messagePage(
                400, "Already paid",
                "Your payment has been declined as the order is already paid. Please initiate the "
                "payment with a new order.");
        return checkoutPage(visit.form, **order);
    });
}

Response payByCard(Desk& desk, const Visit& visit)
{
    const TestCard* card = findCard(digitsOf(fieldOf(visit.fields, "card[number]")));
    if (!card)
        return messagePage(400, "Unknown card",
                           "Only the listed test cards work here. Go back and choose one.");
    return desk.change([&](Ledger& ledger) {
        const auto payment = ledger.startPayment(visit.form.orderId,
                                                 cardInstrument(*card, fieldOf(visit.fields, "card[name]")),
                                                 detailsFrom(visit.form));
        if (!payment)
            return comeBackRefused(visit.form, payment.error());
        if (card->reason.empty())
            return otpPage(visit.form, **payment);
        ledger.fail(**payment, cardFailure(*card));
        return comeBack(visit.form, **payment, desk.options.keySecret);
    });
}

Response enterOtp(Desk& desk, const Visit& visit)
{
    const std::string otp = fieldOf(visit.fields, "otp");
    const bool right = otp.size() >= 4 && otp.size() <= 10 && digitsOf(otp) == otp;
    return desk.change([&](Ledger& ledger) {
        const auto payment = ledger.payment(fieldOf(visit.fields, "payment_id"));
        if (!payment)
            return problemPage(payment.error());
        if ((*payment)->orderId != visit.form.orderId)
            return messagePage(400, "This payment cannot be made", "The payment belongs to another order.");
        if ((*payment)->status == "created") { // a form sent twice changes nothing
            if (right)
                ledger.authorise(**payment);
            else
                ledger.fail(**payment, failureFor("card"));
        }
        return comeBack(visit.form, **payment, desk.options.keySecret);
    });
}

Outcome outcomeOf(const Visit& visit)
{
    const std::string outcome = fieldOf(visit.fields, "outcome");
    if (outcome == "collect")
        return fieldOf(visit.fields, "vpa") == "success@razorpay" ? Outcome::Approve : Outcome::Decline;
    if (outcome == "pending")
        return Outcome::Pending;
    if (outcome == "retry")
        return Outcome::DeclineThenApprove;
    return outcome == "approve" ? Outcome::Approve : Outcome::Decline;
}

Response payOtherwise(Desk& desk, const Visit& visit)
{
    const std::string vpa = fieldOf(visit.fields, "vpa");
    Instrument instrument = fieldOf(visit.fields, "method") == "netbanking"
                                ? bankInstrument(fieldOf(visit.fields, "bank"))
                                : upiInstrument(vpa.empty() ? "success@razorpay" : vpa);
    const auto payment = desk.change([&](Ledger& ledger) {
        return payOrder(ledger, visit.form.orderId, std::move(instrument), detailsFrom(visit.form),
                        outcomeOf(visit));
    });
    return payment ? comeBack(visit.form, *payment, desk.options.keySecret)
                   : comeBackRefused(visit.form, payment.error());
}

Response pay(Desk& desk, const Visit& visit)
{
    const std::string method = fieldOf(visit.fields, "method");
    if (fieldOf(visit.fields, "outcome") == "cancel")
        return returnPage(visit.form.callbackUrl, failureFields(cancelled(), visit.form.orderId, {}), false);
    if (method == "card")
        return payByCard(desk, visit);
    if (method == "upi" || method == "netbanking")
        return payOtherwise(desk, visit);
    return messagePage(400, "This payment cannot be made", "There is no such way to pay.");
}

} // namespace

ApiResult<Payment> payOrder(Ledger& ledger, const std::string& orderId, Instrument instrument,
                            Payment details, Outcome outcome)
{
    const std::string method = instrument.method;
    const auto payment = ledger.startPayment(orderId, std::move(instrument), std::move(details));
    if (!payment)
        return std::unexpected(payment.error());
    if (outcome == Outcome::Decline || outcome == Outcome::DeclineThenApprove)
        ledger.fail(**payment, failureFor(method));
    if (outcome == Outcome::Approve || outcome == Outcome::DeclineThenApprove)
        ledger.authorise(**payment);
    return **payment;
}

http::Fields successFields(const Payment& payment, const std::string& keySecret)
{
    return {{"razorpay_payment_id", payment.id},
            {"razorpay_order_id", payment.orderId},
            {"razorpay_signature", razorpay::hmacSha256Hex(keySecret, payment.orderId + '|' + payment.id)}};
}

void installCheckout(http::Router& router, Desk& desk)
{
    const auto add = [&](const char* pattern, Response (*action)(Desk&, const Visit&)) {
        router.add("POST", pattern, [&desk, action](http::Request&& request, http::Responder answer) {
            const auto visit = readVisit(request, desk.options.keyId);
            answer(visit ? action(desk, *visit) : problemPage(visit.error()));
        });
    };
    add("/v1/checkout/embedded", &openCheckout);
    add("/v1/checkout/embedded/pay", &pay);
    add("/v1/checkout/embedded/otp", &enterOtp);
}

} // namespace karigar::backend::sandbox
