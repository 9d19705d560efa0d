// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's published signature vectors and some of our own.
#include "backend/payments/razorpay/signature.h"

#include <gtest/gtest.h>

namespace karigar::backend::razorpay::test {

TEST(Signature, MatchesThePublishedVectors)
{
    EXPECT_EQ(hmacSha256Hex("key_secret", "fake_order_id|fake_payment_id"),
              "b2335e3b0801106b84a7faff035df56ecffde06918c9ddd1f0fafbb37a51cc89");
    EXPECT_EQ(
        hmacSha256Hex("EnLs21M47BllR3X8PSFtjtbd", "plink_IH3cNucfVEgV68|TSsd1989|paid|pay_IH3d0ara9bSsjQ"),
        "07ae18789e35093e51d0a491eb9922646f3f82773547e5b0f67ee3f2d3bf7d5b");
    EXPECT_EQ(hmacSha256Hex("demo_key_secret_0001", "order_Demo0000000001|pay_Demo000000000001"),
              "5e86ca740cd3eff789ca3a20131f9f0188046765312a874762d752f4689f1f44");
}

TEST(Signature, VerifiesACheckoutOnlyAsAWhole)
{
    const std::string good = "b2335e3b0801106b84a7faff035df56ecffde06918c9ddd1f0fafbb37a51cc89";
    EXPECT_TRUE(verifyCheckout("fake_order_id", "fake_payment_id", good, "key_secret"));
    EXPECT_FALSE(verifyCheckout("fake_order_ie", "fake_payment_id", good, "key_secret"));
    EXPECT_FALSE(verifyCheckout("fake_order_id", "fake_payment_ie", good, "key_secret"));
    EXPECT_FALSE(verifyCheckout("fake_order_id", "fake_payment_id", good, "other"));
    EXPECT_FALSE(verifyCheckout("fake_order_id", "fake_payment_id", good.substr(0, 63), "key_secret"));
    EXPECT_FALSE(verifyCheckout("fake_order_id", "fake_payment_id", "", "key_secret"));
    EXPECT_FALSE(verifyCheckout("", "fake_payment_id", hmacSha256Hex("k", "|fake_payment_id"), "k"));
    EXPECT_FALSE(verifyCheckout("a", "b", hmacSha256Hex("", "a|b"), ""));
}

TEST(Signature, VerifiesAWebhookOverItsRawBytesWithEitherSecret)
{
    const std::string body = R"({"entity":"event","event":"payment.captured"})";
    const std::string good = "d4a7e3e33bf62c07b3b1a917cf24da69d886bf8f0d7d03e9561c6f1022a38980";
    EXPECT_TRUE(verifyWebhook(body, good, {"demo_webhook_secret"}));
    EXPECT_TRUE(verifyWebhook(body, good, {"new_secret", "demo_webhook_secret"}));
    EXPECT_FALSE(verifyWebhook(body + "\n", good, {"demo_webhook_secret"}));
    EXPECT_FALSE(verifyWebhook(body, good, {"new_secret", ""}));
    EXPECT_FALSE(verifyWebhook(body, hmacSha256Hex("", body), {""}));
    EXPECT_FALSE(verifyWebhook(body, good, {}));
}

} // namespace karigar::backend::razorpay::test
