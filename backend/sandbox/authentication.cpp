// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/authentication.h"

#include <sodium.h>

namespace karigar::backend::sandbox {

bool isAuthenticated(const http::Request& request, const std::string& keyId, const std::string& keySecret)
{
    constexpr std::string_view kScheme = "Basic ";
    std::string_view token = request.header("Authorization");
    if (!token.starts_with(kScheme))
        return false;
    token.remove_prefix(kScheme.size());
    std::string decoded(token.size(), '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed =
        sodium_base642bin(reinterpret_cast<unsigned char*>(decoded.data()), decoded.size(), token.data(),
                          token.size(), nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL);
    if (failed != 0 || end != token.data() + token.size())
        return false;
    decoded.resize(length);
    const std::string expected = keyId + ':' + keySecret;
    return decoded.size() == expected.size() &&
           sodium_memcmp(decoded.data(), expected.data(), expected.size()) == 0;
}

} // namespace karigar::backend::sandbox
