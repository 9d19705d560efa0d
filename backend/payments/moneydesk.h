// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/payments/moneynews.h"
#include "backend/payments/paymentdesk.h"
#include "backend/payments/razorpay/settlementgateway.h"

namespace karigar::backend {

/// What the provider says of one payment's money, for comparing it with the books.
struct ProviderStanding {
    bool captured = false;
    Money amount;
    Money refunded;
    Money fee; ///< includes tax
    std::vector<RefundNews> refunds;
};

/// What the provider's list says of one of our payments.
struct ListedPayment {
    Payment ours; ///< as the books have it now
    Money collected;
    Money refunded; ///< gone back or on its way
};

/// Refunds, disputes, settlements and the balance at the provider: sends refunds, and finds out how things
/// stand and tells MoneyNews. Every member calls the provider and blocks: worker threads only, never inside a
/// transaction. Owned by the composition root.
class MoneyDesk {
public:
    MoneyDesk(Store& store, PaymentDesk& payments, razorpay::PaymentGateway& gateway,
              razorpay::SettlementGateway& account, MoneyNews& news);

    /// Sends a refund, or finds the one made under its key before. Does not tell MoneyNews. Errors: the codes
    /// of refundError().
    Result<RefundNews> sendRefund(const razorpay::RefundOrder& order);
    Result<ProviderStanding> standing(const QString& pspPaymentId);
    /// What refunds are paid from; none when the provider does not say.
    Result<std::optional<Money>> balance();

    /// Every payment of ours that is in the provider's list of the last months, as the list says it.
    Result<std::vector<ListedPayment>> listed(Millis now);

    Result<void> refreshRefund(const QString& pspId);
    Result<void> refreshRefundsOf(const QString& pspPaymentId);
    Result<void> refreshDispute(const QString& pspId);
    Result<void> refreshSettlement(const QString& pspId);
    /// Looks through all that is recent at the provider. The first error ends it; what was told stays told.
    Result<void> lookThrough(Millis now);

private:
    Result<std::optional<Payment>> ownPayment(const std::string& pspPaymentId);
    Result<void> tell(const razorpay::Refund& refund);
    Result<void> tell(const razorpay::Dispute& dispute);
    Result<void> tell(const razorpay::Settlement& settlement);
    template<typename T>
    Result<void> tellOne(const char* call, const razorpay::Result<T>& fetched);
    template<typename T>
    Result<void> tellAll(const char* call, const razorpay::Result<std::vector<T>>& fetched);
    template<typename T>
    Result<void> tellUnfinished(const char* call, const razorpay::Result<std::vector<T>>& fetched,
                                Result<bool> (MoneyDesk::*isDone)(const T&));
    Result<bool> isSettled(const razorpay::Refund& refund);
    Result<bool> isBooked(const razorpay::Settlement& settlement);

    Store& m_store;
    PaymentDesk& m_payments;
    razorpay::PaymentGateway& m_gateway;
    razorpay::SettlementGateway& m_account;
    MoneyNews& m_news;
};

/// Why a refund was refused, as an error of ours: "psp_low_balance" (retryable: the same key may be sent
/// again), "psp_too_old", "psp_too_much", "psp_all_refunded", "psp_not_captured", "psp_key_reused",
/// "psp_refused", or "psp_unavailable" (retryable; whether the refund was made is not known).
Error refundError(const razorpay::PspError& error);

} // namespace karigar::backend
