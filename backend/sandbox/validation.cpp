// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/validation.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;

namespace {

constexpr std::int64_t kMinAmount = 100;
constexpr std::int64_t kMaxAmount = 500'000'000; // our choice: the provider's depends on the account
constexpr std::size_t kMaxNotes = 15;
constexpr std::size_t kMaxNote = 256;
constexpr std::size_t kMaxReceipt = 40;

ApiResult<void> onlyKnown(const json::object& body, std::initializer_list<std::string_view> known)
{
    for (const auto& [name, value] : body) {
        if (std::ranges::find(known, std::string_view(name)) == known.end())
            return invalidField(name, std::string(name) + " is/are not required and should not be sent");
    }
    return {};
}

ApiResult<std::int64_t> amountIn(const json::object& body)
{
    const json::value* value = body.if_contains("amount");
    if (!value || value->is_null())
        return invalidField("amount", "The amount field is required.");
    if (!value->is_int64()) // 100.0 and "100" too
        return invalidField("amount", "The amount must be an integer.");
    if (value->get_int64() < kMinAmount)
        return invalidField("amount", "The amount must be at least INR 1.00");
    if (value->get_int64() > kMaxAmount)
        return invalidField("amount", "Amount exceeds maximum amount allowed");
    return value->get_int64();
}

ApiResult<std::string> receiptIn(const json::object& body)
{
    const json::value* value = body.if_contains("receipt");
    if (!value || value->is_null())
        return std::string();
    if (!value->is_string())
        return invalidField("receipt", "The receipt must be a string.");
    if (value->get_string().size() > kMaxReceipt)
        return invalidField("receipt", "The receipt may not be greater than 40 characters.");
    return std::string(value->get_string());
}

ApiResult<json::object> notesIn(const json::object& body)
{
    const json::value* value = body.if_contains("notes");
    if (!value || value->is_null() || (value->is_array() && value->get_array().empty()))
        return json::object();
    if (!value->is_object())
        return invalidField("notes", "The notes must be an array.");
    const json::object& notes = value->get_object();
    if (notes.size() > kMaxNotes)
        return invalidField("notes", "Number of fields in notes should be less than or equal to 15");
    for (const auto& [name, note] : notes) {
        if (note.is_string() && note.get_string().size() > kMaxNote)
            return invalidField("notes", "The notes may not be greater than 256 characters.");
    }
    return notes;
}

std::optional<std::int64_t> minutesIn(const json::object& options, std::string_view name)
{
    const json::value* value = options.if_contains(name);
    return value && value->is_int64() ? std::optional(value->get_int64()) : std::nullopt;
}

// payment: {capture, capture_options: {automatic_expiry_period, manual_expiry_period, refund_speed}}
ApiResult<CaptureRule> captureIn(const json::object& body)
{
    CaptureRule rule;
    const json::value* payment = body.if_contains("payment");
    if (!payment || !payment->is_object())
        return rule;
    const json::value* capture = payment->get_object().if_contains("capture");
    if (!capture || !capture->is_string())
        return invalidField("capture", "The capture field is required.");
    rule.automatic = capture->get_string() == "automatic";
    if (!rule.automatic && capture->get_string() != "manual")
        return invalidField("capture", "The selected capture is invalid.");
    const json::value* given = payment->get_object().if_contains("capture_options");
    const json::object options = given && given->is_object() ? given->get_object() : json::object();
    const auto automatic = minutesIn(options, "automatic_expiry_period");
    if (rule.automatic && !automatic)
        return invalidField("automatic_expiry_period", "The automatic expiry period field is required.");
    rule.automaticMinutes = automatic.value_or(0);
    if (automatic && *automatic < 12)
        return invalidField("automatic_expiry_period", "The automatic expiry period must be at least 12.");
    rule.manualMinutes = minutesIn(options, "manual_expiry_period").value_or(rule.manualMinutes);
    if (rule.manualMinutes > 7200)
        return invalidField("manual_expiry_period", "The manual expiry period may not be greater than 7200.");
    if (rule.manualMinutes < rule.automaticMinutes)
        return invalidField("manual_expiry_period",
                            "The manual expiry period must be at least the automatic expiry period.");
    return rule;
}

ApiResult<void> currencyIn(const json::object& body, bool required)
{
    const json::value* value = body.if_contains("currency");
    if (!value)
        return required ? ApiResult<void>(invalidField("currency", "The currency field is required."))
                        : ApiResult<void>();
    if (!value->is_string() || value->get_string() != "INR")
        return invalidField("currency", "Currency is not supported");
    return {};
}

} // namespace

ApiResult<json::object> parseBody(std::string_view text)
{
    if (text.empty())
        return json::object();
    boost::system::error_code error;
    json::value value = json::parse(text, error);
    if (error || !value.is_object())
        return refused("The request body is not a JSON object.");
    return std::move(value.get_object());
}

