// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/api.h"

#include "backend/sandbox/authentication.h"
#include "backend/sandbox/listing.h"

#include <boost/json/serialize.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;
using http::Request;

namespace {

constexpr const char* kGatewayPage = "<html><head><title>502 Bad Gateway</title></head>"
                                     "<body><center><h1>502 Bad Gateway</h1></center></body></html>";
constexpr const char* kServerError =
    "The server encountered an error. The incident has been reported to admins.";

using Answer = ApiResult<json::object>;

// What one call does with the books. `fault` is the ordered misfortune that the books must know of, or empty.
struct Call {
    const Request& request;
    Ledger& ledger;
    std::string fault;

    std::string id() const { return std::string(request.param("id")); }
};
using Action = Answer (*)(const Call&);

template<typename T>
Answer shown(const ApiResult<T*>& entity)
{
    if (!entity)
        return std::unexpected(entity.error());
    return toJson(**entity);
}

http::Response answerJson(int status, const json::object& body)
{
    return http::json(status, json::serialize(body));
}

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

// A misfortune that happens before the books are touched; none: go on.
std::optional<http::Response> failBefore(const std::string& kind)
{
    if (kind == "500html")
        return http::html(502, kGatewayPage);
    if (kind == "500")
        return answerJson(500, toJson({500, "SERVER_ERROR", kServerError, {}, {}, {}, {}}));
    if (kind == "429")
        return answerJson(429, toJson({429, "BAD_REQUEST_ERROR", "Too many requests", {}, {}, {}, {}}));
    if (kind == "low_balance") {
        return answerJson(400,
                          toJson(refused("Your account does not have enough balance to carry out the refund "
                                         "operation. You can add funds to your account from your Razorpay "
                                         "dashboard or capture new payments.")
                                     .error()));
    }
    return std::nullopt;
}

http::Response perform(Desk& desk, const Request& request, Action action, const std::string& fault)
{
    const auto work = [&](Ledger& ledger) { return action({request, ledger, fault}); };
    const Answer answer =
        request.method == "GET" || request.method == "HEAD" ? desk.read(work) : desk.change(work);
    return answer ? answerJson(200, *answer) : answerJson(answer.error().status, toJson(answer.error()));
}

void serve(Desk& desk, const Request& request, http::Responder answer, Action action)
{
    const auto fault = desk.faults.takeForCall(request.method, request.path);
    const std::string kind = fault ? fault->kind : std::string();
    if (kind == "reset_before")
        return answer.hangUp();
    if (auto failure = failBefore(kind))
        return answer(std::move(*failure));
    if (!isAuthenticated(request, desk.options.keyId, desk.options.keySecret)) {
        const ApiError error = authenticationFailed();
        return answer(answerJson(error.status, toJson(error)));
    }
    http::Response response = perform(desk, request, action, kind);
    if (kind == "reset_after_commit")
        return answer.hangUp();
    if (kind == "timeout_after_commit")
        return desk.hold(std::move(answer), fault->delay);
    answer(std::move(response));
}

} // namespace

void installApi(http::Router& router, Desk& desk)
{
    const auto add = [&](const char* method, const char* pattern, Action action) {
        router.add(method, pattern, [&desk, action](Request&& request, http::Responder answer) {
            serve(desk, request, std::move(answer), action);
        });
    };
    add("POST", "/v1/orders", &createOrder);
    add("GET", "/v1/orders", &listOrders);
    add("GET", "/v1/orders/{id}", &fetchOrder);
    add("PATCH", "/v1/orders/{id}", &changeOrder);
    add("GET", "/v1/orders/{id}/payments", &paymentsOfOrder);
    add("GET", "/v1/payments", &listPayments);
    add("GET", "/v1/payments/{id}", &fetchPayment);
    add("PATCH", "/v1/payments/{id}", &changePayment);
    add("POST", "/v1/payments/{id}/capture", &capturePayment);
    add("POST", "/v1/payments/{id}/refund", &createRefund);
    add("GET", "/v1/payments/{id}/refunds", &refundsOfPayment);
    add("GET", "/v1/payments/{id}/refunds/{refund}", &refundOfPayment);
    add("GET", "/v1/refunds", &listRefunds);
    add("GET", "/v1/refunds/{id}", &fetchRefund);
    add("PATCH", "/v1/refunds/{id}", &changeRefund);
    router.setFallback([](Request&&, http::Responder answer) {
        const ApiError error = notFoundOnServer();
        answer(answerJson(error.status, toJson(error)));
    });
}

} // namespace karigar::backend::sandbox
