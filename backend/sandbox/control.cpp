// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/control.h"

#include "backend/sandbox/checkout.h"

#include <boost/json/serialize.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;
using http::Request;
using http::Response;

namespace {

Response ok(const json::object& body)
{
    return http::json(200, json::serialize(body));
}

Response failed(const ApiError& error)
{
    return http::json(error.status, json::serialize(toJson(error)));
}

std::string textIn(const json::object& object, std::string_view name, const char* otherwise)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : otherwise;
}

Response orderFault(Desk& desk, const Request& request)
{
    const auto ordered = desk.faults.order(request.body);
    return ordered ? ok({{"success", true}}) : failed(refused(ordered.error()).error());
}

Response clearFaults(Desk& desk, const Request&)
{
    desk.faults.clear();
    return ok({{"success", true}});
}

// {"advance": seconds}
Response moveClock(Desk& desk, const Request& request)
{
    const auto body = parseBody(request.body);
    const json::value* advance = body ? body->if_contains("advance") : nullptr;
    if (!advance || !advance->is_int64() || advance->get_int64() < 0)
        return failed(refused("The advance must be a number of seconds.").error());
    desk.clock.advance(advance->get_int64());
    desk.change([](Ledger&) { return 0; }); // what has become due happens now, and the clock is kept
    return ok({{"now", desk.clock.now()}});
}

Outcome outcomeNamed(const std::string& name)
{
    if (name == "success")
        return Outcome::Approve;
    if (name == "pending")
        return Outcome::Pending;
    return name == "failure_then_success" ? Outcome::DeclineThenApprove : Outcome::Decline;
}

// {"method": upi|card|netbanking, "outcome": success|failure|failure_then_success|pending}; also tells what
// the callback would have got.
Response payNow(Desk& desk, const Request& request)
{
    const auto body = parseBody(request.body);
    if (!body)
        return failed(body.error());
    const std::string method = textIn(*body, "method", "upi");
    const std::string wanted = textIn(*body, "outcome", "success");
    const Outcome outcome = outcomeNamed(wanted);
    Instrument instrument = method == "card" ? cardInstrument(*findCard("4100280000001007"), "Test Customer")
                            : method == "netbanking" ? bankInstrument("HDFC")
                                                     : upiInstrument("success@razorpay");
    const auto payment = desk.change([&](Ledger& ledger) {
        return payOrder(ledger, std::string(request.param("id")), std::move(instrument), {}, outcome);
    });
    if (!payment)
        return failed(payment.error());
    json::object callback;
    if (outcome == Outcome::Approve || outcome == Outcome::DeclineThenApprove) {
        for (const auto& [name, value] : successFields(*payment, desk.options.keySecret))
            callback[name] = value;
    }
    json::object answer;
    answer["payment"] = toJson(*payment);
    answer["callback"] = std::move(callback);
    return ok(answer);
}

Response lateAuthorise(Desk& desk, const Request& request)
{
    return desk.change([&](Ledger& ledger) {
        const auto payment = ledger.lateAuthorise(std::string(request.param("id")));
        return payment ? ok(toJson(**payment)) : failed(payment.error());
    });
}

// {"status": processed|failed}
Response settleRefund(Desk& desk, const Request& request)
{
    const auto body = parseBody(request.body);
    if (!body)
        return failed(body.error());
    const bool processed = textIn(*body, "status", "processed") == "processed";
    return desk.change([&](Ledger& ledger) {
        const auto refund = ledger.settleRefund(std::string(request.param("id")), processed);
        return refund ? ok(toJson(**refund)) : failed(refund.error());
    });
}

// {"paise": n}: what refunds and transfers are paid from.
Response setBalance(Desk& desk, const Request& request)
{
    const auto body = parseBody(request.body);
    const json::value* paise = body ? body->if_contains("paise") : nullptr;
    if (!paise || !paise->is_int64())
        return failed(refused("The paise must be an integer.").error());
    return desk.change([&](Ledger& ledger) {
        ledger.setBalance(paise->get_int64());
        return ok({{"balance", ledger.balance()}});
    });
}

Response settleNow(Desk& desk, const Request&)
{
    return desk.change([](Ledger& ledger) {
        const auto settlement = ledger.settle();
        return settlement ? ok((*settlement)->body) : failed(settlement.error());
    });
}

// {"amount": n, "phase": ..., "reason_code": ...}; without an amount all of it.
Response openDispute(Desk& desk, const Request& request)
{
    const auto body = parseBody(request.body);
    if (!body)
        return failed(body.error());
    return desk.change([&](Ledger& ledger) {
        const auto payment = ledger.payment(std::string(request.param("id")));
        if (!payment)
            return failed(payment.error());
        const json::value* wanted = body->if_contains("amount");
        const std::int64_t amount = wanted && wanted->is_int64() ? wanted->get_int64() : (*payment)->amount;
        const auto dispute = ledger.openDispute(
            (*payment)->id, amount, textIn(*body, "phase", "chargeback"),
            textIn(*body, "reason_code", "goods_or_services_not_received_or_partially_received"));
        return dispute ? ok((*dispute)->body) : failed(dispute.error());
    });
}

Response moveDispute(Desk& desk, const Request& request)
{
    return desk.change([&](Ledger& ledger) {
        const auto dispute =
            ledger.moveDispute(std::string(request.param("id")), std::string(request.param("status")));
        return dispute ? ok((*dispute)->body) : failed(dispute.error());
    });
}

} // namespace

void installControl(http::Router& router, Desk& desk)
{
    const auto add = [&](const char* method, const char* pattern, Response (*action)(Desk&, const Request&)) {
        router.add(method, pattern, [&desk, action](Request&& request, http::Responder answer) {
            answer(action(desk, request));
        });
    };
    add("POST", "/_sandbox/faults", &orderFault);
    add("DELETE", "/_sandbox/faults", &clearFaults);
    add("POST", "/_sandbox/clock", &moveClock);
    add("POST", "/_sandbox/orders/{id}/pay", &payNow);
    add("POST", "/_sandbox/payments/{id}/late_authorise", &lateAuthorise);
    add("POST", "/_sandbox/refunds/{id}/settle", &settleRefund);
    add("POST", "/_sandbox/balance", &setBalance);
    add("POST", "/_sandbox/settle", &settleNow);
    add("POST", "/_sandbox/payments/{id}/dispute", &openDispute);
    add("POST", "/_sandbox/disputes/{id}/{status}", &moveDispute);
}

} // namespace karigar::backend::sandbox
