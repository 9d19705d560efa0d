// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"
#include "models/domain/rules/refundmachine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kFirstWait = 20 * kSecond;
constexpr Millis kLongestWait = 6 * kHour;
constexpr Millis kReferenceWait =
    14 * kDay; ///< after which a bank that has not named the transfer never will

Result<Refund> refundOf(const JobTools& tools, const Id& id)
{
    return tools.store.fetch([&](StoreReader& reader) -> Result<Refund> {
        KARIGAR_TRY(const auto doc, reader.facts().find(Kind::Refund, id));
        return doc ? fromJson<Refund>(*doc) : refuse("not_found"_L1, {});
    });
}

/// Whether there is anything left to ask the provider for.
bool isOpen(const Refund& refund, Millis now)
{
    if (refund.state == RefundState::Processed)
        return refund.reference.isEmpty() && now < refund.processedAt + kReferenceWait;
    return refund.state == RefundState::Queued || refund.state == RefundState::Sent ||
           refund.state == RefundState::Pending;
}

Result<void> observe(const JobTools& tools, const Refund& refund, const RefundNews& news,
                     const QString& failure = {})
{
    return tools.executor.runForMarketplace(
        "refund.observe"_L1,
        {{"payment"_L1, refund.payment.toText()},
         {"pspId"_L1, news.pspId},
         {"key"_L1, refund.key},
         {"status"_L1, failure.isEmpty() ? news.status : u"failed"_s},
         {"amount"_L1, QJsonObject{{"paise"_L1, refund.amount.paise}, {"currency"_L1, "INR"_L1}}},
         {"reference"_L1, news.reference},
         {"speed"_L1, news.speed},
         {"failure"_L1, failure}});
}

/// Whether the provider has a refund under this key, which is then told. An earlier try may have got through
/// without its answer, longer ago than the provider keeps keys.
Result<bool> isThere(const JobTools& tools, const Refund& refund, const Payment& payment)
{
    KARIGAR_TRY(const ProviderStanding standing, tools.money.standing(payment.pspId));
    const auto found = std::ranges::find(standing.refunds, refund.key, &RefundNews::key);
    if (found == standing.refunds.end())
        return false;
    KARIGAR_CHECK(observe(tools, refund, *found));
    return true;
}

Result<void> send(const JobTools& tools, const Refund& refund, const Payment& payment)
{
    KARIGAR_CHECK(tools.executor.runForMarketplace("refund.sent"_L1, {{"refund"_L1, refund.id.toText()}}));
    KARIGAR_TRY(const bool before, isThere(tools, refund, payment));
    if (before)
        return {};
    razorpay::RefundOrder order;
    order.paymentId = payment.pspId.toStdString();
    order.amount = refund.amount.paise;
    order.key = refund.key.toStdString();
    order.receipt = order.key;
    const auto made = tools.money.sendRefund(order);
    if (made)
        return observe(tools, refund, *made);
    if (made.error().code == "psp_unavailable"_L1)
        return std::unexpected(made.error());
    // Refused; the last try of several may be refused because the first was heard.
    KARIGAR_TRY(const bool after, isThere(tools, refund, payment));
    const bool known = refundFailureWords(made.error().code) != made.error().code;
    return after ? Result<void>()
                 : observe(tools, refund, {}, known ? made.error().code : made.error().message);
}

/// The next step of a refund. What was sent but not heard of is sent again, under the same key.
Result<void> advance(const JobTools& tools, const Refund& refund)
{
    KARIGAR_TRY(const Payment payment, tools.payments.payment(refund.payment));
    if (!refund.pspId.isEmpty())
        return tools.money.refreshRefundsOf(payment.pspId);
    return payment.disputed.paise > 0 ? Result<void>() : send(tools, refund, payment);
}

} // namespace

/// Carries out a decision about money and follows it to the bank's reference. The row stays until then, so a
/// process that dies anywhere on the way goes on where it was.
JobType refundSend(const JobTools& tools)
{
    return {"refund.send"_L1, [tools](const StoredJob& job) {
                const Id id = idArgument(job, "refund"_L1);
                const Millis now = tools.clock.now();
                const auto refund = refundOf(tools, id);
                if (!refund && refund.error().domain != ErrorDomain::Store)
                    return JobResult::failure(refund.error().code);
                if (refund && !isOpen(*refund, now))
                    return JobResult::done();
                const auto done = refund ? advance(tools, *refund) : std::unexpected(refund.error());
                const auto after = refundOf(tools, id);
                if (after && !isOpen(*after, now))
                    return JobResult::done();
                return JobResult::again(now + backOff(job.attempts, kFirstWait, kLongestWait),
                                        done ? QString() : done.error().code);
            }};
}

} // namespace karigar::backend
