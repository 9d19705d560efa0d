// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kFirstWait = 30 * kSecond;
constexpr Millis kLongestWait = 15 * kMinute; ///< less than a reminder is early

} // namespace

/// One mail. A server that is down or says "later" is asked again until the mail is settled, one way or the
/// other.
JobType mailSend(const JobTools& tools)
{
    return {"mail.send"_L1, [tools](const StoredJob& job) {
                const auto order = fromJson<MailOrder>(job.args);
                const auto done =
                    order ? tools.mails.carryOut(*order, job.attempts) : std::unexpected(order.error());
                if (done)
                    return JobResult::done();
                const Error& error = done.error();
                if (error.retryable || error.domain == ErrorDomain::Store)
                    return JobResult::again(
                        tools.clock.now() + backOff(job.attempts, kFirstWait, kLongestWait), error.code);
                return JobResult::failure(error.code);
            }};
}

} // namespace karigar::backend
