// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/smtp/mailmessage.h"
#include "models/domain/base/error.h"

/// The lines above a mail's body. Pure functions; nothing that goes in can begin a line of its own.
namespace karigar::backend::mailheader {

/// Text in a header: plain where it is plain, else in encoded words (RFC 2047), folded.
QByteArray text(const QString& text);

/// "name@example.org" with the domain in ASCII; error "bad_address" for what no mail server could take.
Result<QByteArray> mailbox(const QString& address);
/// With the name before it, as From and To have it.
Result<QByteArray> namedMailbox(const MailAddress& address);

/// "Name <name@example.org>" or the address alone, as an administrator writes it.
Result<MailAddress> parseAddress(const QString& text);

/// "Mon, 06 Apr 2026 10:00:00 +0000": never in the language of the machine.
QByteArray date(Millis at);

/// All lines that the mail itself decides; the MIME ones are libcurl's.
Result<std::vector<QByteArray>> linesOf(const MailMessage& message);

} // namespace karigar::backend::mailheader
