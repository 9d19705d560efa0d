// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kFirstWait = 2 * kSecond;
constexpr Millis kLongestWait = 10 * kMinute;

JobResult giveUp(const JobTools& tools, const Payment& payment, const Error& reason)
{
    const auto told =
        tools.executor.runForMarketplace("payment.capture_failed"_L1, {{"payment"_L1, payment.id.toText()},
                                                                       {"failure"_L1, reason.message}});
    return told ? JobResult::failure(reason.code) : JobResult::again(tools.clock.now() + kFirstWait, told.error().code);
}

} // namespace

/// Collects the money of a confirmed booking. Until the provider says never, it is tried again: an
/// authorisation lasts for days, and a confirmed customer should not pay for a bad minute.
JobType paymentCapture(const JobTools& tools)
{
    return {"payment.capture"_L1, [tools](const StoredJob& job) {
                const auto payment = tools.payments.payment(idArgument(job, "payment"_L1));
                if (payment && (payment->state != PaymentState::Authorized || !payment->captureWanted))
                    return JobResult::done();
                const auto captured =
                    payment ? tools.payments.capture(*payment) : std::unexpected(payment.error());
                if (captured)
                    return JobResult::done();
                if (captured.error().code == "capture_refused"_L1)
                    return giveUp(tools, *payment, captured.error());
                return JobResult::again(tools.clock.now() + backOff(job.attempts, kFirstWait, kLongestWait),
                                        captured.error().code);
            }};
}

} // namespace karigar::backend
