// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/refundobstacle.h"

#include <string_view>
#include <utility>

namespace karigar::backend::razorpay {

namespace {

using enum RefundObstacle;

constexpr std::pair<std::string_view, RefundObstacle> kWords[] = {
    {"does not have enough balance", LowBalance},
    {"invalid request sent", LowBalance}, // what newer and test accounts say instead
    {"more than 6 months old", TooOld},
    {"fully refunded already", AllRefunded},
    {"greater than amount captured", TooMuch},
    {"greater than the refund payment amount", TooMuch},
    {"greater than the available", TooMuch},
    {"status should be captured", NotCaptured},
};

} // namespace

RefundObstacle refundObstacle(const PspError& error)
{
    if (error.retryable || error.kind == PspError::Kind::Network || error.kind == PspError::Kind::Auth)
        return None;
    if (error.kind == PspError::Kind::Conflict)
        return KeyReused;
    for (const auto& [words, obstacle] : kWords) {
        if (error.description.find(words) != std::string::npos)
            return obstacle;
    }
    return Other;
}

} // namespace karigar::backend::razorpay
