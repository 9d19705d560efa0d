// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/smtp/smtpsender.h"

#include "backend/mail/smtp/mailheader.h"
#include "backend/mail/smtp/mimeparts.h"

#include <curl/curl.h>
#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

struct EndCurl {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
};

bool isThisMachine(const std::string& url)
{
    const QString host = QUrl(QString::fromStdString(url)).host();
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

size_t ignore(char*, size_t size, size_t count, void*)
{
    return size * count;
}

void configure(CURL* curl, const SmtpSettings& settings)
{
    const bool secret = !settings.user.empty() && !isThisMachine(settings.url);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_URL, settings.url.c_str());
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(secret ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectTimeout.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(settings.timeout.count()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &ignore);
    if (settings.user.empty())
        return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.c_str());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.c_str());
}

/// A login that is refused is the administrator's to mend, not the end of somebody's mail.
Result<void> judge(CURLcode code, long reply)
{
    if (code == CURLE_OK)
        return {};
    const QString detail = reply > 0 ? QString::number(reply) : QString::fromLatin1(curl_easy_strerror(code));
    if (reply >= 500 && reply < 600 && code != CURLE_LOGIN_DENIED)
        return fail(ErrorDomain::Network, "mail_refused"_L1,
                    QCoreApplication::translate("Backend", "The mail server does not take this mail (%1).")
                        .arg(detail));
    return fail(
        ErrorDomain::Network, "mail_unavailable"_L1,
        QCoreApplication::translate("Backend", "The mail server cannot be used now (%1).").arg(detail), true);
}

} // namespace

SmtpSender::SmtpSender(SmtpSettings settings)
    : m_settings(std::move(settings))
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT); // once per process
    static_cast<void>(initialised);
}

Result<void> SmtpSender::send(const MailMessage& message)
{
    KARIGAR_TRY(const auto lines, mailheader::linesOf(message));
    KARIGAR_TRY(const QByteArray sender, mailheader::mailbox(message.from.address));
    KARIGAR_TRY(const QByteArray recipient, mailheader::mailbox(message.to.address));
    const std::unique_ptr<CURL, EndCurl> curl(curl_easy_init());
    if (!curl)
        return judge(CURLE_OUT_OF_MEMORY, 0);
    configure(curl.get(), m_settings);
    const CurlList headers = curlList(lines);
    const CurlList recipients = curlList({'<' + recipient + '>'});
    const CurlMime mime = mimeOf(curl.get(), message);
    const QByteArray from = '<' + sender + '>';
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_MIMEPOST, mime.get());
    const CURLcode code = curl_easy_perform(curl.get());
    long reply = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &reply);
    return judge(code, reply);
}

} // namespace karigar::backend
