// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/api.h"

#include "backend/sandbox/apicall.h"
#include "backend/sandbox/authentication.h"

#include <boost/json/serialize.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;
using http::Request;

namespace {

constexpr const char* kGatewayPage = "<html><head><title>502 Bad Gateway</title></head>"
                                     "<body><center><h1>502 Bad Gateway</h1></center></body></html>";
constexpr const char* kServerError =
    "The server encountered an error. The incident has been reported to admins.";

http::Response answerJson(int status, const json::object& body)
{
    return http::json(status, json::serialize(body));
}

http::Response answerError(const ApiError& error)
{
    return answerJson(error.status, toJson(error));
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
    if (kind == "low_balance")
        return answerError(lowBalance().error());
    if (kind == "invalid_request") // what newer and test accounts say of a low balance
        return answerError(refused("invalid request sent").error());
    if (kind == "too_old")
        return answerError(
            refused("Refund is not supported by the bank because the payment is more than 6 months old")
                .error());
    return std::nullopt;
}

http::Response perform(Desk& desk, const Request& request, const Endpoint& endpoint, const std::string& fault)
{
    const auto work = [&](Ledger& ledger) { return endpoint.action({request, ledger, fault}); };
    const Answer answer =
        request.method == "GET" || request.method == "HEAD" ? desk.read(work) : desk.change(work);
    return answer ? answerJson(200, *answer) : answerError(answer.error());
}

// Ordered for this very call, or in advance.
std::expected<std::optional<Fault>, std::string> faultFor(Desk& desk, const Request& request)
{
    const std::string_view ordered = request.header("X-Sandbox-Fault");
    if (ordered.empty())
        return desk.faults.takeForCall(request.method, request.path);
    const auto fault = faultFromHeader(ordered);
    if (!fault)
        return std::unexpected(fault.error());
    return *fault;
}

void serve(Desk& desk, const Request& request, http::Responder answer, const Endpoint& endpoint)
{
    const auto fault = faultFor(desk, request);
    if (!fault)
        return answer(answerError(refused(fault.error()).error()));
    const std::string kind = *fault ? (*fault)->kind : std::string();
    if (kind == "reset_before")
        return answer.hangUp();
    if (auto failure = failBefore(kind))
        return answer(std::move(*failure));
    if (!isAuthenticated(request, desk.options.keyId, desk.options.keySecret))
        return answer(answerError(authenticationFailed()));
    http::Response response = perform(desk, request, endpoint, kind);
    if (kind == "reset_after_commit")
        return answer.hangUp();
    if (kind == "timeout_after_commit")
        return desk.hold(std::move(answer), (*fault)->delay);
    answer(std::move(response));
}

} // namespace

void installApi(http::Router& router, Desk& desk)
{
    for (const auto endpoints : {paymentEndpoints(), movementEndpoints()}) {
        for (const Endpoint& endpoint : endpoints) {
            router.add(endpoint.method, endpoint.pattern,
                       [&desk, &endpoint](Request&& request, http::Responder answer) {
                           serve(desk, request, std::move(answer), endpoint);
                       });
        }
    }
    router.setFallback([](Request&&, http::Responder answer) { answer(answerError(notFoundOnServer())); });
}

} // namespace karigar::backend::sandbox
