// SPDX-License-Identifier: GPL-3.0-or-later
// The hosted checkout as a browser without scripts walks through it.
#include "backend/payments/razorpay/signature.h"
#include "tests/sandbox/sandboxprocess.h"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace karigar::backend::sandbox::test {

namespace json = boost::json;
using testing::HasSubstr;
using testing::Not;

struct Checkout : testing::Test {
    SandboxProcess sandbox;
    std::string order = createOrder(sandbox, 12345678, R"(,"payment":{"capture":"manual"})");

    WebAnswer open(http::Fields more = {})
    {
        http::Fields fields{{"key_id", kKeyId},
                            {"order_id", order},
                            {"name", "Asha's <Pottery>"},
                            {"callback_url", "http://127.0.0.1:9/return?a=1&b=2"},
                            {"cancel_url", "http://127.0.0.1:9/cancel"}};
        fields.merge(more);
        return web("POST", sandbox.url() + "/v1/checkout/embedded", http::encodeForm(fields));
    }
    WebAnswer submit(const HtmlForm& form, const http::Fields& more)
    {
        http::Fields fields = form.fields;
        for (const auto& [name, value] : more) {
            fields.erase(name);
            fields.emplace(name, value);
        }
        return web("POST", sandbox.url() + form.action, http::encodeForm(fields));
    }
    // What the shop would receive.
    HtmlForm play(const std::string& form, const http::Fields& more)
    {
        return findForm(submit(findForm(open().body, form), more).body, "return");
    }
    json::object firstPayment()
    {
        return sandbox.api("GET", "/v1/orders/" + order + "/payments").json().at("items").at(0).as_object();
    }
};

std::string one(const HtmlForm& form, const std::string& name)
{
    const auto found = form.fields.find(name);
    return found == form.fields.end() ? "(none)" : found->second;
}

TEST_F(Checkout, ShowsTheOrderAndLoadsNothing)
{
    const WebAnswer page = open();
    ASSERT_EQ(page.status, 200);
    EXPECT_THAT(page.body, HasSubstr("\u20B91,23,456.78"));
    EXPECT_THAT(page.body, HasSubstr("Asha&#39;s &lt;Pottery&gt;"));
    EXPECT_THAT(page.body, HasSubstr("href=\"http://127.0.0.1:9/cancel\""));
    EXPECT_THAT(page.body, Not(HasSubstr("<script")));
    EXPECT_THAT(page.body, Not(HasSubstr("src=")));
}

TEST_F(Checkout, UpiApprovalComesBackSigned)
{
    const HtmlForm back = play("pay-upi", {{"outcome", "approve"}});
    EXPECT_EQ(back.action, "http://127.0.0.1:9/return?a=1&b=2");
    EXPECT_EQ(one(back, "razorpay_order_id"), order);
    EXPECT_TRUE(razorpay::verifyCheckout(order, one(back, "razorpay_payment_id"),
                                         one(back, "razorpay_signature"), kKeySecret));
    EXPECT_EQ(idOf(firstPayment()), one(back, "razorpay_payment_id"));
    EXPECT_EQ(firstPayment().at("status"), "authorized");
}

TEST_F(Checkout, UpiDeclineComesBackAsAnError)
{
    const HtmlForm back = play("pay-upi", {{"outcome", "decline"}});
    EXPECT_EQ(one(back, "razorpay_payment_id"), "(none)");
    EXPECT_EQ(one(back, "error[code]"), "BAD_REQUEST_ERROR");
    EXPECT_EQ(one(back, "error[reason]"), "payment_failed");
    const json::object metadata = json::parse(one(back, "error[metadata]")).as_object();
    EXPECT_EQ(metadata.at("order_id").as_string(), order);
    EXPECT_EQ(metadata.at("payment_id"), firstPayment().at("id"));
    EXPECT_EQ(one(play("pay-vpa", {{"vpa", "failure@razorpay"}, {"outcome", "collect"}}), "error[code]"),
              "BAD_REQUEST_ERROR");
}

TEST_F(Checkout, ASilentBankLooksLikeAFailureButIsOpen)
{
    EXPECT_EQ(one(play("pay-upi", {{"outcome", "pending"}}), "error[reason]"), "payment_timed_out");
    EXPECT_EQ(firstPayment().at("status"), "created");
}

TEST_F(Checkout, CardsAskForAnOtp)
{
    const WebAnswer otp =
        submit(findForm(open().body, "pay-card"), {{"card[number]", "5500 6700 0000 1002"}});
    const HtmlForm form = findForm(otp.body, "otp");
    const HtmlForm back = findForm(submit(form, {{"otp", "1234"}}).body, "return");
    EXPECT_TRUE(razorpay::verifyCheckout(order, one(back, "razorpay_payment_id"),
                                         one(back, "razorpay_signature"), kKeySecret));
    EXPECT_EQ(firstPayment().at("card").at("network"), "MasterCard");
    EXPECT_EQ(firstPayment().at("card").at("last4"), "1002");
    const HtmlForm again = findForm(submit(form, {{"otp", "12"}}).body, "return"); // the form sent twice
    EXPECT_EQ(one(again, "razorpay_payment_id"), one(back, "razorpay_payment_id"));
}

TEST_F(Checkout, CardsFailAsDocumented)
{
    const WebAnswer otp = submit(findForm(open().body, "pay-card"), {{"card[number]", "4100280000001007"}});
    EXPECT_EQ(
        one(findForm(submit(findForm(otp.body, "otp"), {{"otp", "123"}}).body, "return"), "error[reason]"),
        "invalid_otp");
    EXPECT_EQ(one(play("pay-card", {{"card[number]", "4100 2800 0008 0001"}}), "error[reason]"),
              "insufficient_funds");
    EXPECT_EQ(one(play("pay-card", {{"card[number]", "4100 2800 0002 0007"}}), "error[code]"),
              "GATEWAY_ERROR");
}

TEST_F(Checkout, NetBankingSucceedsAndAPaidOrderIsRefused)
{
    order = createOrder(sandbox, 1000);
    const HtmlForm page = findForm(open().body, "pay-bank");
    const HtmlForm back = findForm(submit(page, {{"bank", "HDFC"}, {"outcome", "approve"}}).body, "return");
    EXPECT_TRUE(razorpay::verifyCheckout(order, one(back, "razorpay_payment_id"),
                                         one(back, "razorpay_signature"), kKeySecret));
    EXPECT_EQ(firstPayment().at("bank"), "HDFC");
    const HtmlForm second = findForm(submit(page, {{"bank", "HDFC"}, {"outcome", "approve"}}).body, "return");
    EXPECT_THAT(one(second, "error[description]"), HasSubstr("the order is already paid"));
    EXPECT_EQ(open().status, 400);
}

TEST_F(Checkout, RefusesWhatCannotBePaid)
{
    EXPECT_EQ(open({{"amount", "1"}}).status, 400);
    EXPECT_EQ(web("POST", sandbox.url() + "/v1/checkout/embedded",
                  http::encodeForm(
                      {{"key_id", kKeyId}, {"order_id", order}, {"callback_url", "javascript:alert(1)"}}))
                  .status,
              400);
    EXPECT_EQ(web("POST", sandbox.url() + "/v1/checkout/embedded",
                  http::encodeForm({{"key_id", "other"}, {"order_id", order}, {"callback_url", "http://x/"}}))
                  .status,
              401);
}

} // namespace karigar::backend::sandbox::test