ApiResult<Order> readOrder(const json::object& body)
{
    const auto known = onlyKnown(body, {"amount", "currency", "receipt", "notes", "payment",
                                        "partial_payment", "first_payment_min_amount", "payment_capture"});
    if (!known)
        return std::unexpected(known.error());
    const auto amount = amountIn(body);
    if (!amount)
        return std::unexpected(amount.error());
    const auto currency = currencyIn(body, true);
    if (!currency)
        return std::unexpected(currency.error());
    const auto receipt = receiptIn(body);
    if (!receipt)
        return std::unexpected(receipt.error());
    const auto notes = notesIn(body);
    if (!notes)
        return std::unexpected(notes.error());
    const auto capture = captureIn(body);
    if (!capture)
        return std::unexpected(capture.error());
    Order order;
    order.amount = *amount;
    order.receipt = *receipt;
    order.notes = *notes;
    order.capture = *capture;
    return order;
}

ApiResult<std::int64_t> readCapture(const json::object& body)
{
    if (const auto known = onlyKnown(body, {"amount", "currency"}); !known)
        return std::unexpected(known.error());
    if (const auto currency = currencyIn(body, false); !currency)
        return std::unexpected(currency.error());
    return amountIn(body);
}

ApiResult<RefundRequest> readRefund(const json::object& body)
{
    if (const auto known = onlyKnown(body, {"amount", "speed", "notes", "receipt", "reverse_all"}); !known)
        return std::unexpected(known.error());
    RefundRequest request;
    if (body.contains("amount")) {
        const auto amount = amountIn(body);
        if (!amount)
            return std::unexpected(amount.error());
        request.amount = *amount;
    }
    if (const json::value* speed = body.if_contains("speed")) {
        if (!speed->is_string() || (speed->get_string() != "normal" && speed->get_string() != "optimum"))
            return invalidField("speed", "The selected speed is invalid.");
        request.speed = std::string(speed->get_string());
    }
    const auto receipt = receiptIn(body);
    if (!receipt)
        return std::unexpected(receipt.error());
    const auto notes = notesIn(body);
    if (!notes)
        return std::unexpected(notes.error());
    request.receipt = *receipt;
    request.notes = *notes;
    return request;
}

namespace {

bool isTrue(const json::object& body, std::string_view name)
{
    const json::value* value = body.if_contains(name);
    return value && value->is_bool() && value->get_bool();
}

std::int64_t timeIn(const json::object& body, std::string_view name)
{
    const json::value* value = body.if_contains(name);
    return value && value->is_int64() ? value->get_int64() : 0;
}

ApiResult<TransferRequest> readTransfer(const json::object& body)
{
    if (const auto known = onlyKnown(body, {"account", "amount", "currency", "notes", "linked_account_notes",
                                            "on_hold", "on_hold_until"});
        !known)
        return std::unexpected(known.error());
    const json::value* account = body.if_contains("account");
    if (!account || !account->is_string() || !account->get_string().starts_with("acc_"))
        return invalidField("account", "The account field is required.");
    const auto amount = amountIn(body);
    if (!amount)
        return std::unexpected(amount.error());
    if (const auto currency = currencyIn(body, true); !currency)
        return std::unexpected(currency.error());
    const auto notes = notesIn(body);
    if (!notes)
        return std::unexpected(notes.error());
    return TransferRequest{std::string(account->get_string()), *amount, *notes, isTrue(body, "on_hold"),
                           timeIn(body, "on_hold_until")};
}

} // namespace

ApiResult<std::vector<TransferRequest>> readTransfers(const json::object& body)
{
    if (const auto known = onlyKnown(body, {"transfers"}); !known)
        return std::unexpected(known.error());
    const json::value* list = body.if_contains("transfers");
    if (!list || !list->is_array() || list->get_array().empty())
        return invalidField("transfers", "The transfers field is required.");
    std::vector<TransferRequest> requests;
    for (const json::value& item : list->get_array()) {
        auto request =
            item.is_object()
                ? readTransfer(item.get_object())
                : ApiResult<TransferRequest>(invalidField("transfers", "The transfers must be an array."));
        if (!request)
            return std::unexpected(request.error());
        requests.push_back(std::move(*request));
    }
    return requests;
}

ApiResult<HoldChange> readHoldChange(const json::object& body)
{
    if (const auto known = onlyKnown(body, {"on_hold", "on_hold_until"}); !known)
        return std::unexpected(known.error());
    if (!body.contains("on_hold"))
        return invalidField("on_hold", "The on hold field is required.");
    return HoldChange{isTrue(body, "on_hold"), timeIn(body, "on_hold_until")};
}

ApiResult<ReversalRequest> readReversal(const json::object& body)
{
    if (const auto known = onlyKnown(body, {"amount", "notes"}); !known)
        return std::unexpected(known.error());
    ReversalRequest request;
    if (body.contains("amount")) {
        const auto amount = amountIn(body);
        if (!amount)
            return std::unexpected(amount.error());
        request.amount = *amount;
    }
    const auto notes = notesIn(body);
    if (!notes)
        return std::unexpected(notes.error());
    request.notes = *notes;
    return request;
}

ApiResult<json::object> readNotesChange(const json::object& body)
{
    if (const auto known = onlyKnown(body, {"notes"}); !known)
        return std::unexpected(known.error());
    if (!body.contains("notes"))
        return invalidField("notes", "The notes field is required.");
    return notesIn(body);
}

} // namespace karigar::backend::sandbox
