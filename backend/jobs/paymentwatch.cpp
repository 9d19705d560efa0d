// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"
#include "models/domain/rules/limits.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kFirstWait = 20 * kSecond;
constexpr Millis kLongestWait = 30 * kMinute;
// A bank may authorise a failed payment for this long after the attempt.
constexpr Millis kLateNews = 3 * kDay;

bool isUndecided(PaymentState state)
{
    return state == PaymentState::Created || state == PaymentState::Failed || state == PaymentState::Authorized;
}

} // namespace

/// Asks the provider how an order stands until its fate is known: webhooks get lost and never reach a backend
/// at home, so this is a path of its own and equal to theirs.
JobType paymentWatch(const JobTools& tools)
{
    return {"payment.watch"_L1, [tools](const StoredJob& job) {
                const Millis now = tools.clock.now();
                const Millis next = now + backOff(job.attempts, kFirstWait, kLongestWait);
                const auto payment = tools.payments.payment(idArgument(job, "payment"_L1));
                if (!payment)
                    return payment.error().domain == ErrorDomain::Store
                               ? JobResult::again(next, payment.error().code)
                               : JobResult::failure(payment.error().code);
                const auto seen = tools.payments.refresh(*payment);
                const auto after = tools.payments.payment(payment->id);
                const QString trouble = seen ? QString() : seen.error().code;
                if (after && !isUndecided(after->state))
                    return JobResult::done();
                if (now > payment->createdAt + kHoldTime + kLateNews)
                    return JobResult::done();
                return JobResult::again(next, trouble);
            }};
}

} // namespace karigar::backend
