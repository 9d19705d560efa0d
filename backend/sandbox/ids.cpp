// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/ids.h"

#include <algorithm>
#include <sodium.h>

namespace karigar::backend::sandbox {

namespace {

constexpr std::size_t kTail = 14;
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

} // namespace

std::string newId(std::string_view prefix)
{
    std::string id(prefix);
    for (std::size_t i = 0; i < kTail; ++i)
        id += kAlphabet[randombytes_uniform(static_cast<std::uint32_t>(kAlphabet.size()))];
    return id;
}

std::string randomDigits(int count)
{
    std::string digits;
    for (int i = 0; i < count; ++i)
        digits += kAlphabet[randombytes_uniform(10)];
    return digits;
}

bool isId(std::string_view text, std::string_view prefix)
{
    return text.size() == prefix.size() + kTail && text.starts_with(prefix) &&
           std::ranges::all_of(text.substr(prefix.size()),
                               [](char c) { return kAlphabet.find(c) != std::string_view::npos; });
}

} // namespace karigar::backend::sandbox
