// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider says about orders, payments and refunds: the members we act on, as plain values. Amounts
// are paise, times Unix seconds. Text members are empty when the provider sent null or nothing.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace karigar::backend::razorpay {

using Notes = std::map<std::string, std::string>;

struct Order {
    enum class Status { Unknown, Created, Attempted, Paid };

    std::string id;
    Status status = Status::Unknown;
    std::int64_t amount = 0;
    std::int64_t amountPaid = 0;
    std::int64_t amountDue = 0;
    std::string currency;
    std::string receipt;
    std::int64_t attempts = 0;
    Notes notes;
    std::int64_t createdAt = 0;
};

// Failed is not final: a bank may report a payment authorised days later. Captured and Refunded are.
struct Payment {
    enum class Status { Unknown, Created, Authorized, Captured, Refunded, Failed };

    std::string id;
    std::string orderId;
    Status status = Status::Unknown;
    std::int64_t amount = 0;
    std::int64_t amountRefunded = 0;
    std::string currency;
    bool captured = false;
    std::string method;
    std::string vpa;
    std::string email;
    std::string contact;
    std::optional<std::int64_t> fee; // includes tax; known once captured
    std::optional<std::int64_t> tax;
    std::string errorCode;
    std::string errorDescription;
    std::string errorReason;
    Notes notes;
    std::int64_t createdAt = 0;
};

struct Refund {
    enum class Status { Unknown, Pending, Processed, Failed };

    std::string id;
    std::string paymentId;
    Status status = Status::Unknown;
    std::int64_t amount = 0;
    std::string currency;
    std::string receipt;
    std::string bankReference;  // ARN, RRN or UTR; empty until the bank has told
    std::string speedRequested; // normal, optimum
    std::string speedProcessed; // normal, instant; empty while pending
    Notes notes;
    std::int64_t createdAt = 0;
};

} // namespace karigar::backend::razorpay
