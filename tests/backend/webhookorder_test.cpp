// SPDX-License-Identifier: GPL-3.0-or-later
// Every order of four events of one payment, each delivered once or twice, to a real server: one end state.
#include "backend/payments/razorpay/signature.h"
#include "models/domain/base/clock.h"
#include "tests/backendkit/market.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

constexpr std::array kEvents{"payment.failed", "payment.authorized", "payment.captured", "order.paid"};
constexpr int kSeats = 8; ///< of one hour; a day has ten

class WebhookOrder : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(customer.joinAsCustomer("Meera"));
        ASSERT_TRUE(Market::openDaily(artisan));
        service = Market::listService(artisan, "instant", kSeats);
    }

    /// Paid and captured at the provider; nobody here has heard of it.
    Hold paid(std::string& order)
    {
        const int slot = m_holds++ / kSeats;
        const Hold hold = Market::hold(customer, service, market.startAt(2 + slot / 10, slot % 10));
        order = Market::openCheckout(customer, hold.payment);
        HttpClient provider(market.sandbox().url());
        const auto answer = provider.send("POST", "/_sandbox/orders/" + order + "/pay",
                                          R"({"outcome":"failure_then_success"})");
        m_payment = answer.json().value("payment"_L1).toObject();
        return hold;
    }
    /// As it was when the event happened.
    std::string bodyOf(const std::string& event) const
    {
        QJsonObject payment = m_payment;
        const QString status = event == "payment.failed"       ? u"failed"_s
                               : event == "payment.authorized" ? u"authorized"_s
                                                               : u"captured"_s;
        payment.insert("status"_L1, status);
        payment.insert("captured"_L1, status == "captured"_L1);
        const QJsonObject whole{
            {"entity"_L1, u"event"_s},
            {"event"_L1, QString::fromStdString(event)},
            {"payload"_L1, QJsonObject{{"payment"_L1, QJsonObject{{"entity"_L1, payment}}}}},
            {"created_at"_L1, 1}};
        return QJsonDocument(whole).toJson(QJsonDocument::Compact).toStdString();
    }
    int deliver(const std::string& event)
    {
        const std::string body = bodyOf(event);
        const std::string id = pspPaymentId() + event;
        return provider
            .send("POST", "/v1/webhooks/razorpay", body,
                  {"X-Razorpay-Signature: " + backend::razorpay::hmacSha256Hex(kWebhookSecret, body),
                   "x-razorpay-event-id: " + id})
            .status;
    }
    QString state(const char* kind, const Id& id) const
    {
        const auto record = customer.record(QString::fromLatin1(kind), id);
        return record ? record->value("state"_L1).toString() : QString();
    }

    /// Of the last one that was paid.
    std::string pspPaymentId() const { return m_payment.value("id"_L1).toString().toStdString(); }

    Market market{Market::Webhooks::Off};
    Person artisan = market.person();
    Person customer = market.person();
    HttpClient provider{market.url()};
    Id service;

private:
    QJsonObject m_payment;
    int m_holds = 0;
};

} // namespace

