// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets, one per key (a client address, an account): `burst` requests at once, then `perSecond` on.
// Held in memory, bounded, safe from any thread. The clock is injected so that tests need not wait.
#pragma once

#include "backend/http/response.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace karigar::http {

class RateLimiter {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    struct Rate {
        double perSecond = 1;
        double burst = 10;
        std::size_t keys = 100'000; // beyond this the fullest buckets are forgotten, then all of them
    };

    explicit RateLimiter(Rate rate, Clock clock = &std::chrono::steady_clock::now);

    // Takes that many tokens, or none. Zero: go ahead. Otherwise the whole seconds until they are there. More
    // than a full bucket holds counts as a full bucket.
    std::chrono::seconds take(std::string_view key, double amount = 1);

    // IPv6 clients own whole /64 networks, so they share one bucket per network.
    static std::string keyForAddress(std::string_view address);

private:
    struct Bucket {
        double tokens = 0;
        std::chrono::steady_clock::time_point at;
    };

    double refilled(const Bucket& bucket, std::chrono::steady_clock::time_point now) const;
    void forget(std::chrono::steady_clock::time_point now);

    Rate m_rate;
    Clock m_clock;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

// 429 with Retry-After.
Response tooManyRequests(std::chrono::seconds retryAfter);

} // namespace karigar::http
