// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that need no socket.
#include "backend/http/ratelimiter.h"
#include "backend/http/urlencoding.h"

#include <gtest/gtest.h>

namespace karigar::http::test {

using namespace std::chrono_literals;

TEST(RateLimiter, AllowsABurstThenARate)
{
    std::chrono::steady_clock::time_point now{};
    RateLimiter limiter({0.5, 3, 100}, [&] { return now; });
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(limiter.take("a"), 0s);
    EXPECT_EQ(limiter.take("a"), 2s);
    EXPECT_EQ(limiter.take("b"), 0s); // another key has its own bucket
    now += 2s;
    EXPECT_EQ(limiter.take("a"), 0s);
    EXPECT_EQ(limiter.take("a"), 2s);
    EXPECT_EQ(tooManyRequests(2s).headers.back(), (std::pair<std::string, std::string>{"Retry-After", "2"}));
}

TEST(RateLimiter, ForgetsInsteadOfGrowing)
{
    std::chrono::steady_clock::time_point now{};
    RateLimiter limiter({1, 1, 2}, [&] { return now; });
    EXPECT_EQ(limiter.take("a"), 0s);
    EXPECT_EQ(limiter.take("b"), 0s);
    EXPECT_EQ(limiter.take("c"), 0s);
    EXPECT_EQ(limiter.take("a"), 0s); // a's bucket was forgotten with the rest
}

TEST(RateLimiter, PutsAnIpv6NetworkIntoOneBucket)
{
    EXPECT_EQ(RateLimiter::keyForAddress("192.0.2.7"), "192.0.2.7");
    EXPECT_EQ(RateLimiter::keyForAddress("2001:db8::a:b:c:d"), RateLimiter::keyForAddress("2001:db8::1"));
    EXPECT_NE(RateLimiter::keyForAddress("2001:db8:0:1::1"), RateLimiter::keyForAddress("2001:db8::1"));
}

TEST(Form, RoundTrips)
{
    const Fields fields{{"a b", "1&2=3"}, {"error[code]", "\xE0\xA4\x95"}};
    EXPECT_EQ(parseForm(encodeForm(fields)), fields);
    EXPECT_EQ(parseForm("x=1+2&y"), (Fields{{"x", "1 2"}, {"y", ""}}));
    EXPECT_FALSE(parseForm("x=%2"));
    EXPECT_FALSE(parseForm("x=%zz"));
    EXPECT_FALSE(parseForm("x=%00"));
}

} // namespace karigar::http::test
