// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and payments; refunds, transfers, the account and the state file have files of their own.
#include "backend/sandbox/ledger.h"

#include "backend/sandbox/ids.h"
#include "backend/sandbox/money.h"

#include <algorithm>

namespace karigar::backend::sandbox {

namespace {

constexpr std::int64_t kBankPatience = 10 * 60; // without the bank's answer a payment counts as failed
constexpr const char* kAlreadyPaid =
    "Your payment has been declined as the order is already paid. Please initiate the "
    "payment with a new order.";

template<typename T>
ApiResult<T*> find(Table<T>& table, const std::string& id, std::string_view prefix)
{
    if (!isId(id, prefix))
        return refused(id + " is not a valid id");
    if (T* found = table.find(id))
        return found;
    return refused("The id provided does not exist");
}

} // namespace

Ledger::Ledger(const Clock& clock, Sink sink)
    : m_clock(clock)
    , m_sink(std::move(sink))
{
}

ApiResult<Order*> Ledger::order(const std::string& id)
{
    return find(m_orders, id, "order_");
}

ApiResult<Payment*> Ledger::payment(const std::string& id)
{
    return find(m_payments, id, "pay_");
}

ApiResult<Refund*> Ledger::refund(const std::string& id)
{
    return find(m_refunds, id, "rfnd_");
}

ApiResult<Document*> Ledger::settlement(const std::string& id)
{
    return find(m_settlements, id, "setl_");
}

ApiResult<Document*> Ledger::dispute(const std::string& id)
{
    return find(m_disputes, id, "disp_");
}

ApiResult<Document*> Ledger::transfer(const std::string& id)
{
    return find(m_transfers, id, "trf_");
}

const Order& Ledger::createOrder(Order order)
{
    order.id = newId("order_");
    order.createdAt = m_clock.now();
    return m_orders.add(std::move(order));
}

ApiResult<Payment*> Ledger::startPayment(const std::string& orderId, Instrument instrument, Payment details)
{
    const auto found = order(orderId);
    if (!found)
        return std::unexpected(found.error());
    Order& target = **found;
    if (target.status == "paid")
        return refused(kAlreadyPaid);
    const bool held = std::ranges::any_of(m_payments.rows(), [&](const Payment& other) {
        return other.orderId == orderId && other.status == "authorized";
    });
    if (held)
        return refused("Payment already done for this order.");
    details.id = newId("pay_");
    details.orderId = orderId;
    details.amount = target.amount;
    details.currency = target.currency;
    details.notes = target.notes;
    if (instrument.method == "card")
        instrument.cardId = newId("card_");
    details.instrument = std::move(instrument);
    details.createdAt = m_clock.now();
    target.attempts += 1;
    target.status = "attempted";
    return &m_payments.add(std::move(details));
}

void Ledger::authorise(Payment& payment)
{
    payment.status = "authorized";
    payment.failure.reset();
    payment.reference = randomDigits(12);
    emitPayment("payment.authorized", payment);
    Order& target = *m_orders.find(payment.orderId);
    const std::int64_t age = m_clock.now() - payment.createdAt;
    const CaptureRule& rule = target.capture;
    if (rule.automatic && age <= rule.automaticMinutes * 60 && target.status != "paid")
        settleCapture(payment, target);
    else if (age >= rule.manualMinutes * 60)
        giveBack(payment);
}

void Ledger::fail(Payment& payment, PaymentFailure failure)
{
    payment.status = "failed";
    payment.failure = std::move(failure);
    emitPayment("payment.failed", payment);
}

ApiResult<Payment*> Ledger::lateAuthorise(const std::string& paymentId)
{
    const auto found = payment(paymentId);
    if (!found)
        return found;
    if ((*found)->status != "failed" && (*found)->status != "created")
        return refused("Only a payment that is created or failed can be authorised late.");
    authorise(**found);
    return found;
}

ApiResult<Payment*> Ledger::capture(const std::string& paymentId, std::int64_t amount)
{
    const auto found = payment(paymentId);
    if (!found)
        return found;
    Payment& target = **found;
    if (target.captured)
        return refused("This payment has already been captured");
    if (target.status != "authorized")
        return refused("Only payments which have been authorized and not yet captured can be captured");
    if (amount != target.amount)
        return invalidField("amount", "Capture amount must be equal to the amount authorized");
    Order& owner = *m_orders.find(target.orderId);
    if (owner.status == "paid")
        return refused(kAlreadyPaid);
    settleCapture(target, owner);
    return found;
}

void Ledger::settleCapture(Payment& payment, Order& order)
{
    const Fee fee = feeFor(payment.amount, payment.instrument.method == "card");
    payment.status = "captured";
    payment.captured = true;
    payment.fee = fee.fee;
    payment.tax = fee.tax;
    order.amountPaid = order.amount;
    order.status = "paid";
    move("payment", payment.id, payment, payment.amount, payment.amount - fee.fee);
    emitPayment("payment.captured", payment);
    m_sink({"order.paid",
            {"payment", "order"},
            {{"payment", {{"entity", toJson(payment)}}}, {"order", {{"entity", toJson(order)}}}},
            m_clock.now()});
}

bool Ledger::tick()
{
    bool changed = false;
    const std::int64_t now = m_clock.now();
    for (Payment& payment : m_payments.rows()) {
        const std::int64_t age = now - payment.createdAt;
        if (payment.status == "created" && age >= kBankPatience) {
            fail(payment, {"BAD_REQUEST_ERROR", "Payment was not completed on time.", "customer",
                           "payment_authentication", "payment_timed_out"});
            changed = true;
        } else if (payment.status == "authorized" &&
                   age >= m_orders.find(payment.orderId)->capture.manualMinutes * 60) {
            giveBack(payment);
            changed = true;
        }
    }
    return changed;
}

void Ledger::emitPayment(const char* name, const Payment& payment)
{
    m_sink({name, {"payment"}, {{"payment", {{"entity", toJson(payment)}}}}, m_clock.now()});
}

} // namespace karigar::backend::sandbox
