// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the network may deliver: true documents, changed at random. The parsers must not fall over, and
// what they accept must be usable. A failure prints the seed and the text.
#include "backend/payments/razorpay/parse.h"
#include "backend/payments/razorpay/signature.h"

#include <gtest/gtest.h>
#include <random>

namespace karigar::backend::razorpay::test {

namespace {

constexpr unsigned kSeeds = 4'000;

const std::string kEntity =
    R"({"id":"pay_Qx7M0cTn4RbW8e","entity":"payment","amount":150000,"currency":"INR","status":"captured",)"
    R"("order_id":"order_Qx7Lm2Va9TzKd3","amount_refunded":0,"amount_reversed":0,"captured":true,"fee":3540,)"
    R"("tax":540,"debit":0,"credit":146460,"payment_id":"pay_Qx7M0cTn4RbW8e","transfer_id":"trf_1",)"
    R"("acquirer_data":{"rrn":"612345678901"},"notes":{"booking_id":"bk_123"},"created_at":1774981960})";

std::string event()
{
    std::string parts;
    for (const char* name : {"payment", "order", "refund", "dispute", "settlement"})
        parts += (parts.empty() ? "\"" : ",\"") + std::string(name) + R"(":{"entity":)" + kEntity + "}";
    return R"({"entity":"event","event":"refund.processed","payload":{)" + parts + R"(},"created_at":1})";
}

class Mutator {
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }
    std::string operator()(std::string text)
    {
        for (std::size_t n = 1 + below(4); n > 0 && !text.empty(); --n)
            change(text);
        return text;
    }

private:
    std::size_t below(std::size_t end)
    {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }
    void change(std::string& text)
    {
        static const std::string kPieces[] = {"-1",
                                              "1e99",
                                              "150000.5",
                                              "\"150000\"",
                                              "null",
                                              "[]",
                                              "{",
                                              "}",
                                              "99999999999999999999",
                                              "9223372036854775807",
                                              "\xff\xfe",
                                              "\\u0000",
                                              "true",
                                              ",",
                                              "\"id\":\"\"",
                                              std::string("\0", 1)};
        const std::size_t at = below(text.size());
        switch (below(5)) {
        case 0:
            text.resize(at);
            break;
        case 1:
            text[at] = static_cast<char>(below(256));
            break;
        case 2:
            text.erase(at, 1 + below(8));
            break;
        case 3:
            text.insert(at, text.substr(below(text.size()), below(40) + 1));
            break;
        default: // most telling where a value stood
            if (const auto colon = text.find(':', at); colon != std::string::npos)
                text.replace(colon + 1, text.find_first_of(",}", colon) - colon - 1,
                             kPieces[below(std::size(kPieces))]);
        }
    }
    std::mt19937 m_random;
};

void expectUsable(std::int64_t amount, const std::string& text)
{
    EXPECT_GE(amount, 0) << text;
    EXPECT_LE(amount, kMostPaise) << text;
}

template<typename T>
int acceptsOnlyUsable(const std::string& text)
{
    const auto entity = parseOne<T>(text);
    if (!entity)
        return 0;
    expectUsable(entity->amount, text);
    if constexpr (requires { entity->id; }) {
        EXPECT_FALSE(entity->id.empty()) << text;
    }
    return 1;
}

} // namespace

TEST(Mutations, OfEntitiesAreRefusedOrUsable)
{
    int accepted = 0;
    for (unsigned seed = 0; seed < kSeeds && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const std::string text = Mutator(seed)(kEntity);
        accepted += acceptsOnlyUsable<Order>(text) + acceptsOnlyUsable<Payment>(text) +
                    acceptsOnlyUsable<Refund>(text) + acceptsOnlyUsable<Settlement>(text) +
                    acceptsOnlyUsable<ReconLine>(text) + acceptsOnlyUsable<Dispute>(text) +
                    acceptsOnlyUsable<Transfer>(text) + acceptsOnlyUsable<Reversal>(text);
        static_cast<void>(parseList<Payment>(R"({"items":[)" + text + "]}"));
        static_cast<void>(parseBalance(text));
        EXPECT_FALSE(parseError(400, text).description.empty());
    }
    EXPECT_GT(accepted, 0);
}

TEST(Mutations, OfWebhooksAreRefusedOrUsable)
{
    ASSERT_TRUE(parseWebhook(event()));
    const std::string signature = hmacSha256Hex("secret", event());
    for (unsigned seed = 0; seed < kSeeds && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const std::string text = Mutator(seed)(event());
        EXPECT_EQ(verifyWebhook(text, signature, {"secret"}), text == event());
        const auto read = parseWebhook(text);
        if (!read)
            continue;
        EXPECT_FALSE(read->event.empty());
        if (read->payment)
            expectUsable(read->payment->amount, text);
        if (read->payment && read->payment->fee)
            expectUsable(*read->payment->fee, text);
        if (read->refund)
            expectUsable(read->refund->amount, text);
        if (read->dispute)
            expectUsable(read->dispute->amount, text);
    }
}

TEST(Mutations, EveryAmountIsCheckedWhereverItStands)
{
    for (const char* name : {"amount", "amount_refunded", "fee", "tax"}) {
        for (const char* value : {"-1", "1.5", "150000.0", "\"150000\"", "1e3", "9223372036854775807",
                                  "99999999999999999999", "true", "{}"}) {
            std::string text = kEntity;
            const std::string key = "\"" + std::string(name) + "\":";
            const std::size_t at = text.find(key) + key.size();
            text.replace(at, text.find(',', at) - at, value);
            EXPECT_FALSE(parseOne<Payment>(text)) << text;
            EXPECT_FALSE(
                parseWebhook(R"({"event":"payment.captured","payload":{"payment":{"entity":)" + text + "}}}"))
                << text;
        }
    }
}

} // namespace karigar::backend::razorpay::test
