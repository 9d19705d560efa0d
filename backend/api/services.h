// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/requestguard.h"
#include "backend/api/serverclock.h"
#include "backend/api/workers.h"
#include "backend/auth/accounts.h"
#include "backend/jobs/jobrunner.h"
#include "backend/live/livehub.h"
#include "backend/payments/paymentdesk.h"
#include "backend/store/attachmentfiles.h"

namespace karigar::backend {

/// What a handler is told of the world outside.
struct Settings {
    QString publicUrl; ///< where browsers find this server, without a slash at the end
    QString pspUrl;    ///< likewise the payment provider
    QString keyId;     ///< of the provider; public
    std::string keySecret;
    std::vector<std::string> webhookSecrets; ///< the present one, then the previous
    QString checkoutSecret;                  ///< seals checkout links
    QString paymentsMode;                    ///< see payments/paymentsmode.h
    bool timeTravel = false;
};

/// Everything a handler may use. Borrowed from the composition root, which outlives the HTTP server.
struct Services {
    const Settings& settings;
    Store& store;
    ServerClock& clock;
    CommandExecutor& executor;
    Accounts& accounts;
    PaymentDesk& payments;
    AttachmentFiles& files;
    LiveHub& live;
    JobRunner& jobs;
    Workers& workers; ///< for what waits for the disk
    Workers& hashers; ///< for passwords: few, because each takes memory
    Workers& callers; ///< for what waits for the payment provider
    RequestGuard& guard;
};

} // namespace karigar::backend
