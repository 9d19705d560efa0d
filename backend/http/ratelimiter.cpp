// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/ratelimiter.h"

#include <algorithm>
#include <boost/asio/ip/address_v6.hpp>
#include <cmath>

namespace karigar::http {

RateLimiter::RateLimiter(Rate rate, Clock clock)
    : m_rate(rate)
    , m_clock(std::move(clock))
{
}

double RateLimiter::refilled(const Bucket& bucket, std::chrono::steady_clock::time_point now) const
{
    const double seconds = std::chrono::duration<double>(now - bucket.at).count();
    return std::min(m_rate.burst, bucket.tokens + seconds * m_rate.perSecond);
}

void RateLimiter::forget(std::chrono::steady_clock::time_point now)
{
    std::erase_if(m_buckets, [&](const auto& entry) { return refilled(entry.second, now) >= m_rate.burst; });
    // An attacker with that many addresses gains little from one fresh burst; running out of memory is worse.
    if (m_buckets.size() >= m_rate.keys)
        m_buckets.clear();
}

std::chrono::seconds RateLimiter::take(std::string_view key, double amount)
{
    // Refilling adds up fractions: who waited as long as told must not fail for the last digit.
    constexpr double kRounding = 1e-6;
    amount = std::min(amount, m_rate.burst);
    const auto now = m_clock();
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= m_rate.keys)
        forget(now);
    Bucket& bucket = m_buckets.try_emplace(std::string(key), Bucket{m_rate.burst, now}).first->second;
    bucket.tokens = refilled(bucket, now);
    bucket.at = now;
    if (bucket.tokens + kRounding >= amount) {
        bucket.tokens = std::max(0.0, bucket.tokens - amount);
        return std::chrono::seconds(0);
    }
    const double wait = std::ceil((amount - bucket.tokens) / m_rate.perSecond);
    return std::chrono::seconds(std::max<long>(1, std::lround(wait)));
}

std::string RateLimiter::keyForAddress(std::string_view address)
{
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address_v6(address, error);
    if (error)
        return std::string(address);
    auto bytes = parsed.to_bytes();
    if (parsed.is_v4_mapped())
        return std::string(address);
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return boost::asio::ip::make_address_v6(bytes).to_string() + "/64";
}

Response tooManyRequests(std::chrono::seconds retryAfter)
{
    return httpError(429, "rate_limited", "Too many requests; try again later.", true)
        .header("Retry-After", std::to_string(retryAfter.count()));
}

} // namespace karigar::http
