// SPDX-License-Identifier: GPL-3.0-or-later
// What the sandbox knows: orders, payments, refunds. Plain values with the JSON the API shows, and the JSON
// the state file keeps, which is the same plus what the API hides. Amounts paise, times Unix seconds.
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstdint>
#include <optional>
#include <string>

namespace karigar::backend::sandbox {

struct CaptureRule {
    bool automatic = true;
    std::int64_t automaticMinutes = 3 * 24 * 60; // authorised within: captured at once
    std::int64_t manualMinutes = 5 * 24 * 60;    // not captured by then: returned to the customer
};

struct Order {
    std::string id;
    std::int64_t amount = 0;
    std::int64_t amountPaid = 0;
    std::string currency = "INR";
    std::string receipt;
    std::string status = "created"; // -> attempted -> paid
    std::int64_t attempts = 0;
    boost::json::object notes;
    CaptureRule capture;
    std::int64_t createdAt = 0;
};

struct PaymentFailure {
    std::string code = "BAD_REQUEST_ERROR";
    std::string description;
    std::string source;
    std::string step;
    std::string reason;
};

// How the customer pays. Members that do not belong to the method are empty.
struct Instrument {
    std::string method; // upi, card, netbanking
    std::string vpa;
    std::string bank;
    std::string cardLast4;
    std::string cardNetwork;
    std::string cardName;
    std::string cardId;
    bool international = false;
};

struct Payment {
    std::string id;
    std::string orderId;
    std::int64_t amount = 0;
    std::string currency = "INR";
    std::string status = "created"; // authorized, captured, refunded, failed
    Instrument instrument;
    bool captured = false;
    std::int64_t amountRefunded = 0;
    std::int64_t amountTransferred = 0;
    std::optional<std::int64_t> fee;
    std::optional<std::int64_t> tax;
    std::string description;
    std::string email;
    std::string contact;
    boost::json::object notes;
    std::optional<PaymentFailure> failure;
    std::string reference; // the bank's, once authorised
    std::int64_t createdAt = 0;
};

struct Refund {
    std::string id;
    std::string paymentId;
    std::int64_t amount = 0;
    std::string currency = "INR";
    std::string status = "pending"; // -> processed or failed
    std::string receipt;
    std::string speed = "normal";
    std::string speedProcessed; // empty while pending
    std::string reference;
    bool toCard = false;
    boost::json::object notes;
    std::int64_t createdAt = 0;
};

boost::json::object toJson(const Order& order);
boost::json::object toJson(const Payment& payment);
boost::json::object toJson(const Refund& refund);

boost::json::object toState(const Order& order);
boost::json::object toState(const Payment& payment);
boost::json::object toState(const Refund& refund);
// These throw boost's exceptions on a file that is not ours; the state file's reader catches them.
Order orderFromState(const boost::json::object& state);
Payment paymentFromState(const boost::json::object& state);
Refund refundFromState(const boost::json::object& state);

} // namespace karigar::backend::sandbox
