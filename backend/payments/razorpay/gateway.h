// SPDX-License-Identifier: GPL-3.0-or-later
// What the backend asks of a payment provider. Calls block: make them from worker threads only.
// Implementations are safe to use from several threads at once. Amounts are paise of INR.
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

class PaymentGateway {
public:
    virtual ~PaymentGateway() = default;

    // Creates the order, or finds the one that an earlier attempt with this receipt created.
    virtual Result<Order> createOrder(const OrderRequest& request) = 0;
    virtual Result<Order> fetchOrder(const std::string& orderId) = 0;
    virtual Result<std::optional<Order>> orderByReceipt(const std::string& receipt) = 0;
    virtual Result<std::vector<Payment>> paymentsOfOrder(const std::string& orderId) = 0;
    virtual Result<Payment> fetchPayment(const std::string& paymentId) = 0;
    // Succeeds too when the payment turns out to be captured with this amount already.
    virtual Result<Payment> capture(const std::string& paymentId, std::int64_t amount) = 0;
    // The same key and amount always give the same refund; the key has at least 10 of [A-Za-z0-9_-].
    virtual Result<Refund> refund(const std::string& paymentId, std::int64_t amount,
                                  const std::string& idempotencyKey, const std::string& receipt) = 0;
    virtual Result<std::vector<Refund>> refundsOf(const std::string& paymentId) = 0;
};

} // namespace karigar::backend::razorpay
