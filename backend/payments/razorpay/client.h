// SPDX-License-Identifier: GPL-3.0-or-later
// Razorpay's API. Blocking, for worker threads; one instance may serve them all. Repeats only what is safe to
// repeat: reads, refunds under their key, and orders, transfers and reversals after looking whether they
// exist.
#pragma once

#include "backend/payments/razorpay/settlementgateway.h"
#include "backend/payments/razorpay/transfergateway.h"
#include "backend/payments/razorpay/transport.h"

#include <functional>

namespace karigar::backend::razorpay {

class RazorpayClient final : public PaymentGateway, public SettlementGateway, public TransferGateway {
public:
    explicit RazorpayClient(Config config);

    Result<Order> createOrder(const OrderRequest& request) override;
    Result<Order> fetchOrder(const std::string& orderId) override;
    Result<std::optional<Order>> orderByReceipt(const std::string& receipt) override;
    Result<std::vector<Payment>> paymentsOfOrder(const std::string& orderId) override;
    Result<std::vector<Payment>> paymentsSince(std::int64_t since) override;
    Result<Payment> fetchPayment(const std::string& paymentId) override;
    Result<Payment> capture(const std::string& paymentId, std::int64_t amount) override;
    Result<Refund> refund(const RefundOrder& order) override;
    Result<Refund> fetchRefund(const std::string& refundId) override;
    Result<std::vector<Refund>> refundsOf(const std::string& paymentId) override;
    Result<std::vector<Refund>> refundsSince(std::int64_t since) override;

    Result<Settlement> fetchSettlement(const std::string& settlementId) override;
    Result<std::vector<Settlement>> settlementsSince(std::int64_t since) override;
    Result<std::vector<ReconLine>> reconOf(std::chrono::year_month_day day) override;
    Result<std::optional<std::int64_t>> balance() override;
    Result<Dispute> fetchDispute(const std::string& disputeId) override;
    Result<std::vector<Dispute>> disputesSince(std::int64_t since) override;

    Result<Transfer> createTransfer(const TransferOrder& order) override;
    Result<Transfer> fetchTransfer(const std::string& transferId) override;
    Result<std::vector<Transfer>> transfersOf(const std::string& paymentId) override;
    Result<Transfer> changeHold(const std::string& transferId, bool onHold, std::int64_t until) override;
    Result<Reversal> reverseTransfer(const std::string& transferId, std::int64_t amount,
                                     const std::string& reference) override;
    Result<std::vector<Reversal>> reversalsOf(const std::string& transferId) override;

private:
    using Headers = std::vector<std::string>;

    Result<std::string> once(const std::string& method, const std::string& path, const std::string& body,
                             const Headers& headers = {});
    Result<std::string> repeatedly(const std::string& method, const std::string& path,
                                   const std::string& body = {}, const Headers& headers = {});
    template<typename T>
    Result<T> get(const std::string& path);
    // Every page of a list; `pageSize` is the most that the provider gives at once.
    template<typename T>
    Result<std::vector<T>> list(const std::string& path, int pageSize);
    // Makes something that has no idempotency key: after an answer that leaves open whether it was made,
    // `find` is asked before another attempt.
    template<typename T>
    Result<T> makeOnce(const std::function<Result<T>()>& make,
                       const std::function<Result<std::optional<T>>()>& find);

    const Config m_config;
    Transport m_transport;
};

} // namespace karigar::backend::razorpay
