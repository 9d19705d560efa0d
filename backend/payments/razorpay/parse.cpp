// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, payments, refunds and errors; settlements, disputes and transfers are in parse_movements.cpp.
#include "backend/payments/razorpay/jsonread.h"

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

constexpr std::pair<std::string_view, Order::Status> kOrderStatus[] = {
    {"created", Order::Status::Created},
    {"attempted", Order::Status::Attempted},
    {"paid", Order::Status::Paid}};

constexpr std::pair<std::string_view, Payment::Status> kPaymentStatus[] = {
    {"created", Payment::Status::Created},
    {"authorized", Payment::Status::Authorized},
    {"captured", Payment::Status::Captured},
    {"refunded", Payment::Status::Refunded},
    {"failed", Payment::Status::Failed}};

constexpr std::pair<std::string_view, Refund::Status> kRefundStatus[] = {
    {"pending", Refund::Status::Pending},
    {"processed", Refund::Status::Processed},
    {"failed", Refund::Status::Failed}};

// Cards and net banking have an ARN, UPI an RRN, instant refunds a UTR, which may also stand in for the ARN.
std::string bankReference(const json::object& acquirer)
{
    for (const char* name : {"arn", "rrn", "utr"}) {
        if (std::string text = textIn(acquirer, name); !text.empty())
            return text;
    }
    return {};
}

PspError::Kind errorKind(int status, std::string_view description)
{
    using enum PspError::Kind;
    if (status == 401 || (status == 400 && description == "Authentication failed"))
        return Auth;
    if (status == 429)
        return Rate;
    if (status == 409)
        return Conflict;
    return status >= 400 && status < 500 ? Invalid : Server;
}

} // namespace

template<>
Parsed<Order> readEntity(const json::value& value)
{
    JsonFields fields(value);
    Order order;
    order.id = fields.id();
    order.amount = fields.neededPaise("amount");
    order.amountPaid = fields.paiseOr0("amount_paid");
    order.amountDue = fields.paiseOr0("amount_due");
    order.currency = fields.text("currency");
    order.status = named(kOrderStatus, fields.text("status"));
    order.receipt = fields.text("receipt");
    order.attempts = fields.number("attempts");
    order.notes = fields.notes();
    order.createdAt = fields.number("created_at");
    return fields.take(std::move(order));
}

template<>
Parsed<Payment> readEntity(const json::value& value)
{
    JsonFields fields(value);
    Payment payment;
    payment.id = fields.id();
    payment.amount = fields.neededPaise("amount");
    payment.amountRefunded = fields.paiseOr0("amount_refunded");
    payment.currency = fields.text("currency");
    payment.orderId = fields.text("order_id");
    payment.status = named(kPaymentStatus, fields.text("status"));
    payment.captured = fields.flag("captured");
    payment.method = fields.text("method");
    payment.vpa = fields.text("vpa");
    payment.email = fields.text("email");
    payment.contact = fields.text("contact");
    payment.fee = fields.paise("fee");
    payment.tax = fields.paise("tax");
    payment.errorCode = fields.text("error_code");
    payment.errorDescription = fields.text("error_description");
    payment.errorReason = fields.text("error_reason");
    payment.notes = fields.notes();
    payment.createdAt = fields.number("created_at");
    return fields.take(std::move(payment));
}

template<>
Parsed<Refund> readEntity(const json::value& value)
{
    JsonFields fields(value);
    Refund refund;
    refund.id = fields.id();
    refund.amount = fields.neededPaise("amount");
    refund.currency = fields.text("currency");
    refund.paymentId = fields.text("payment_id");
    refund.status = named(kRefundStatus, fields.text("status"));
    refund.receipt = fields.text("receipt");
    refund.bankReference = bankReference(fields.inside("acquirer_data"));
    refund.speedRequested = fields.text("speed_requested");
    refund.speedProcessed = fields.text("speed_processed");
    refund.notes = fields.notes();
    refund.createdAt = fields.number("created_at");
    return fields.take(std::move(refund));
}

PspError parseError(int httpStatus, std::string_view body)
{
    PspError result;
    result.httpStatus = httpStatus;
    if (const auto value = readJson(body); value && value->is_object()) {
        const json::value* error = value->get_object().if_contains("error");
        if (error && error->is_object())
            result.description = textIn(error->get_object(), "description");
    }
    result.kind = errorKind(httpStatus, result.description);
    if (result.description.empty())
        result.description = "HTTP " + std::to_string(httpStatus) + " without a usable body";
    // Of the two conflicts only the one about a request still running goes away by itself.
    const bool inProgress = result.description.find("still in progress") != std::string::npos;
    result.retryable = result.kind == PspError::Kind::Rate || result.kind == PspError::Kind::Server ||
                       (result.kind == PspError::Kind::Conflict && inProgress);
    return result;
}

} // namespace karigar::backend::razorpay
