// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/smtp/mailmessage.h"
#include "models/domain/base/error.h"

namespace karigar::backend {

/// Takes a mail to where it is going, blocking; worker threads only, any number at once. Errors:
/// "mail_refused" (for good: such a person or such a mail is not taken), "mail_unavailable" (retryable: no
/// connection, a server that says later, or one that does not know us), "bad_address".
class MailSender {
public:
    virtual ~MailSender() = default;
    virtual Result<void> send(const MailMessage& message) = 0;
};

} // namespace karigar::backend
