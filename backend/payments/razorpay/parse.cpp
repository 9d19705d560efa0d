// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/parse.h"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

std::string textOf(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::optional<std::int64_t> integerOf(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    if (!value || !value->is_int64())
        return std::nullopt;
    return value->get_int64();
}

std::int64_t integerOr0(const json::object& object, std::string_view name)
{
    return integerOf(object, name).value_or(0);
}

Notes notesOf(const json::object& object)
{
    Notes notes;
    const json::value* value = object.if_contains("notes");
    if (!value || !value->is_object()) // empty notes come as [] or null
        return notes;
    for (const auto& [name, text] : value->get_object()) {
        if (text.is_string())
            notes.emplace(name, text.get_string());
    }
    return notes;
}

Order::Status orderStatus(std::string_view text)
{
    if (text == "created")
        return Order::Status::Created;
    if (text == "attempted")
        return Order::Status::Attempted;
    return text == "paid" ? Order::Status::Paid : Order::Status::Unknown;
}

Payment::Status paymentStatus(std::string_view text)
{
    using enum Payment::Status;
    if (text == "created")
        return Created;
    if (text == "authorized")
        return Authorized;
    if (text == "captured")
        return Captured;
    if (text == "refunded")
        return Refunded;
    return text == "failed" ? Failed : Unknown;
}

Refund::Status refundStatus(std::string_view text)
{
    using enum Refund::Status;
    if (text == "pending")
        return Pending;
    if (text == "processed")
        return Processed;
    return text == "failed" ? Failed : Unknown;
}

// What every entity must have to be of any use.
template<typename T>
Parsed<T> begin(const json::value& value)
{
    if (!value.is_object())
        return std::unexpected("not an object");
    const json::object& object = value.get_object();
    T entity;
    entity.id = textOf(object, "id");
    if (entity.id.empty())
        return std::unexpected("no id");
    const auto amount = integerOf(object, "amount");
    if (!amount || *amount < 0)
        return std::unexpected("no usable amount");
    entity.amount = *amount;
    entity.currency = textOf(object, "currency");
    entity.notes = notesOf(object);
    entity.createdAt = integerOr0(object, "created_at");
    return entity;
}

Parsed<Order> readOrder(const json::value& value)
{
    auto order = begin<Order>(value);
    if (!order)
        return order;
    const json::object& object = value.get_object();
    order->status = orderStatus(textOf(object, "status"));
    order->amountPaid = integerOr0(object, "amount_paid");
    order->amountDue = integerOr0(object, "amount_due");
    order->receipt = textOf(object, "receipt");
    order->attempts = integerOr0(object, "attempts");
    return order;
}

Parsed<Payment> readPayment(const json::value& value)
{
    auto payment = begin<Payment>(value);
    if (!payment)
        return payment;
    const json::object& object = value.get_object();
    payment->orderId = textOf(object, "order_id");
    payment->status = paymentStatus(textOf(object, "status"));
    payment->amountRefunded = integerOr0(object, "amount_refunded");
    const json::value* captured = object.if_contains("captured");
    payment->captured = captured && captured->is_bool() && captured->get_bool();
    payment->method = textOf(object, "method");
    payment->vpa = textOf(object, "vpa");
    payment->email = textOf(object, "email");
    payment->contact = textOf(object, "contact");
    payment->fee = integerOf(object, "fee");
    payment->tax = integerOf(object, "tax");
    payment->errorCode = textOf(object, "error_code");
    payment->errorDescription = textOf(object, "error_description");
    payment->errorReason = textOf(object, "error_reason");
    return payment;
}

Parsed<Refund> readRefund(const json::value& value)
{
    auto refund = begin<Refund>(value);
    if (!refund)
        return refund;
    const json::object& object = value.get_object();
    refund->paymentId = textOf(object, "payment_id");
    refund->status = refundStatus(textOf(object, "status"));
    refund->receipt = textOf(object, "receipt");
    return refund;
}

Parsed<json::value> readText(std::string_view text)
{
    boost::system::error_code error;
    json::value value = json::parse(text, error);
    if (error)
        return std::unexpected("not JSON: " + error.message());
    return value;
}

template<typename T>
Parsed<T> one(std::string_view text, Parsed<T> (*read)(const json::value&))
{
    const auto value = readText(text);
    if (!value)
        return std::unexpected(value.error());
    return read(*value);
}

template<typename T>
Parsed<std::vector<T>> many(std::string_view text, Parsed<T> (*read)(const json::value&))
{
    const auto value = readText(text);
    if (!value)
        return std::unexpected(value.error());
    const json::value* items = value->is_object() ? value->get_object().if_contains("items") : nullptr;
    if (!items || !items->is_array())
        return std::unexpected("not a collection");
    std::vector<T> list;
    for (const json::value& item : items->get_array()) {
        auto entity = read(item);
        if (!entity)
            return std::unexpected(entity.error());
        list.push_back(std::move(*entity));
    }
    return list;
}

// payload.<name>.entity; absent is fine, present but unreadable is not.
template<typename T>
Parsed<std::optional<T>> contained(const json::object& payload, std::string_view name,
                                   Parsed<T> (*read)(const json::value&))
{
    const json::value* part = payload.if_contains(name);
    const json::value* entity =
        part && part->is_object() ? part->get_object().if_contains("entity") : nullptr;
    if (!entity)
        return std::optional<T>();
    auto result = read(*entity);
    if (!result)
        return std::unexpected(std::string(name) + ": " + result.error());
    return std::optional<T>(std::move(*result));
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

Parsed<Order> parseOrder(std::string_view json)
{
    return one(json, &readOrder);
}

Parsed<Payment> parsePayment(std::string_view json)
{
    return one(json, &readPayment);
}

Parsed<Refund> parseRefund(std::string_view json)
{
    return one(json, &readRefund);
}

Parsed<std::vector<Order>> parseOrders(std::string_view json)
{
    return many(json, &readOrder);
}

Parsed<std::vector<Payment>> parsePayments(std::string_view json)
{
    return many(json, &readPayment);
}

Parsed<std::vector<Refund>> parseRefunds(std::string_view json)
{
    return many(json, &readRefund);
}

Parsed<WebhookEvent> parseWebhook(std::string_view text)
{
    const auto value = readText(text);
    if (!value)
        return std::unexpected(value.error());
    if (!value->is_object())
        return std::unexpected("not an object");
    const json::object& object = value->get_object();
    WebhookEvent event;
    event.event = textOf(object, "event");
    event.createdAt = integerOr0(object, "created_at");
    const json::value* payload = object.if_contains("payload");
    if (event.event.empty() || !payload || !payload->is_object())
        return std::unexpected("not an event");
    const bool isLink =
        event.event.starts_with("payment_link."); // its order is an internal record, not the API's
    auto order =
        isLink ? Parsed<std::optional<Order>>() : contained(payload->get_object(), "order", &readOrder);
    auto payment = contained(payload->get_object(), "payment", &readPayment);
    auto refund = contained(payload->get_object(), "refund", &readRefund);
    if (!order || !payment || !refund)
        return std::unexpected(!order ? order.error() : !payment ? payment.error() : refund.error());
    event.order = std::move(*order);
    event.payment = std::move(*payment);
    event.refund = std::move(*refund);
    return event;
}

PspError parseError(int httpStatus, std::string_view body)
{
    PspError result;
    result.httpStatus = httpStatus;
    if (const auto value = readText(body); value && value->is_object()) {
        const json::value* error = value->get_object().if_contains("error");
        if (error && error->is_object())
            result.description = textOf(error->get_object(), "description");
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
