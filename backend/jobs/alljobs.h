// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobtype.h"
#include "backend/mail/maildesk.h"
#include "backend/payments/moneydesk.h"
#include "backend/payments/transferdesk.h"

namespace karigar::backend {

/// What a job may need. Borrowed: all of it outlives the runner.
struct JobTools {
    Store& store;
    CommandExecutor& executor;
    PaymentDesk& payments;
    MoneyDesk& money;
    TransferDesk& transfers;
    MailDesk& mails;
    const Clock& clock;
};

/// Every type of job; each is one file.
std::vector<JobType> allJobs(const JobTools& tools);

/// A job that runs the marketplace command of its own name, such as "booking.expire" or "refund.note".
JobType deadline(const JobTools& tools, QLatin1String command);
JobType disputeRefresh(const JobTools& tools);
JobType moneyCompare(const JobTools& tools);
JobType moneyLook(const JobTools& tools);
JobType mailSend(const JobTools& tools);
JobType paymentCapture(const JobTools& tools);
JobType paymentRefresh(const JobTools& tools);
JobType paymentWatch(const JobTools& tools);
JobType refundRefresh(const JobTools& tools);
JobType refundSend(const JobTools& tools);
JobType settlementRefresh(const JobTools& tools);
/// Takes less than the others, because the demo counts its days with it.
JobType statsCount(Store& store, CommandExecutor& executor, const Clock& clock);
JobType storeForget(const JobTools& tools);
JobType transferSend(const JobTools& tools);

/// A Payment or Booking id out of a job's arguments; null when it is not there.
Id idArgument(const StoredJob& job, QLatin1String name);

} // namespace karigar::backend
