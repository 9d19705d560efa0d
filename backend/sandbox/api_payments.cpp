// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/apicall.h"
#include "backend/sandbox/listing.h"

#include <array>

namespace karigar::backend::sandbox {

namespace {

Answer createOrder(const Call& call)
{
    const auto body = parseBody(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    auto order = readOrder(*body);
    if (!order)
        return std::unexpected(order.error());
    return toJson(call.ledger.createOrder(std::move(*order)));
}

Answer fetchOrder(const Call& call)
{
    return shown(call.ledger.order(call.id()));
}

Answer listOrders(const Call& call)
{
    const auto receipt = call.request.queryValue("receipt");
    const auto authorized = call.request.queryValue("authorized");
    const auto hasAuthorized = [&](const Order& order) {
        for (const Payment& payment : call.ledger.payments().rows()) {
            if (payment.orderId == order.id && (payment.status == "authorized" || payment.captured))
                return true;
        }
        return false;
    };
    return listing(call.ledger.orders(), call.request, [&](const Order& order) {
        return (!receipt || order.receipt == *receipt) &&
               (!authorized || hasAuthorized(order) == (*authorized == "1"));
    });
}

Answer paymentsOfOrder(const Call& call)
{
    const auto order = call.ledger.order(call.id());
    if (!order)
        return std::unexpected(order.error());
    return listing(call.ledger.payments(), call.request,
                   [&](const Payment& payment) { return payment.orderId == (*order)->id; });
}

template<typename T>
Answer changeNotes(const Call& call, const ApiResult<T*>& entity)
{
    if (!entity)
        return std::unexpected(entity.error());
    const auto body = parseBody(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    const auto notes = readNotesChange(*body);
    if (!notes)
        return std::unexpected(notes.error());
    (*entity)->notes = *notes;
    return toJson(**entity);
}

Answer changeOrder(const Call& call)
{
    return changeNotes(call, call.ledger.order(call.id()));
}

Answer changePayment(const Call& call)
{
    return changeNotes(call, call.ledger.payment(call.id()));
}

Answer changeRefund(const Call& call)
{
    return changeNotes(call, call.ledger.refund(call.id()));
}

Answer fetchPayment(const Call& call)
{
    return shown(call.ledger.payment(call.id()));
}

Answer listPayments(const Call& call)
{
    return listing(call.ledger.payments(), call.request, [](const Payment&) { return true; });
}

Answer capturePayment(const Call& call)
{
    const auto body = parseBody(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    const auto amount = readCapture(*body);
    if (!amount)
        return std::unexpected(amount.error());
    return shown(call.ledger.capture(call.id(), *amount));
}

Answer createRefund(const Call& call)
{
    const auto body = parseBody(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    const auto request = readRefund(*body);
    if (!request)
        return std::unexpected(request.error());
    if (call.request.headers.contains("X-Refund-Idempotency") && call.fault == "key_in_progress")
        return conflict("Another request with the same idempotency key is still in progress.");
    return shown(call.ledger.refund(call.id(), *request,
                                    std::string(call.request.header("X-Refund-Idempotency")),
                                    call.request.body, call.fault == "refund_pending"));
}

Answer refundsOfPayment(const Call& call)
{
    const auto payment = call.ledger.payment(call.id());
    if (!payment)
        return std::unexpected(payment.error());
    return listing(call.ledger.refunds(), call.request,
                   [&](const Refund& refund) { return refund.paymentId == (*payment)->id; });
}

Answer refundOfPayment(const Call& call)
{
    const auto refund = call.ledger.refund(std::string(call.request.param("refund")));
    if (refund && (*refund)->paymentId != call.id())
        return refused("The id provided does not exist");
    return shown(refund);
}

Answer fetchRefund(const Call& call)
{
    return shown(call.ledger.refund(call.id()));
}

Answer listRefunds(const Call& call)
{
    return listing(call.ledger.refunds(), call.request, [](const Refund&) { return true; });
}

constexpr std::array kEndpoints{
    Endpoint{"POST", "/v1/orders", &createOrder},
    Endpoint{"GET", "/v1/orders", &listOrders},
    Endpoint{"GET", "/v1/orders/{id}", &fetchOrder},
    Endpoint{"PATCH", "/v1/orders/{id}", &changeOrder},
    Endpoint{"GET", "/v1/orders/{id}/payments", &paymentsOfOrder},
    Endpoint{"GET", "/v1/payments", &listPayments},
    Endpoint{"GET", "/v1/payments/{id}", &fetchPayment},
    Endpoint{"PATCH", "/v1/payments/{id}", &changePayment},
    Endpoint{"POST", "/v1/payments/{id}/capture", &capturePayment},
    Endpoint{"POST", "/v1/payments/{id}/refund", &createRefund},
    Endpoint{"GET", "/v1/payments/{id}/refunds", &refundsOfPayment},
    Endpoint{"GET", "/v1/payments/{id}/refunds/{refund}", &refundOfPayment},
    Endpoint{"GET", "/v1/refunds", &listRefunds},
    Endpoint{"GET", "/v1/refunds/{id}", &fetchRefund},
    Endpoint{"PATCH", "/v1/refunds/{id}", &changeRefund},
};

} // namespace

std::span<const Endpoint> paymentEndpoints()
{
    return kEndpoints;
}

} // namespace karigar::backend::sandbox
