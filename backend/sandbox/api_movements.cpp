// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/apicall.h"
#include "backend/sandbox/listing.h"

#include <array>
#include <charconv>
#include <chrono>

namespace karigar::backend::sandbox {

namespace json = boost::json;

namespace {

constexpr std::int64_t kIndianTime = 19'800; // seconds ahead of UTC
constexpr std::int64_t kReconPage = 1000;

Answer accountBalance(const Call& call)
{
    return json::object{{"id", "bal_KarigarSandbox"},
                        {"entity", "balance"},
                        {"balance", call.ledger.balance()},
                        {"currency", "INR"}};
}

Answer fetchSettlement(const Call& call)
{
    return shown(call.ledger.settlement(call.id()));
}

Answer listSettlements(const Call& call)
{
    return listing(call.ledger.settlements(), call.request, [](const Document&) { return true; });
}

std::optional<std::int64_t> numberIn(const http::Request& request, std::string_view name)
{
    const auto text = request.queryValue(name);
    std::int64_t number = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

bool isOn(std::int64_t time, std::int64_t year, std::int64_t month, std::optional<std::int64_t> day)
{
    const auto days = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(time + kIndianTime)));
    const std::chrono::year_month_day date(days);
    return static_cast<int>(date.year()) == year && static_cast<unsigned>(date.month()) == month &&
           (!day || static_cast<unsigned>(date.day()) == *day);
}

Answer recon(const Call& call)
{
    const auto year = numberIn(call.request, "year");
    const auto month = numberIn(call.request, "month");
    if (!year || !month)
        return invalidField(year ? "month" : "year",
                            year ? "The month field is required." : "The year field is required.");
    const auto day = numberIn(call.request, "day");
    return listing(
        call.ledger.movements(), call.request,
        [&](const Document& line) {
            return line.body.at("settled").as_bool() && isOn(line.number("settled_at"), *year, *month, day);
        },
        kReconPage);
}

Answer fetchDispute(const Call& call)
{
    return shown(call.ledger.dispute(call.id()));
}

Answer listDisputes(const Call& call)
{
    return listing(call.ledger.disputes(), call.request, [](const Document&) { return true; });
}

Answer createTransfers(const Call& call)
{
    const auto body = parseBody(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    const auto requests = readTransfers(*body);
    if (!requests)
        return std::unexpected(requests.error());
    const auto made = call.ledger.transfer(call.id(), *requests);
    if (!made)
        return std::unexpected(made.error());
    json::array items;
    for (const Document* transfer : *made)
        items.push_back(transfer->body);
    json::object answer{{"entity", "collection"}, {"count", items.size()}};
    answer["items"] = std::move(items);
    return answer;
}

Answer transfersOfPayment(const Call& call)
{
    const auto payment = call.ledger.payment(call.id());
    if (!payment)
        return std::unexpected(payment.error());
    return listing(call.ledger.transfers(), call.request,
                   [&](const Document& transfer) { return transfer.text("source") == (*payment)->id; });
}

Answer fetchTransfer(const Call& call)
{
    return shown(call.ledger.transfer(call.id()));
}

Answer changeTransfer(const Call& call)
{
    const auto body = parseBody(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    const auto change = readHoldChange(*body);
    if (!change)
        return std::unexpected(change.error());
    return shown(call.ledger.holdTransfer(call.id(), change->onHold, change->until));
}

Answer createReversal(const Call& call)
{
    const auto body = parseBody(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    const auto request = readReversal(*body);
    if (!request)
        return std::unexpected(request.error());
    return shown(call.ledger.reverse(call.id(), request->amount, request->notes));
}

Answer reversalsOfTransfer(const Call& call)
{
    const auto transfer = call.ledger.transfer(call.id());
    if (!transfer)
        return std::unexpected(transfer.error());
    return listing(call.ledger.reversals(), call.request,
                   [&](const Document& reversal) { return reversal.text("transfer_id") == (*transfer)->id; });
}

constexpr std::array kEndpoints{
    Endpoint{"GET", "/v1/balance", &accountBalance},
    Endpoint{"GET", "/v1/settlements", &listSettlements},
    Endpoint{"GET", "/v1/settlements/recon/combined", &recon},
    Endpoint{"GET", "/v1/settlements/{id}", &fetchSettlement},
    Endpoint{"GET", "/v1/disputes", &listDisputes},
    Endpoint{"GET", "/v1/disputes/{id}", &fetchDispute},
    Endpoint{"POST", "/v1/payments/{id}/transfers", &createTransfers},
    Endpoint{"GET", "/v1/payments/{id}/transfers", &transfersOfPayment},
    Endpoint{"GET", "/v1/transfers/{id}", &fetchTransfer},
    Endpoint{"PATCH", "/v1/transfers/{id}", &changeTransfer},
    Endpoint{"POST", "/v1/transfers/{id}/reversals", &createReversal},
    Endpoint{"GET", "/v1/transfers/{id}/reversals", &reversalsOfTransfer},
};

} // namespace

std::span<const Endpoint> movementEndpoints()
{
    return kEndpoints;
}

} // namespace karigar::backend::sandbox
