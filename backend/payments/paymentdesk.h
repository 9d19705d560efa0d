// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/payments/razorpay/gateway.h"
#include "backend/store/commandexecutor.h"
#include "models/domain/records/payment.h"

namespace karigar::backend {

/// The one place where the provider's news become ours. Calls the provider, never inside a transaction, so
/// every member blocks: worker threads only. Owned by the composition root.
class PaymentDesk {
public:
    PaymentDesk(Store& store, CommandExecutor& executor, razorpay::PaymentGateway& gateway);

    Result<Payment> payment(const Id& id);
    /// The provider's order for a payment, made now if there is none yet.
    Result<QString> orderFor(const Payment& payment);

    /// Asks the provider about every attempt to pay this and tells the rulebook.
    Result<void> refresh(const Payment& payment);
    /// The same for one payment of the provider's, which must belong to one of our orders.
    Result<void> refreshByProviderId(const QString& providerId);
    /// Tells the rulebook what the provider says; news that we have already change nothing.
    Result<void> observe(const Payment& payment, const razorpay::Payment& news);

    /// Collects an authorised payment. Error "capture_refused": the provider never will; any other: try
    /// again.
    Result<void> capture(const Payment& payment);

    /// Ours that this order of the provider's was made for.
    Result<std::optional<Payment>> paymentOfOrder(const QString& orderId);

private:
    Store& m_store;
    CommandExecutor& m_executor;
    razorpay::PaymentGateway& m_gateway;
};

/// A failed call to the provider as an error of ours; its English text stays in the log.
Error paymentError(const razorpay::PspError& error);

} // namespace karigar::backend
