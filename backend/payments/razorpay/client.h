// SPDX-License-Identifier: GPL-3.0-or-later
// Razorpay's API. Blocking, for worker threads; one instance may serve them all. Repeats only what is safe to
// repeat: reads, refunds under their key, and orders after looking for the receipt.
#pragma once

#include "backend/payments/razorpay/gateway.h"
#include "backend/payments/razorpay/transport.h"

namespace karigar::backend::razorpay {

class RazorpayClient final : public PaymentGateway {
public:
    explicit RazorpayClient(Config config);

    Result<Order> createOrder(const OrderRequest& request) override;
    Result<Order> fetchOrder(const std::string& orderId) override;
    Result<std::optional<Order>> orderByReceipt(const std::string& receipt) override;
    Result<std::vector<Payment>> paymentsOfOrder(const std::string& orderId) override;
    Result<Payment> fetchPayment(const std::string& paymentId) override;
    Result<Payment> capture(const std::string& paymentId, std::int64_t amount) override;
    Result<Refund> refund(const std::string& paymentId, std::int64_t amount,
                          const std::string& idempotencyKey, const std::string& receipt) override;
    Result<std::vector<Refund>> refundsOf(const std::string& paymentId) override;

private:
    Result<std::string> once(const std::string& method, const std::string& path, const std::string& body,
                             const std::vector<std::string>& headers = {});
    Result<std::string> repeatedly(const std::string& method, const std::string& path,
                                   const std::string& body, const std::vector<std::string>& headers = {});

    const Config m_config;
    Transport m_transport;
};

} // namespace karigar::backend::razorpay
