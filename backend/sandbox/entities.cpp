// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/entities.h"

#include <boost/json/array.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;

namespace {

json::value textOrNull(const std::string& text)
{
    return text.empty() ? json::value(nullptr) : json::value(text);
}

json::value integerOrNull(const std::optional<std::int64_t>& number)
{
    return number ? json::value(*number) : json::value(nullptr);
}

// Empty notes are an array in the real API.
json::value notesJson(const json::object& notes)
{
    return notes.empty() ? json::value(json::array()) : json::value(notes);
}

json::object acquirerData(const Payment& payment)
{
    const std::string& method = payment.instrument.method;
    const char* name = method == "upi" ? "rrn" : method == "card" ? "auth_code" : "bank_transaction_id";
    return {{name, textOrNull(payment.reference)}};
}

json::object cardJson(const Instrument& instrument)
{
    return {{"id", instrument.cardId},
            {"entity", "card"},
            {"name", instrument.cardName},
            {"last4", instrument.cardLast4},
            {"network", instrument.cardNetwork},
            {"type", "credit"},
            {"issuer", nullptr},
            {"international", instrument.international},
            {"emi", false},
            {"sub_type", "consumer"},
            {"token_iin", nullptr}};
}

void addFailure(json::object& target, const std::optional<PaymentFailure>& failure)
{
    const PaymentFailure none{.code = {}, .description = {}, .source = {}, .step = {}, .reason = {}};
    const PaymentFailure& shown = failure ? *failure : none;
    target["error_code"] = textOrNull(shown.code);
    target["error_description"] = textOrNull(shown.description);
    target["error_source"] = textOrNull(shown.source);
    target["error_step"] = textOrNull(shown.step);
    target["error_reason"] = textOrNull(shown.reason);
}

json::value refundStatus(const Payment& payment)
{
    if (payment.amountRefunded == 0)
        return nullptr;
    return payment.amountRefunded == payment.amount ? "full" : "partial";
}

std::string text(const json::object& state, std::string_view name)
{
    const json::value& value = state.at(name);
    return value.is_null() ? std::string() : std::string(value.as_string());
}

std::optional<std::int64_t> integer(const json::object& state, std::string_view name)
{
    const json::value& value = state.at(name);
    return value.is_null() ? std::nullopt : std::optional(value.as_int64());
}

json::object notesFrom(const json::object& state)
{
    const json::value& value = state.at("notes");
    return value.is_object() ? value.get_object() : json::object();
}

} // namespace

json::object toJson(const Order& order)
{
    return {{"id", order.id},
            {"entity", "order"},
            {"amount", order.amount},
            {"amount_paid", order.amountPaid},
            {"amount_due", order.amount - order.amountPaid},
            {"currency", order.currency},
            {"receipt", textOrNull(order.receipt)},
            {"offer_id", nullptr},
            {"status", order.status},
            {"attempts", order.attempts},
            {"notes", notesJson(order.notes)},
            {"created_at", order.createdAt}};
}

json::object toJson(const Payment& payment)
{
    const Instrument& instrument = payment.instrument;
    json::object result{{"id", payment.id},
                        {"entity", "payment"},
                        {"amount", payment.amount},
                        {"base_amount", payment.amount},
                        {"currency", payment.currency},
                        {"status", payment.status},
                        {"order_id", payment.orderId},
                        {"invoice_id", nullptr},
                        {"international", instrument.international},
                        {"method", instrument.method},
                        {"amount_refunded", payment.amountRefunded},
                        {"amount_transferred", payment.amountTransferred},
                        {"refund_status", refundStatus(payment)},
                        {"captured", payment.captured},
                        {"description", textOrNull(payment.description)},
                        {"card_id", textOrNull(instrument.cardId)},
                        {"bank", textOrNull(instrument.bank)},
                        {"wallet", nullptr},
                        {"vpa", textOrNull(instrument.vpa)},
                        {"email", textOrNull(payment.email)},
                        {"contact", textOrNull(payment.contact)},
                        {"notes", notesJson(payment.notes)},
                        {"fee", integerOrNull(payment.fee)},
                        {"tax", integerOrNull(payment.tax)},
                        {"acquirer_data", acquirerData(payment)},
                        {"created_at", payment.createdAt}};
    addFailure(result, payment.failure);
    if (instrument.method == "card")
        result["card"] = cardJson(instrument);
    if (instrument.method == "upi")
        result["upi"] = {
            {"payer_account_type", "bank_account"}, {"vpa", textOrNull(instrument.vpa)}, {"flow", "intent"}};
    return result;
}

