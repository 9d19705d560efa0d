// SPDX-License-Identifier: GPL-3.0-or-later
// Settlements, the balance and disputes: reading only.
#include "backend/payments/razorpay/clientcalls.h"

namespace karigar::backend::razorpay {

namespace {

constexpr int kPage = 100;
constexpr int kReconPage = 1000;

} // namespace

Result<Settlement> RazorpayClient::fetchSettlement(const std::string& settlementId)
{
    return get<Settlement>("/v1/settlements/" + escaped(settlementId));
}

Result<std::vector<Settlement>> RazorpayClient::settlementsSince(std::int64_t since)
{
    return list<Settlement>("/v1/settlements?from=" + std::to_string(since), kPage);
}

Result<std::vector<ReconLine>> RazorpayClient::reconOf(std::chrono::year_month_day day)
{
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return list<ReconLine>(
        "/v1/settlements/recon/combined?year=" + std::to_string(static_cast<int>(day.year())) + "&month=" +
            two(static_cast<unsigned>(day.month())) + "&day=" + two(static_cast<unsigned>(day.day())),
        kReconPage);
}

Result<std::optional<std::int64_t>> RazorpayClient::balance()
{
    const auto balance = understood(repeatedly("GET", "/v1/balance"), &parseBalance);
    if (balance)
        return std::optional(*balance);
    if (balance.error().kind == PspError::Kind::Invalid)
        return std::optional<std::int64_t>(); // "not found on the server"
    return std::unexpected(balance.error());
}

Result<Dispute> RazorpayClient::fetchDispute(const std::string& disputeId)
{
    return get<Dispute>("/v1/disputes/" + escaped(disputeId));
}

Result<std::vector<Dispute>> RazorpayClient::disputesSince(std::int64_t since)
{
    return list<Dispute>("/v1/disputes?from=" + std::to_string(since), kPage);
}

} // namespace karigar::backend::razorpay
