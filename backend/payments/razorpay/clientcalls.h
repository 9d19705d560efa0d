// SPDX-License-Identifier: GPL-3.0-or-later
// The templates of RazorpayClient, for its .cpp files alone.
#pragma once

#include "backend/payments/razorpay/client.h"
#include "backend/payments/razorpay/parse.h"

#include <algorithm>
#include <iterator>

namespace karigar::backend::razorpay {

// Receipts and ids go into a URL; whatever is not plainly safe there is escaped.
std::string escaped(std::string_view text);
void pauseBefore(int attempt, std::chrono::milliseconds backoff);

inline bool mayHaveActed(const PspError& error)
{
    return error.kind == PspError::Kind::Network || error.kind == PspError::Kind::Server;
}

template<typename T>
Result<T> understood(const Result<std::string>& body, Parsed<T> (*parse)(std::string_view))
{
    if (!body)
        return std::unexpected(body.error());
    auto parsed = parse(*body);
    if (!parsed)
        return std::unexpected(
            PspError{PspError::Kind::Server, 200, "unreadable answer: " + parsed.error(), true});
    return std::move(*parsed);
}

template<typename T>
Result<T> RazorpayClient::get(const std::string& path)
{
    return understood(repeatedly("GET", path), &parseOne<T>);
}

template<typename T>
Result<std::vector<T>> RazorpayClient::list(const std::string& path, int pageSize)
{
    constexpr int kMostPages = 1000; // a provider that ignores `skip` must not keep us for ever
    std::vector<T> all;
    const std::string start = path + (path.find('?') == std::string::npos ? '?' : '&') +
                              "count=" + std::to_string(pageSize) + "&skip=";
    for (int page = 0; page < kMostPages; ++page) {
        auto some = understood(repeatedly("GET", start + std::to_string(page * pageSize)), &parseList<T>);
        if (!some)
            return some;
        const bool last = static_cast<int>(some->size()) < pageSize;
        std::ranges::move(*some, std::back_inserter(all));
        if (last)
            return all;
    }
    return std::unexpected(PspError{PspError::Kind::Server, 200, "a list without an end", false});
}

template<typename T>
Result<T> RazorpayClient::makeOnce(const std::function<Result<T>()>& make,
                                   const std::function<Result<std::optional<T>>()>& find)
{
    for (int attempt = 1;; ++attempt) {
        auto made = make();
        if (made || !made.error().retryable)
            return made;
        if (mayHaveActed(made.error())) {
            auto existing = find();
            if (!existing)
                return std::unexpected(existing.error());
            if (*existing)
                return std::move(**existing);
        }
        if (attempt >= m_config.attempts)
            return made;
        pauseBefore(attempt, m_config.backoff);
    }
}

} // namespace karigar::backend::razorpay
