// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/paymentkeys.h"

#include "backend/payments/paymentsmode.h"
#include "backend/server/mailoptions.h"
#include "backend/system/ownerfiles.h"

#include <array>
#include <cstdlib>
#include <QFile>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr std::array kNames{"KARIGAR_RAZORPAY_KEY_ID", "KARIGAR_RAZORPAY_KEY_SECRET",
                            "KARIGAR_RAZORPAY_WEBHOOK_SECRET", "KARIGAR_RAZORPAY_WEBHOOK_SECRET_PREVIOUS"};
constexpr qint64 kLargestFile = 64 * 1024;

Failure wrong(const QString& sentence)
{
    return badInput("bad_option"_L1, sentence);
}

void takeKey(Options& options, const QString& name, const std::string& value)
{
    if (value.empty())
        return;
    if (name == "KARIGAR_RAZORPAY_KEY_ID"_L1)
        options.keyId = QString::fromStdString(value);
    else if (name == "KARIGAR_RAZORPAY_KEY_SECRET"_L1)
        options.keySecret = value;
    else if (name == "KARIGAR_RAZORPAY_WEBHOOK_SECRET"_L1)
        options.webhookSecrets.insert(options.webhookSecrets.begin(), value);
    else if (name == "KARIGAR_RAZORPAY_WEBHOOK_SECRET_PREVIOUS"_L1)
        options.webhookSecrets.push_back(value);
}

} // namespace

Result<void> takeKeyEnvironment(Options& options)
{
    for (const char* name : kNames) {
        if (const char* value = std::getenv(name))
            takeKey(options, QLatin1String(name), value);
    }
    const char* path = std::getenv("KARIGAR_RAZORPAY_KEY_FILE");
    return path && *path ? takeKeyFile(options, QString::fromLocal8Bit(path)) : Result<void>();
}

Result<void> takeKeyFile(Options& options, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"The file with the payment keys cannot be read."_s);
    if (!ownerfiles::isPrivate(file))
        return wrong(u"Others can read the file with the payment keys: chmod 600 it, and own it."_s);
    options.webhookSecrets.clear();
    const QList<QByteArray> lines = file.read(kLargestFile).split('\n');
    for (const QByteArray& raw : lines) {
        const QString line = QString::fromUtf8(raw).trimmed();
        const QString name = line.section(u'=', 0, 0).trimmed();
        const std::string value = line.section(u'=', 1).trimmed().toStdString();
        takeKey(options, name, value);
        takeMailKey(options, name, value);
    }
    return {};
}

Result<void> checkKeys(const Options& options)
{
    if (!isSafeProviderUrl(options.pspUrl))
        return wrong(u"--psp-url wants https://, or http:// on this machine: the keys travel there."_s);
    if (paymentsMode(options.keyId, options.pspUrl) != "live"_L1)
        return {};
    if (!options.livePayments)
        return wrong(u"These are live payment keys: say --live-payments if real money is meant."_s);
    if (options.timeTravel)
        return wrong(u"--time-travel and live payment keys do not go together."_s);
    return {};
}

} // namespace karigar::backend
