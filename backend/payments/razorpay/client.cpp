// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and payments; refunds, settlements and transfers are in files of their own.
#include "backend/payments/razorpay/clientcalls.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <cctype>
#include <random>
#include <thread>

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

constexpr int kPage = 100; // the most entities in one answer

std::string orderBody(const OrderRequest& request)
{
    json::object notes;
    for (const auto& [name, text] : request.notes)
        notes[name] = text;
    json::object options{{"manual_expiry_period", request.manualExpiry.count()}, {"refund_speed", "normal"}};
    if (request.captureAutomatically)
        options["automatic_expiry_period"] = request.automaticExpiry.count();
    const json::object order{{"amount", request.amount},
                             {"currency", "INR"},
                             {"receipt", request.receipt},
                             {"notes", std::move(notes)},
                             {"payment",
                              {{"capture", request.captureAutomatically ? "automatic" : "manual"},
                               {"capture_options", std::move(options)}}}};
    return json::serialize(order);
}

} // namespace

std::string escaped(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && (std::isalnum(byte) || c == '-' || c == '_' || c == '.' || c == '~')) {
            out += c;
        } else {
            out += '%';
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
    }
    return out;
}

// Half to whole of the nominal pause, so that many workers do not come back at the same moment.
void pauseBefore(int attempt, std::chrono::milliseconds backoff)
{
    thread_local std::minstd_rand random(std::random_device{}());
    const auto nominal = backoff.count() << (attempt - 1);
    std::uniform_int_distribution<std::int64_t> jitter(nominal / 2, nominal);
    std::this_thread::sleep_for(std::chrono::milliseconds(jitter(random)));
}

RazorpayClient::RazorpayClient(Config config)
    : m_config(std::move(config))
    , m_transport(m_config)
{
}

Result<std::string> RazorpayClient::once(const std::string& method, const std::string& path,
                                         const std::string& body, const std::vector<std::string>& headers)
{
    auto answer = m_transport.send(method, path, body, headers);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status < 200 || answer->status > 299)
        return std::unexpected(parseError(answer->status, answer->body));
    return std::move(answer->body);
}

Result<std::string> RazorpayClient::repeatedly(const std::string& method, const std::string& path,
                                               const std::string& body,
                                               const std::vector<std::string>& headers)
{
    for (int attempt = 1;; ++attempt) {
        auto result = once(method, path, body, headers);
        if (result || !result.error().retryable || attempt >= m_config.attempts)
            return result;
        pauseBefore(attempt, m_config.backoff);
    }
}

Result<Order> RazorpayClient::createOrder(const OrderRequest& request)
{
    // Two orders for one booking could both be paid, and a time-out does not tell whether the first exists.
    const std::string body = orderBody(request);
    return makeOnce<Order>([&] { return understood(once("POST", "/v1/orders", body), &parseOne<Order>); },
                           [&]() -> Result<std::optional<Order>> {
                               auto existing = orderByReceipt(request.receipt);
                               if (existing && *existing && (*existing)->amount != request.amount)
                                   return std::optional<Order>();
                               return existing;
                           });
}

Result<Order> RazorpayClient::fetchOrder(const std::string& orderId)
{
    return get<Order>("/v1/orders/" + escaped(orderId));
}

Result<std::optional<Order>> RazorpayClient::orderByReceipt(const std::string& receipt)
{
    auto orders = list<Order>("/v1/orders?receipt=" + escaped(receipt), kPage);
    if (!orders)
        return std::unexpected(orders.error());
    for (Order& order : *orders) {
        if (order.receipt == receipt) // a filter the server ignored must not hand us another's order
            return std::optional<Order>(std::move(order));
    }
    return std::optional<Order>();
}

Result<std::vector<Payment>> RazorpayClient::paymentsOfOrder(const std::string& orderId)
{
    // Not paged in the documentation, and unknown members of the query are refused elsewhere.
    return understood(repeatedly("GET", "/v1/orders/" + escaped(orderId) + "/payments"), &parseList<Payment>);
}

Result<Payment> RazorpayClient::fetchPayment(const std::string& paymentId)
{
    return get<Payment>("/v1/payments/" + escaped(paymentId));
}

Result<Payment> RazorpayClient::capture(const std::string& paymentId, std::int64_t amount)
{
    const std::string body = json::serialize(json::object{{"amount", amount}, {"currency", "INR"}});
    auto captured =
        understood(once("POST", "/v1/payments/" + escaped(paymentId) + "/capture", body), &parseOne<Payment>);
    if (captured || captured.error().kind == PspError::Kind::Auth ||
        captured.error().kind == PspError::Kind::Rate)
        return captured;
    // An earlier attempt, or the automatic capture, may have been there first; the error texts do not tell.
    auto payment = fetchPayment(paymentId);
    if (payment && payment->captured && payment->amount == amount)
        return payment;
    return captured;
}

} // namespace karigar::backend::razorpay
