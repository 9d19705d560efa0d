// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's signatures: HMAC-SHA256 as 64 lower-case hex digits, compared in constant time. A valid
// checkout signature proves that order and payment belong together, not that the money is captured: fetch the
// payment before confirming anything. Pure functions, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace karigar::backend::razorpay {

std::string hmacSha256Hex(std::string_view key, std::string_view message);

// `orderId` must be the one we stored, never the one the browser sent. `secret` is the API key's secret. An
// empty part is never valid.
bool verifyCheckout(std::string_view orderId, std::string_view paymentId, std::string_view signature,
                    std::string_view secret);

// `rawBody` as received, byte for byte. `secrets` are the webhook's own {current, previous}: after a change
// older events still come signed with the old one. Empty secrets are skipped.
bool verifyWebhook(std::string_view rawBody, std::string_view signature,
                   const std::vector<std::string_view>& secrets);

} // namespace karigar::backend::razorpay
