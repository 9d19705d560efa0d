// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/clientcalls.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

constexpr int kPage = 100;
constexpr std::size_t kLeastKey = 10;
constexpr std::int64_t kLeastRefund = 100; // below a rupee the provider's documentation contradicts itself

bool isKeyCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

// A key the provider would not take as one must not end in a refund without a key.
Result<void> check(const RefundOrder& order)
{
    const auto refused = [](const char* why) {
        return std::unexpected(PspError{PspError::Kind::Invalid, 0, why, false});
    };
    if (order.key.size() < kLeastKey || !std::ranges::all_of(order.key, isKeyCharacter))
        return refused("not a usable idempotency key");
    if (order.amount < kLeastRefund || order.amount > kMostPaise)
        return refused("not a usable amount");
    return {};
}

// The same order gives the same bytes: the provider compares them when a key returns.
std::string bodyOf(const RefundOrder& order)
{
    json::object body{{"amount", order.amount},
                      {"speed", order.instant ? "optimum" : "normal"},
                      {"receipt", order.receipt}};
    if (order.reverseTransfers)
        body["reverse_all"] = true;
    if (!order.notes.empty()) {
        json::object notes;
        for (const auto& [name, text] : order.notes)
            notes[name] = text;
        body["notes"] = std::move(notes);
    }
    return json::serialize(body);
}

} // namespace

Result<Refund> RazorpayClient::refund(const RefundOrder& order)
{
    if (const auto fine = check(order); !fine)
        return std::unexpected(fine.error());
    return understood(repeatedly("POST", "/v1/payments/" + escaped(order.paymentId) + "/refund",
                                 bodyOf(order), {"X-Refund-Idempotency: " + order.key}),
                      &parseOne<Refund>);
}

Result<Refund> RazorpayClient::fetchRefund(const std::string& refundId)
{
    return get<Refund>("/v1/refunds/" + escaped(refundId));
}

Result<std::vector<Refund>> RazorpayClient::refundsOf(const std::string& paymentId)
{
    return list<Refund>("/v1/payments/" + escaped(paymentId) + "/refunds", kPage);
}

Result<std::vector<Payment>> RazorpayClient::paymentsSince(std::int64_t since)
{
    return list<Payment>("/v1/payments?from=" + std::to_string(since), kPage);
}

Result<std::vector<Refund>> RazorpayClient::refundsSince(std::int64_t since)
{
    return list<Refund>("/v1/refunds?from=" + std::to_string(since), kPage);
}

} // namespace karigar::backend::razorpay
