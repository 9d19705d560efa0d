// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/options.h"

#include "backend/server/mailoptions.h"
#include "backend/server/paymentkeys.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

Failure wrong(const QString& sentence)
{
    return badInput("bad_option"_L1, sentence);
}

Result<void> setListen(Options& options, const QString& value)
{
    const qsizetype colon = value.lastIndexOf(u':');
    bool fine = false;
    const uint port = value.mid(colon + 1).toUInt(&fine);
    if (colon <= 0 || !fine || port > 65535)
        return wrong(u"--listen wants HOST:PORT."_s);
    options.host = value.left(colon);
    options.port = static_cast<quint16>(port);
    return {};
}

Result<void> setRequestLimits(Options& options, const QString& value)
{
    constexpr double kMostFactor = 1000;
    bool fine = false;
    const double factor = value.toDouble(&fine);
    if (!fine || !(factor >= 0 && factor <= kMostFactor))
        return wrong(
            u"--request-limits wants a factor from 0 (no limits) to 1000; 1 is what it has anyway."_s);
    options.requestLimits = factor;
    return {};
}

bool setFlag(Options& options, const QString& name)
{
    if (name == "--time-travel"_L1)
        options.timeTravel = true;
    else if (name == "--live-payments"_L1)
        options.livePayments = true;
    else if (name == "--trust-forwarded-for"_L1)
        options.trustForwardedFor = true;
    else
        return false;
    return true;
}

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

Result<void> setValue(Options& options, const QString& name, const QString& value)
{
    if (name == "--listen"_L1)
        return setListen(options, value);
    if (name == "--keys"_L1)
        return takeKeyFile(options, value);
    if (name == "--request-limits"_L1)
        return setRequestLimits(options, value);
    if (name == "--psp-url"_L1)
        options.pspUrl = withoutSlash(value);
    else if (name == "--public-url"_L1)
        options.publicUrl = withoutSlash(value);
    else if (name == "--smtp-url"_L1)
        options.smtpUrl = value;
    else if (name == "--mail-from"_L1)
        options.mailFrom = value;
    else if (name == "--data"_L1)
        options.data = value;
    else if (name == "--postgres"_L1)
        options.postgres = value;
    else if (name == "--admin-email"_L1 || name == "--email"_L1)
        options.adminEmail = value;
    else if (name == "--admin-password-file"_L1)
        options.adminPasswordFile = value;
    else if (name == "--name"_L1)
        options.adminName = value;
    else
        return wrong(u"There is no option %1."_s.arg(name));
    return {};
}

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

Result<void> checkTogether(const Options& options)
{
    if (options.data.isEmpty())
        return wrong(u"--data is needed: the folder that holds the marketplace."_s);
    if (options.action == Options::Action::CreateAdmin)
        return options.adminEmail.isEmpty() ? wrong(u"--email is needed."_s) : Result<void>();
    KARIGAR_CHECK(checkMail(options));
    if (options.timeTravel && !isLoopback(options.host))
        return wrong(u"--time-travel is for this machine alone: listen on a loopback address."_s);
    KARIGAR_CHECK(checkKeys(options));
    if (options.adminEmail.isEmpty() != options.adminPasswordFile.isEmpty())
        return wrong(u"--admin-email and --admin-password-file go together."_s);
    return {};
}

} // namespace

QString usage()
{
    return u"usage: karigar-server --data DIR [--postgres DSN] [--listen HOST:PORT] [--psp-url URL]\n"
           "                      [--public-url URL] [--keys FILE] [--smtp-url URL --mail-from ADDRESS]\n"
           "                      [--live-payments] [--trust-forwarded-for] [--time-travel]\n"
           "                      [--request-limits FACTOR]\n"
           "                      [--admin-email EMAIL --admin-password-file FILE]\n"
           "       karigar-server admin create --data DIR [--postgres DSN] --email EMAIL [--name NAME]   "
           "(password on "
           "standard input)\n"
           "Payment keys: KARIGAR_RAZORPAY_KEY_ID, KARIGAR_RAZORPAY_KEY_SECRET, "
           "KARIGAR_RAZORPAY_WEBHOOK_SECRET\n"
           "(and ..._WEBHOOK_SECRET_PREVIOUS after a change) in the environment, or as NAME=value lines in a "
           "file "
           "that only\n"
           "its owner may read: --keys or KARIGAR_RAZORPAY_KEY_FILE.\n"
           "Mail: KARIGAR_SMTP_URL, KARIGAR_SMTP_USER, KARIGAR_SMTP_PASSWORD, KARIGAR_MAIL_FROM, likewise.\n"
           "Requests are limited by session and by address; FACTOR multiplies all limits, 0 switches them "
           "off. Behind "
           "a\nproxy say --trust-forwarded-for, or everybody shares the proxy's address.\n"
           "Database: a file in DIR, or PostgreSQL by --postgres \"host=... dbname=...\" or, where others "
           "may "
           "not see\nthe password, KARIGAR_POSTGRES in the environment. Then several servers may share "
           "both.\n"_s;
}

Result<Options> readOptions(const QStringList& arguments)
{
    Options options;
    takeMailEnvironment(options);
    KARIGAR_CHECK(takeKeyEnvironment(options));
    options.postgres = qEnvironmentVariable("KARIGAR_POSTGRES"); // it may hold a password
    QStringList rest = arguments;
    if (rest.mid(0, 2) == QStringList{u"admin"_s, u"create"_s}) {
        options.action = Options::Action::CreateAdmin;
        rest = rest.mid(2);
    }
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (setFlag(options, rest[i]))
            continue;
        if (i + 1 >= rest.size())
            return wrong(u"%1 wants a value, or is not known."_s.arg(rest[i]));
        KARIGAR_CHECK(setValue(options, rest[i], rest[i + 1]));
        ++i;
    }
    KARIGAR_CHECK(checkTogether(options));
    return options;
}

} // namespace karigar::backend
