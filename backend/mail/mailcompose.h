// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/mailfacts.h"
#include "backend/mail/smtp/mailmessage.h"

namespace karigar::backend {

/// The mail for an order, from how things stand: in the reader's language and by the reader's clock, with the
/// workshop's clock beside it where they differ. Nothing for what is never mailed to this reader.
std::optional<MailMessage> composeMail(const MailOrder& order, const MailFacts& facts, bool late, Millis now,
                                       const MailAddress& from);

} // namespace karigar::backend
