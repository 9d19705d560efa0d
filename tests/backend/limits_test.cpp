// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit is met at its number, meets nobody else, and passes.
#include "backend/api/requestguard.h"
#include "models/domain/base/clock.h"
#include "tests/backendkit/market.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;
using backend::Allowance;
using backend::Asking;
using backend::RequestGuard;
using backend::RequestLimit;

namespace {

constexpr double kFactor = 0.02; ///< so that a test meets them soon
const std::vector<std::string> kTight{"--request-limits", "0.02"};

Allowance allowanceOf(Asking asking, bool address)
{
    for (const RequestLimit& limit : backend::kRequestLimits)
        if (limit.asking == asking)
            return RequestGuard::scaled(address ? limit.address : limit.caller, kFactor);
    return {};
}

int retryAfter(const HttpReply& reply)
{
    return std::atoi(reply.header("retry-after").c_str());
}

/// Asks until it is too much. As time goes on, some more than `allowance.burst` may pass, but none less.
HttpReply askUntilRefused(const Allowance& allowance, const std::function<HttpReply()>& ask)
{
    const Millis start = SystemClock().now();
    int passed = 0;
    HttpReply reply = ask();
    for (; reply.status != 429 && passed < 1000; ++passed)
        reply = ask();
    const double seconds = static_cast<double>(SystemClock().now() - start) / kSecond;
    EXPECT_GE(passed, allowance.burst);
    EXPECT_LE(passed, allowance.burst + allowance.perSecond * seconds + 1);
    EXPECT_GE(retryAfter(reply), 1);
    return reply;
}

std::string picture(std::size_t bytes, char fill)
{
    std::string text = "\x89PNG\r\n\x1a\n";
    text.append(bytes - text.size(), fill);
    return text;
}

std::string pathOf(const std::string& bytes)
{
    return "/v1/attachments/" +
           QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256)
               .toHex()
               .toStdString();
}

} // namespace

TEST(RequestGuard, CountsEachRowOfTheTableByItself)
{
    auto now = std::chrono::steady_clock::now();
    RequestGuard guard(1, [&] { return now; });
    for (const RequestLimit& limit : backend::kRequestLimits) {
        const auto meets = [&](const Allowance& allowance, const auto& ask) {
            if (allowance.burst == 0)
                return;
            for (int i = 0; i < static_cast<int>(allowance.burst); ++i)
                ASSERT_FALSE(ask("one")) << static_cast<int>(limit.asking) << " after " << i;
            const auto refused = ask("one");
            ASSERT_TRUE(refused) << static_cast<int>(limit.asking);
            const http::Response response = refused->response();
            EXPECT_EQ(response.status, 429);
            EXPECT_FALSE(ask("another")) << "others are not hit";
            const auto wait = static_cast<int>(std::ceil(1 / allowance.perSecond - 1e-9));
            EXPECT_EQ(response.headers.back(),
                      (std::pair<std::string, std::string>{"Retry-After", std::to_string(wait)}));
            now += std::chrono::seconds(wait);
            EXPECT_FALSE(ask("one")) << "it passes";
        };
        meets(limit.address, [&](std::string_view key) { return guard.byAddress(limit.asking, key); });
        meets(limit.caller, [&](std::string_view key) { return guard.byCaller(limit.asking, key); });
    }
}

TEST(RequestGuard, LetsSoManyLiveConnectionsBeOpen)
{
    const RequestGuard guard(1, &std::chrono::steady_clock::now);
    EXPECT_FALSE(guard.liveConnection(backend::kLiveBySession - 1, backend::kLiveByAddress - 1));
    EXPECT_TRUE(guard.liveConnection(backend::kLiveBySession, 0));
    EXPECT_TRUE(guard.liveConnection(0, backend::kLiveByAddress));
    EXPECT_EQ(guard.liveConnection(0, backend::kLiveByAddress)->error.code, u"too_many_connections"_s);
}

