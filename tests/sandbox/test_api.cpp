// SPDX-License-Identifier: GPL-3.0-or-later
// Authentication, orders, payments and their error texts, over a real process.
#include "tests/sandbox/sandboxprocess.h"

#include <boost/json/serialize.hpp>
#include <filesystem>
#include <gtest/gtest.h>
#include <unistd.h>

namespace karigar::backend::sandbox::test {

namespace json = boost::json;

TEST(Api, AuthenticatesExactly)
{
    const SandboxProcess sandbox;
    const std::string url = sandbox.url() + "/v1/orders";
    const std::string token = "cnpwX3Rlc3RfVGVzdDAwMDAwMDAwMDE6dGVzdF9rZXlfc2VjcmV0";
    EXPECT_EQ(web("GET", url, {}, {"Authorization: Basic " + token}).status, 200);
    for (const std::string& header :
         {"Authorization: basic " + token, "Authorization: BASIC " + token,
          "Authorization: Basic \"" + token + '"', "Authorization: Basic " + token + "AA",
          std::string("Authorization: Basic"), std::string("X-Nothing: 1")}) {
        const WebAnswer answer = web("GET", url, {}, {header});
        EXPECT_EQ(answer.status, 401) << header;
        EXPECT_EQ(answer.body,
                  R"({"error":{"code":"BAD_REQUEST_ERROR","description":"Authentication failed"}})");
    }
}

TEST(Api, CreatesAndFindsOrders)
{
    const SandboxProcess sandbox;
    const WebAnswer created =
        sandbox.api("POST", "/v1/orders", R"({"amount":150000,"currency":"INR","receipt":"WS-1"})");
    ASSERT_EQ(created.status, 200);
    const json::object order = created.json();
    EXPECT_EQ(order.at("entity"), "order");
    EXPECT_EQ(order.at("amount_due"), 150000);
    EXPECT_EQ(order.at("status"), "created");
    EXPECT_EQ(order.at("notes"), json::array()); // as the real one shows no notes
    EXPECT_TRUE(idOf(order).starts_with("order_"));
    EXPECT_EQ(idOf(order).size(), 20U);
    createOrder(sandbox, 200);
    EXPECT_EQ(sandbox.api("GET", "/v1/orders/" + idOf(order)).body, created.body);
    const json::object list = sandbox.api("GET", "/v1/orders?receipt=WS-1").json();
    EXPECT_EQ(list.at("entity"), "collection");
    EXPECT_EQ(list.at("count"), 1);
    EXPECT_EQ(sandbox.api("GET", "/v1/orders?count=1&skip=1").json().at("items").as_array().at(0), order);
}

TEST(Api, SpeaksTheProvidersErrors)
{
    const SandboxProcess sandbox;
    const auto errorOf = [&](const std::string& body) {
        const WebAnswer answer = sandbox.api("POST", "/v1/orders", body);
        EXPECT_EQ(answer.status, 400);
        return answer.errorText();
    };
    EXPECT_EQ(errorOf(R"({"amount":99,"currency":"INR"})"), "The amount must be at least INR 1.00");
    EXPECT_EQ(errorOf(R"({"amount":100.0,"currency":"INR"})"), "The amount must be an integer.");
    EXPECT_EQ(errorOf(R"({"amount":"100","currency":"INR"})"), "The amount must be an integer.");
    EXPECT_EQ(errorOf(R"({"currency":"INR"})"), "The amount field is required.");
    EXPECT_EQ(errorOf(R"({"amount":100})"), "The currency field is required.");
    EXPECT_EQ(errorOf(R"({"amount":99999999999,"currency":"INR"})"), "Amount exceeds maximum amount allowed");
    EXPECT_EQ(errorOf(R"({"amount":100,"currency":"INR","colour":"red"})"),
              "colour is/are not required and should not be sent");
    EXPECT_EQ(sandbox.api("GET", "/v1/orders/order_00000000000000").errorText(),
              "The id provided does not exist");
    EXPECT_EQ(sandbox.api("GET", "/v1/orders/nonsense").errorText(), "nonsense is not a valid id");
    const WebAnswer unknown = sandbox.api("DELETE", "/v1/orders");
    EXPECT_EQ(unknown.status, 400);
    EXPECT_EQ(unknown.errorText(), "The requested URL was not found on the server.");
}

TEST(Api, CapturesByHandOnlyWhatIsAuthorised)
{
    const SandboxProcess sandbox;
    const std::string order = createOrder(sandbox, 150000, R"(,"payment":{"capture":"manual"})");
    const json::object payment = pay(sandbox, order);
    EXPECT_EQ(payment.at("status"), "authorized");
    EXPECT_TRUE(payment.at("fee").is_null());
    EXPECT_EQ(sandbox.control("orders/" + order + "/pay").errorText(),
              "Payment already done for this order.");
    const std::string capture = "/v1/payments/" + idOf(payment) + "/capture";
    EXPECT_EQ(sandbox.api("POST", capture, R"({"amount":140000,"currency":"INR"})").errorText(),
              "Capture amount must be equal to the amount authorized");
    const json::object captured =
        sandbox.api("POST", capture, R"({"amount":150000,"currency":"INR"})").json();
    EXPECT_EQ(captured.at("status"), "captured");
    EXPECT_EQ(captured.at("fee"), 3540);
    EXPECT_EQ(captured.at("tax"), 540);
    EXPECT_EQ(sandbox.api("POST", capture, R"({"amount":150000})").errorText(),
              "This payment has already been captured");
    EXPECT_EQ(sandbox.api("GET", "/v1/orders/" + order).json().at("status"), "paid");
    EXPECT_EQ(
        sandbox.control("orders/" + order + "/pay").errorText(),
        "Your payment has been declined as the order is already paid. Please initiate the payment with a new "
        "order.");
}

TEST(Api, KeepsFailedAttemptsWithTheirReasons)
{
    const SandboxProcess sandbox;
    const std::string order = createOrder(sandbox, 1000);
    const json::object failed = pay(sandbox, order, "failure");
    EXPECT_EQ(failed.at("status"), "failed");
    EXPECT_EQ(failed.at("error_reason"), "payment_failed");
    EXPECT_EQ(pay(sandbox, order).at("status"),
              "captured"); // the account captures by itself unless told otherwise
    const json::object fetched = sandbox.api("GET", "/v1/orders/" + order).json();
    EXPECT_EQ(fetched.at("attempts"), 2);
    EXPECT_EQ(sandbox.api("GET", "/v1/orders/" + order + "/payments").json().at("count"), 2);
}

TEST(Api, ReproducesThePublishedFees)
{
    const SandboxProcess sandbox;
    const auto fees = [&](std::int64_t amount, const std::string& method) {
        const json::object payment = pay(sandbox, createOrder(sandbox, amount), "success", method);
        return std::pair(payment.at("fee").as_int64(), payment.at("tax").as_int64());
    };
    EXPECT_EQ(fees(500000, "upi"), std::pair(11800L, 1800L));
    EXPECT_EQ(fees(1000, "upi"), std::pair(24L, 4L));
    EXPECT_EQ(fees(100, "upi"), std::pair(2L, 0L));
    EXPECT_EQ(fees(9900, "card"), std::pair(198L, 0L));
}

TEST(Api, KeepsItsStateOverARestart)
{
    const auto file =
        std::filesystem::temp_directory_path() / ("sandbox-state-" + std::to_string(::getpid()) + ".json");
    std::string order;
    std::string before;
    {
        SandboxProcess sandbox({"--state", file.string()});
        order = createOrder(sandbox, 1000, R"(,"payment":{"capture":"manual"})");
        pay(sandbox, order, "failure");
        pay(sandbox, order, "success", "card");
        before = sandbox.api("GET", "/v1/payments").body;
        EXPECT_EQ(sandbox.terminate(), 0);
    }
    const SandboxProcess again({"--state", file.string()});
    EXPECT_EQ(again.api("GET", "/v1/payments").body, before);
    EXPECT_EQ(again.api("GET", "/v1/orders/" + order).json().at("attempts"), 2);
    std::filesystem::remove(file);
}

} // namespace karigar::backend::sandbox::test
