// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/smtp/mailsender.h"

#include <chrono>
#include <string>

namespace karigar::backend {

struct SmtpSettings {
    std::string url; ///< "smtp://host:port" or "smtps://host:port"
    std::string user;
    std::string password;
    std::chrono::milliseconds connectTimeout{8'000};
    std::chrono::milliseconds timeout{30'000}; ///< for one mail
};

/// SMTP through libcurl, one connection a mail. TLS is used when the server offers it; with a password it is
/// demanded, except towards this machine, so that nobody on the way can ask for the password in plain text.
class SmtpSender final : public MailSender {
public:
    explicit SmtpSender(SmtpSettings settings);
    Result<void> send(const MailMessage& message) override;

private:
    const SmtpSettings m_settings;
};

} // namespace karigar::backend
