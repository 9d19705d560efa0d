// SPDX-License-Identifier: GPL-3.0-or-later
// A person pays in a real browser: by UPI QR, card and net banking, declines, cancels; with scripts and
// without.
#include "backend/http/server.h"
#include "backend/http/urlencoding.h"
#include "backend/payments/razorpay/signature.h"
#include "tests/sandbox/browser.h"
#include "tests/sandbox/sandboxprocess.h"

#include <condition_variable>
#include <gtest/gtest.h>
#include <mutex>

namespace karigar::backend::sandbox::test {

namespace {

// A shop of one page, and where the provider sends the browser back to.
class Shop {
public:
    explicit Shop(std::string provider)
        : m_provider(std::move(provider))
        , m_server({}, router())
        , m_url("http://127.0.0.1:" + std::to_string(m_server.start().value()))
    {
    }

    const std::string& url() const { return m_url; }
    void sell(const std::string& orderId)
    {
        const std::scoped_lock lock(m_mutex);
        m_order = orderId;
        m_back.clear();
    }
    http::Fields back() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_back;
    }

private:
    std::string page() const
    {
        const std::scoped_lock lock(m_mutex);
        const auto field = [](const std::string& name, const std::string& value) {
            return "<input type=hidden name=\"" + name + "\" value=\"" + value + "\">";
        };
        return "<!doctype html><link rel=icon href=data:,><form method=post action=\"" + m_provider +
               "/v1/checkout/embedded\">" + field("key_id", kKeyId) + field("order_id", m_order) +
               field("name", "Karigar") + field("description", "Block printing") +
               field("prefill[name]", "Asha") + field("callback_url", m_url + "/callback") +
               field("cancel_url", m_url + "/cancelled") + "<button id=buy>Buy</button></form>";
    }
    http::Router router()
    {
        http::Router router;
        router.add("GET", "/",
                   [this](http::Request&&, http::Responder answer) { answer(http::html(200, page())); });
        router.add("GET", "/cancelled", [](http::Request&&, http::Responder answer) {
            answer(http::html(200, "<link rel=icon href=data:,><p id=cancelled>Not paid</p>"));
        });
        router.add("POST", "/callback", [this](http::Request&& request, http::Responder answer) {
            {
                const std::scoped_lock lock(m_mutex);
                m_back = http::parseForm(request.body).value_or(http::Fields());
            }
            answer(http::html(200, "<link rel=icon href=data:,><p id=done>Thank you</p>"));
        });
        return router;
    }

    const std::string m_provider;
    mutable std::mutex m_mutex;
    std::string m_order;
    http::Fields m_back;
    http::Server m_server;
    std::string m_url;
};

std::string valueOf(const http::Fields& fields, const std::string& name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

} // namespace

class InTheBrowser : public testing::TestWithParam<Browser::Scripts> {
protected:
    void SetUp() override
    {
        order = createOrder(sandbox, 150000);
        shop.sell(order);
        browser.open(shop.url() + "/");
        browser.click("#buy");
        browser.waitFor("#pay-upi");
    }
    // The page in between leads on by itself, or by its button where scripts are off.
    http::Fields comeBack()
    {
        if (GetParam() == Browser::Scripts::Off)
            browser.click("#return button");
        browser.waitFor("#done");
        return shop.back();
    }
    void expectPaid(const http::Fields& fields, const char* method)
    {
        const std::string payment = valueOf(fields, "razorpay_payment_id");
        EXPECT_TRUE(
            razorpay::verifyCheckout(order, payment, valueOf(fields, "razorpay_signature"), kKeySecret));
        const auto entity = sandbox.api("GET", "/v1/payments/" + payment).json();
        EXPECT_EQ(entity.at("method"), method);
        EXPECT_EQ(entity.at("amount"), 150000);
        EXPECT_EQ(entity.at("status"), "captured");
    }

    SandboxProcess sandbox;
    Shop shop{sandbox.url()};
    Browser browser{GetParam()};
    std::string order;
};

TEST_P(InTheBrowser, AQrCodeIsShownAndApproved)
{
    const auto [width, height] = browser.sizeOf(".qr");
    EXPECT_GE(width, 150);
    EXPECT_EQ(width, height);
    EXPECT_NE(browser.html().find("₹1,500.00"), std::string::npos);
    browser.click("#pay-upi button[value=approve]");
    expectPaid(comeBack(), "upi");
    for (const std::string& address : browser.requests())
        EXPECT_TRUE(address.starts_with(sandbox.url()) || address.starts_with(shop.url()) ||
                    address.starts_with("data:"))
            << address;
}

TEST_P(InTheBrowser, ADeclinedQrCodeCanBePaidAgain)
{
    browser.click("#pay-upi button[value=decline]");
    EXPECT_EQ(valueOf(comeBack(), "error[reason]"), "payment_failed");
    browser.open(shop.url() + "/");
    browser.click("#buy");
    browser.click("label[for=bank]");
    browser.click("#pay-bank button[value=approve]");
    expectPaid(comeBack(), "netbanking");
}

TEST_P(InTheBrowser, ACardIsPaidWithAPassword)
{
    EXPECT_EQ(browser.sizeOf("#pay-card").first, 0) << "another tab is open";
    browser.click("label[for=card]");
    browser.click("#pay-card button");
    browser.type("#otp input[name=otp]", "1234");
    browser.click("#otp button");
    expectPaid(comeBack(), "card");
}

TEST_P(InTheBrowser, ACardWithoutFundsIsDeclined)
{
    browser.click("label[for=card]");
    browser.type("#pay-card input[name='card[number]']", "4100 2800 0008 0001");
    browser.click("#pay-card button");
    EXPECT_EQ(valueOf(comeBack(), "error[reason]"), "insufficient_funds");
}

TEST_P(InTheBrowser, CancellingLeadsBackWithoutAPayment)
{
    browser.click("#cancel");
    browser.waitFor("#cancelled");
    EXPECT_EQ(sandbox.api("GET", "/v1/orders/" + order + "/payments").json().at("count"), 0);
}

INSTANTIATE_TEST_SUITE_P(Pays, InTheBrowser, testing::Values(Browser::Scripts::On, Browser::Scripts::Off),
                         [](const auto& info) {
                             return info.param == Browser::Scripts::On ? "WithScripts" : "WithoutScripts";
                         });

} // namespace karigar::backend::sandbox::test
