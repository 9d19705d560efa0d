// SPDX-License-Identifier: GPL-3.0-or-later
// Money going back.
#include "backend/sandbox/ids.h"
#include "backend/sandbox/ledger.h"

#include <algorithm>

namespace karigar::backend::sandbox {

namespace {

constexpr std::size_t kMinKey = 10;
constexpr std::int64_t kRefundableFor = 182 * 24 * 3600; // six months

bool isKeyCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

ApiResult<std::int64_t> refundable(const Payment& payment, const RefundRequest& request, std::int64_t now)
{
    if (payment.status == "refunded")
        return refused("The payment has been fully refunded already");
    if (payment.status != "captured")
        return refused("The payment status should be captured for action to be taken");
    if (now - payment.createdAt > kRefundableFor)
        return refused("Refund is not supported by the bank because the payment is more than 6 months old");
    const std::int64_t amount = request.amount.value_or(payment.amount - payment.amountRefunded);
    if (amount > payment.amount)
        return invalidField("amount", "The refund amount provided is greater than amount captured");
    if (amount > payment.amount - payment.amountRefunded)
        return invalidField("amount", "The total refund amount is greater than the refund payment amount");
    return amount;
}

Refund refundOf(const Payment& payment, std::int64_t amount, std::int64_t now)
{
    Refund refund;
    refund.id = newId("rfnd_");
    refund.paymentId = payment.id;
    refund.amount = amount;
    refund.currency = payment.currency;
    refund.toCard = payment.instrument.method != "upi";
    refund.createdAt = now;
    return refund;
}

} // namespace

ApiResult<Refund*> Ledger::earlierRefund(const std::string& paymentId, const std::string& key,
                                         const std::string& body)
{
    if (key.size() < kMinKey)
        return refused("The idempotency key must be at least 10 characters long.");
    if (!std::ranges::all_of(key, isKeyCharacter)) {
        return refused(
            "The idempotency key must only contain alphanumeric characters, underscores and hyphens.");
    }
    const auto used = m_refundKeys.find(key);
    if (used == m_refundKeys.end())
        return nullptr;
    if (used->second.paymentId != paymentId || used->second.body != body)
        return conflict("Different request with the same idempotency key has already been processed.");
    return m_refunds.find(used->second.refundId);
}

ApiResult<Refund*> Ledger::refund(const std::string& paymentId, const RefundRequest& request,
                                  const std::string& key, const std::string& body, bool pending)
{
    if (!key.empty()) {
        const auto earlier = earlierRefund(paymentId, key, body);
        if (!earlier || *earlier)
            return earlier;
    }
    const auto found = payment(paymentId);
    if (!found)
        return std::unexpected(found.error());
    Payment& source = **found;
    const auto amount = refundable(source, request, m_clock.now());
    if (!amount)
        return std::unexpected(amount.error());
    if (*amount > balance())
        return lowBalance();
    Refund& created = m_refunds.add(refundOf(source, *amount, m_clock.now()));
    created.speed = request.speed;
    created.receipt = request.receipt;
    created.notes = request.notes;
    source.amountRefunded += *amount;
    if (source.amountRefunded == source.amount)
        source.status = "refunded";
    if (!key.empty())
        m_refundKeys[key] = {paymentId, body, created.id};
    move("refund", created.id, source, *amount, -*amount);
    emitRefund("refund.created", created);
    if (!pending)
        return settleRefund(created.id, true);
    return &created;
}

ApiResult<Refund*> Ledger::settleRefund(const std::string& refundId, bool processed)
{
    const auto found = refund(refundId);
    if (!found)
        return found;
    Refund& target = **found;
    if (target.status != "pending")
        return refused("The refund is final.");
    target.status = processed ? "processed" : "failed";
    if (processed) {
        // What was to be instant and had to wait went the normal way.
        const bool waited = m_clock.now() > target.createdAt;
        target.speedProcessed = target.speed == "optimum" && !waited ? "instant" : "normal";
        if (target.speed == "optimum" && waited)
            emitRefund("refund.speed_changed", target);
        target.reference = randomDigits(target.toCard ? 23 : 12);
    } else {
        Payment& source = *m_payments.find(target.paymentId);
        source.amountRefunded -= target.amount;
        source.status = "captured";
        move("adjustment", target.id, source, target.amount, target.amount);
    }
    emitRefund(processed ? "refund.processed" : "refund.failed", target);
    return found;
}

// An authorised payment that nobody captured was never ours, so `captured` stays false.
void Ledger::giveBack(Payment& payment)
{
    payment.status = "refunded";
    payment.amountRefunded = payment.amount;
    Refund& created = m_refunds.add(refundOf(payment, payment.amount, m_clock.now()));
    emitRefund("refund.created", created);
    created.status = "processed";
    created.speedProcessed = "normal";
    created.reference = randomDigits(12);
    emitRefund("refund.processed", created);
}

void Ledger::emitRefund(const char* name, const Refund& refund)
{
    const Payment& source = *m_payments.find(refund.paymentId);
    m_sink({name,
            {"refund", "payment"},
            {{"refund", {{"entity", toJson(refund)}}}, {"payment", {{"entity", toJson(source)}}}},
            m_clock.now()});
}

} // namespace karigar::backend::sandbox