TEST_F(WebhookOrder, DoesNotMatter)
{
    std::vector<std::vector<std::string>> deliveries;
    std::vector<std::string> order(kEvents.begin(), kEvents.end());
    std::ranges::sort(order);
    do {
        for (unsigned twice = 0; twice < 16; ++twice) {
            std::vector<std::string> all;
            for (unsigned i = 0; i < order.size(); ++i)
                all.insert(all.end(), (twice >> i & 1U) != 0 ? 2 : 1, order[i]);
            deliveries.push_back(std::move(all));
        }
    } while (std::ranges::next_permutation(order).found);
    ASSERT_EQ(deliveries.size(), 384U);

    std::vector<Hold> holds;
    for (const auto& events : deliveries) {
        std::string orderId;
        holds.push_back(paid(orderId));
        ASSERT_FALSE(orderId.empty()) << holds.back().refusal.toStdString();
        for (const std::string& event : events)
            ASSERT_EQ(deliver(event), 200);
    }
    ASSERT_TRUE(customer.pullUntil([&] {
        return std::ranges::all_of(
            holds, [&](const Hold& hold) { return state("payment", hold.payment) == "captured"_L1; });
    }));
    for (const Hold& hold : holds)
        EXPECT_EQ(state("booking", hold.booking), u"confirmed"_s);
    // One pair of lines in the books for each, however often it was told.
    ASSERT_TRUE(artisan.pull());
    std::map<QString, int> lines;
    for (const QJsonObject& entry : artisan.records(u"ledger_entry"_s))
        if (entry.value("account"_L1).toString() == "artisan_held"_L1)
            ++lines[entry.value("payment"_L1).toString()];
    EXPECT_EQ(lines.size(), holds.size());
    for (const auto& [payment, count] : lines)
        EXPECT_EQ(count, 1) << payment.toStdString();
}

TEST_F(WebhookOrder, BadEventsChangeNothing)
{
    std::string orderId;
    const Hold hold = paid(orderId);
    ASSERT_TRUE(customer.pull());
    const qint64 before = customer.cursor();
    const std::string good = bodyOf("payment.captured");
    const auto post = [&](const std::string& body, const std::string& secret, const char* id) {
        return provider.send("POST", "/v1/webhooks/razorpay", body,
                             {"X-Razorpay-Signature: " + backend::razorpay::hmacSha256Hex(secret, body),
                              std::string("x-razorpay-event-id: ") + id});
    };
    EXPECT_EQ(post(good, "guessed", "e1").errorCode(), u"bad_signature"_s);
    EXPECT_EQ(post(good, kKeySecret, "e1").errorCode(), u"bad_signature"_s) << "the key is not the secret";
    for (std::size_t length : {std::size_t(0), std::size_t(1), good.size() / 2, good.size() - 1})
        EXPECT_EQ(post(good.substr(0, length), kWebhookSecret, "e2").errorCode(), u"malformed_json"_s)
            << length;
    for (const char* amount : {"-150000", "1500.5", "150000.0", "\"150000\"", "99999999999999999999",
                               "9223372036854775807", "null", "{}"}) {
        std::string body = good;
        const std::size_t at = body.find("\"amount\":") + 9;
        body.replace(at, body.find(',', at) - at, amount);
        EXPECT_EQ(post(body, kWebhookSecret, "e3").errorCode(), u"malformed_json"_s) << amount;
    }
    market.advance(kSecond);
    ASSERT_TRUE(customer.pull());
    EXPECT_EQ(customer.cursor(), before);
    EXPECT_EQ(state("payment", hold.payment), u"created"_s);
}

TEST_F(WebhookOrder, AnotherBookingsPaymentDoesNotPayThisOne)
{
    std::string paidOrder;
    paid(paidOrder);
    const Hold other = Market::hold(customer, service, market.startAt(3));
    HttpReply page;
    ASSERT_FALSE(Market::openCheckout(customer, other.payment, &page).empty());
    std::string callback;
    for (const auto& [name, value] : formOf(page.body, "pay").fields)
        if (name == "callback_url")
            callback = value;
    const std::string pspPayment = pspPaymentId();
    const std::string message = paidOrder + '|' + pspPayment;
    const HttpReply answer = customer.http().send(
        "POST", callback,
        formBody({{"razorpay_payment_id", pspPayment},
                  {"razorpay_order_id", paidOrder},
                  {"razorpay_signature", backend::razorpay::hmacSha256Hex(kKeySecret, message)}}),
        {"Content-Type: application/x-www-form-urlencoded"});
    EXPECT_EQ(answer.status, 409) << "genuine, but for another order";
    ASSERT_TRUE(customer.pull());
    EXPECT_EQ(state("payment", other.payment), u"created"_s);
    EXPECT_EQ(state("booking", other.booking), u"held"_s);
}
