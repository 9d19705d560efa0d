// SPDX-License-Identifier: GPL-3.0-or-later
// What the backend asks of a payment provider about orders, payments and refunds. Calls block: make them from
// worker threads only. Implementations are safe to use from several threads at once. Amounts are paise of
// INR.
#pragma once

#include "backend/payments/razorpay/entities.h"
#include "backend/payments/razorpay/psperror.h"

#include <chrono>
#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace karigar::backend::razorpay {

template<typename T>
using Result = std::expected<T, PspError>;

struct OrderRequest {
    std::int64_t amount = 0;
    std::string receipt; // ours, unique, at most 40 characters: it makes creating an order repeatable
    Notes notes;
    bool captureAutomatically = false;
    std::chrono::minutes automaticExpiry{12}; // at least 12; only for automatic capture
    std::chrono::minutes manualExpiry{7200};  // what is not captured by then goes back to the customer
};

struct RefundOrder {
    std::string paymentId;
    std::int64_t amount = 0; // always said: the provider's default differs once something was refunded
    std::string key;         // at least 10 of [A-Za-z0-9_-]; the same key and order give the same refund
    std::string receipt;     // ours
    bool instant = false;    // "optimum": at once where the bank can, for a fee
    bool reverseTransfers = false;
    Notes notes{};
};

class PaymentGateway {
public:
    virtual ~PaymentGateway() = default;

    // Creates the order, or finds the one that an earlier attempt with this receipt created.
    virtual Result<Order> createOrder(const OrderRequest& request) = 0;
    virtual Result<Order> fetchOrder(const std::string& orderId) = 0;
    virtual Result<std::optional<Order>> orderByReceipt(const std::string& receipt) = 0;
    virtual Result<std::vector<Payment>> paymentsOfOrder(const std::string& orderId) = 0;
    // All that were begun since, in Unix seconds, paid or not.
    virtual Result<std::vector<Payment>> paymentsSince(std::int64_t since) = 0;
    virtual Result<Payment> fetchPayment(const std::string& paymentId) = 0;
    // Succeeds too when the payment turns out to be captured with this amount already.
    virtual Result<Payment> capture(const std::string& paymentId, std::int64_t amount) = 0;

    // Repeated under its key; a malformed key or amount is refused as Invalid without being sent.
    virtual Result<Refund> refund(const RefundOrder& order) = 0;
    virtual Result<Refund> fetchRefund(const std::string& refundId) = 0;
    virtual Result<std::vector<Refund>> refundsOf(const std::string& paymentId) = 0;
    // All that were made since, in Unix seconds, by us or anybody else.
    virtual Result<std::vector<Refund>> refundsSince(std::int64_t since) = 0;
};

} // namespace karigar::backend::razorpay
