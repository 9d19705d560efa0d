// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/signature.h"

#include <array>
#include <sodium.h>

namespace karigar::backend::razorpay {

namespace {

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

bool matches(std::string_view expected, std::string_view given)
{
    return expected.size() == given.size() &&
           sodium_memcmp(expected.data(), given.data(), expected.size()) == 0;
}

} // namespace

std::string hmacSha256Hex(std::string_view key, std::string_view message)
{
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), key.size()); // the one-shot call wants keys of 32 bytes
    crypto_auth_hmacsha256_update(&state, bytesOf(message), message.size());
    crypto_auth_hmacsha256_final(&state, mac.data());
    sodium_memzero(&state, sizeof state);
    std::string hex(mac.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), mac.data(), mac.size());
    hex.pop_back();
    return hex;
}

bool verifyCheckout(std::string_view orderId, std::string_view paymentId, std::string_view signature,
                    std::string_view secret)
{
    if (orderId.empty() || paymentId.empty() || secret.empty())
        return false;
    return matches(hmacSha256Hex(secret, std::string(orderId) + '|' + std::string(paymentId)), signature);
}

bool verifyWebhook(std::string_view rawBody, std::string_view signature,
                   const std::vector<std::string_view>& secrets)
{
    bool valid = false;
    for (const std::string_view secret : secrets) {
        if (!secret.empty() && matches(hmacSha256Hex(secret, rawBody), signature))
            valid = true;
    }
    return valid;
}

} // namespace karigar::backend::razorpay
