// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/mailoptions.h"

#include "backend/mail/smtp/mailheader.h"

#include <array>
#include <cstdlib>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr std::array kNames{"KARIGAR_SMTP_URL", "KARIGAR_SMTP_USER", "KARIGAR_SMTP_PASSWORD",
                            "KARIGAR_MAIL_FROM"};

} // namespace

void takeMailEnvironment(Options& options)
{
    for (const char* name : kNames)
        if (const char* value = std::getenv(name))
            takeMailKey(options, QString::fromLatin1(name), value);
}

void takeMailKey(Options& options, const QString& name, const std::string& value)
{
    if (name == "KARIGAR_SMTP_URL"_L1)
        options.smtpUrl = QString::fromStdString(value);
    else if (name == "KARIGAR_SMTP_USER"_L1)
        options.smtpUser = value;
    else if (name == "KARIGAR_SMTP_PASSWORD"_L1)
        options.smtpPassword = value;
    else if (name == "KARIGAR_MAIL_FROM"_L1)
        options.mailFrom = QString::fromStdString(value);
}

Result<void> checkMail(const Options& options)
{
    if (options.smtpUrl.isEmpty())
        return {};
    const QUrl url(options.smtpUrl);
    const bool smtp = url.scheme() == "smtp"_L1 || url.scheme() == "smtps"_L1;
    // A password in an address would stand in the process list and in logs.
    if (!smtp || url.host().isEmpty() || !url.userInfo().isEmpty())
        return badInput("bad_option"_L1, u"--smtp-url wants smtp://HOST:PORT or smtps://HOST:PORT; user and "
                                         "password go into the environment or the file."_s);
    if (!mailheader::parseAddress(options.mailFrom))
        return badInput("bad_option"_L1, u"With a mail server, --mail-from says who writes: "
                                         "\"Karigar <no-reply@example.org>\"."_s);
    return {};
}

} // namespace karigar::backend