TEST(RequestGuard, LimitsWhatTheServerDoesButNotItsTests)
{
    for (const RequestLimit& limit : backend::kRequestLimits) {
        EXPECT_TRUE(limit.address.burst > 0 || limit.caller.burst > 0);
        EXPECT_EQ(limit.address.burst > 0, limit.address.perSecond > 0);
        EXPECT_EQ(limit.caller.burst > 0, limit.caller.perSecond > 0);
    }
    RequestGuard open(0, &std::chrono::steady_clock::now);
    for (int i = 0; i < 1000; ++i)
        ASSERT_FALSE(open.byCaller(Asking::Search, "one") || open.byAddress(Asking::Register, "one"));
    EXPECT_FALSE(open.liveConnection(10'000, 10'000));
    EXPECT_FALSE(open.upload(Id::mint(1), std::size_t(1) << 40));
}

TEST(RequestLimits, OfASessionAreMetOneByOneAndPass)
{
    Market market(Market::Webhooks::Off, kTight);
    Person phone = market.person();
    ASSERT_TRUE(phone.joinAsCustomer("Meera"));
    Person laptop = market.person();
    ASSERT_TRUE(laptop.signIn(phone.email().toStdString(), kPassword));
    struct Case {
        Asking asking;
        const char* method;
        const char* path;
        const char* body;
        int status; ///< while it is not too much
    };
    const std::vector<Case> cases{
        {Asking::Account, "GET", "/v1/sessions", "", 200},
        {Asking::Commands, "POST", "/v1/commands", R"({"commands":[]})", 200},
        {Asking::Changes, "GET", "/v1/changes?limit=1", "", 200},
        {Asking::Search, "GET", "/v1/search?q=pottery", "", 200},
        {Asking::Upload, "PUT", "/v1/attachments/0000", "x", 422},
        {Asking::Download, "GET", "/v1/attachments/0000", "", 404},
        {Asking::Checkout, "POST", "/v1/checkout", R"({"payment":"zzz"})", 404},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.path);
        EXPECT_EQ(phone.send(one.method, one.path, one.body).status, one.status)
            << "no other limit has met it";
        laptop.send(one.method, one.path, one.body);
        Allowance left = allowanceOf(one.asking, false);
        left.burst -= 1;
        const HttpReply refused =
            askUntilRefused(left, [&] { return phone.send(one.method, one.path, one.body); });
        EXPECT_EQ(refused.errorCode(), u"too_many_requests"_s);
        EXPECT_TRUE(refused.json().value("error"_L1).toObject().value("retry"_L1).toBool());
        EXPECT_EQ(laptop.send(one.method, one.path, one.body).status, one.status)
            << "the other device goes on";
        market.advance(retryAfter(refused) * kSecond);
        EXPECT_EQ(phone.send(one.method, one.path, one.body).status, one.status) << "it passes";
    }
}

TEST(RequestLimits, OfAnAddressAreMetOneByOneAndPass)
{
    Market market(Market::Webhooks::Off, kTight);
    Person nobody = market.person();
    struct Case {
        Asking asking;
        const char* method;
        const char* path;
        const char* body;
        const char* code;
    };
    const std::vector<Case> cases{
        {Asking::PayPage, "GET", "/checkout/01k00000000000000000000001?key=x", "", ""},
        {Asking::Webhook, "POST", "/v1/webhooks/razorpay", "{}", "too_many_requests"},
        {Asking::Calendar, "GET", "/v1/calendar/x.ics", "", "too_many_requests"},
        {Asking::Register, "POST", "/v1/register", "{}", "too_many_attempts"},
        {Asking::SignIn, "POST", "/v1/sign-in", R"({"email":5})", "too_many_attempts"},
        {Asking::Health, "GET", "/healthz", "", "too_many_requests"},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.path);
        const auto ask = [&] { return nobody.send(one.method, one.path, one.body); };
        const HttpReply refused = askUntilRefused(allowanceOf(one.asking, true), ask);
        EXPECT_EQ(refused.errorCode(), QLatin1String(one.code));
        market.advance(retryAfter(refused) * kSecond);
        EXPECT_NE(ask().status, 429) << "it passes";
    }
}