json::object toJson(const Refund& refund)
{
    return {{"id", refund.id},
            {"entity", "refund"},
            {"amount", refund.amount},
            {"currency", refund.currency},
            {"payment_id", refund.paymentId},
            {"notes", notesJson(refund.notes)},
            {"receipt", textOrNull(refund.receipt)},
            {"acquirer_data", {{refund.toCard ? "arn" : "rrn", textOrNull(refund.reference)}}},
            {"created_at", refund.createdAt},
            {"batch_id", nullptr},
            {"status", refund.status},
            {"speed_processed", textOrNull(refund.speedProcessed)},
            {"speed_requested", refund.speed}};
}

json::object toState(const Order& order)
{
    json::object state = toJson(order);
    state["_automatic"] = order.capture.automatic;
    state["_automatic_minutes"] = order.capture.automaticMinutes;
    state["_manual_minutes"] = order.capture.manualMinutes;
    return state;
}

json::object toState(const Payment& payment)
{
    json::object state = toJson(payment);
    const Instrument& instrument = payment.instrument;
    state["_reference"] = payment.reference;
    state["_card"] = {
        {"last4", instrument.cardLast4}, {"network", instrument.cardNetwork}, {"name", instrument.cardName}};
    return state;
}

json::object toState(const Refund& refund)
{
    json::object state = toJson(refund);
    state["_reference"] = refund.reference;
    state["_to_card"] = refund.toCard;
    return state;
}

Order orderFromState(const json::object& state)
{
    Order order;
    order.id = text(state, "id");
    order.amount = state.at("amount").as_int64();
    order.amountPaid = state.at("amount_paid").as_int64();
    order.currency = text(state, "currency");
    order.receipt = text(state, "receipt");
    order.status = text(state, "status");
    order.attempts = state.at("attempts").as_int64();
    order.notes = notesFrom(state);
    order.capture = {state.at("_automatic").as_bool(), state.at("_automatic_minutes").as_int64(),
                     state.at("_manual_minutes").as_int64()};
    order.createdAt = state.at("created_at").as_int64();
    return order;
}

Payment paymentFromState(const json::object& state)
{
    Payment payment;
    payment.id = text(state, "id");
    payment.orderId = text(state, "order_id");
    payment.amount = state.at("amount").as_int64();
    payment.currency = text(state, "currency");
    payment.status = text(state, "status");
    payment.captured = state.at("captured").as_bool();
    payment.amountRefunded = state.at("amount_refunded").as_int64();
    payment.amountTransferred = state.at("amount_transferred").as_int64();
    payment.fee = integer(state, "fee");
    payment.tax = integer(state, "tax");
    payment.description = text(state, "description");
    payment.email = text(state, "email");
    payment.contact = text(state, "contact");
    payment.notes = notesFrom(state);
    payment.reference = text(state, "_reference");
    payment.createdAt = state.at("created_at").as_int64();
    const json::object& card = state.at("_card").as_object();
    payment.instrument = {text(state, "method"),  text(state, "vpa"),
                          text(state, "bank"),    text(card, "last4"),
                          text(card, "network"),  text(card, "name"),
                          text(state, "card_id"), state.at("international").as_bool()};
    if (const std::string code = text(state, "error_code"); !code.empty()) {
        payment.failure = PaymentFailure{code, text(state, "error_description"), text(state, "error_source"),
                                         text(state, "error_step"), text(state, "error_reason")};
    }
    return payment;
}

Refund refundFromState(const json::object& state)
{
    Refund refund;
    refund.id = text(state, "id");
    refund.paymentId = text(state, "payment_id");
    refund.amount = state.at("amount").as_int64();
    refund.currency = text(state, "currency");
    refund.status = text(state, "status");
    refund.receipt = text(state, "receipt");
    refund.speed = text(state, "speed_requested");
    refund.speedProcessed = text(state, "speed_processed");
    refund.reference = text(state, "_reference");
    refund.toCard = state.at("_to_card").as_bool();
    refund.notes = notesFrom(state);
    refund.createdAt = state.at("created_at").as_int64();
    return refund;
}

} // namespace karigar::backend::sandbox