TEST(RequestLimits, BelieveTheProxyOnlyWhenTold)
{
    const auto refusedAfter = [](const std::vector<std::string>& options) {
        Market market(Market::Webhooks::Off, options);
        HttpClient proxy(market.url());
        int status = 0;
        for (int i = 0; i < 100; ++i)
            status =
                proxy.send("GET", "/v1/calendar/x.ics", {}, {"X-Forwarded-For: 192.0.2." + std::to_string(i)})
                    .status;
        return status == 429;
    };
    EXPECT_TRUE(refusedAfter(kTight)) << "a header of the asker's own choice";
    EXPECT_FALSE(refusedAfter({kTight[0], kTight[1], "--trust-forwarded-for"}));
}

TEST(RequestLimits, CountTheCommandsOfABatchAndDecideNoneOfWhatIsTooMuch)
{
    Market market(Market::Webhooks::Off, kTight);
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    const auto batch = [&] {
        QJsonArray commands;
        for (int i = 0; i < 50; ++i)
            commands.append(
                person.envelope(u"user.save"_s, {{"name"_L1, u"Name %1"_s.arg(person.lastNumber())},
                                                 {"zone"_L1, u"Asia/Kolkata"_s}}));
        return QJsonObject{{"commands"_L1, commands}};
    };
    EXPECT_EQ(allowanceOf(Asking::OneCommand, false).burst, 120);
    EXPECT_EQ(person.post("/v1/commands", batch()).status, 200);
    EXPECT_EQ(person.post("/v1/commands", batch()).status, 200);
    ASSERT_TRUE(person.pull());
    const qint64 settled = person.settled();
    const QJsonObject third = batch();
    const HttpReply refused = person.post("/v1/commands", third);
    EXPECT_EQ(refused.status, 429);
    ASSERT_TRUE(person.pull());
    EXPECT_EQ(person.settled(), settled) << "none of it was decided";
    market.advance(retryAfter(refused) * kSecond);
    EXPECT_EQ(person.post("/v1/commands", third).json().value("outcomes"_L1).toArray().size(), 50);
}

TEST(RequestLimits, APersonUploadsSoMuchADayOnAllDevicesTogether)
{
    Market market(Market::Webhooks::Off, kTight);
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    Person other = market.person();
    ASSERT_TRUE(other.signIn(kAdminEmail, kAdminPassword));
    constexpr std::size_t kLarge = 10'000'000;
    const int fits = static_cast<int>(backend::kUploadBytesADay * kFactor / kLarge);
    ASSERT_GE(fits, 2);
    for (int i = 0; i < fits; ++i) {
        const std::string file = picture(kLarge, static_cast<char>('a' + i));
        ASSERT_EQ(person.send("PUT", pathOf(file), file).status, 200) << i;
    }
    const std::string first = picture(kLarge, 'a');
    EXPECT_EQ(person.send("PUT", pathOf(first), first).status, 200) << "what is there takes no room";
    const std::string next = picture(kLarge, 'z');
    const HttpReply refused = person.send("PUT", pathOf(next), next);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.errorCode(), u"upload_quota"_s);
    EXPECT_TRUE(refused.json().value("error"_L1).toObject().value("retry"_L1).toBool());
    const std::string small = picture(1000, 's');
    EXPECT_EQ(person.send("PUT", pathOf(small), small).status, 200) << "a small one still fits";
    EXPECT_EQ(other.send("PUT", pathOf(next), next).status, 200) << "others have their own";
    const std::string later = picture(kLarge, 'y');
    market.advance((retryAfter(refused) + 60) * kSecond);
    EXPECT_EQ(person.send("PUT", pathOf(later), later).status, 200);
}

TEST(RequestLimits, AreFarFromAClientThatFetchesAndSendsAsQuicklyAsItCan)
{
    Market market(Market::Webhooks::Off);
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    constexpr int kQueued = 1000; // after weeks offline
    for (int sent = 0; sent < kQueued; sent += 50) {
        QJsonArray commands;
        for (int i = 0; i < 50; ++i)
            commands.append(
                person.envelope(u"user.save"_s, {{"name"_L1, u"Meera"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}));
        ASSERT_EQ(person.post("/v1/commands", {{"commands"_L1, commands}}).status, 200) << sent;
    }
    for (int page = 0; page < 500; ++page) // a million records
        ASSERT_EQ(person.get("/v1/changes?limit=1").status, 200) << page;
}
