// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/paymentsmode.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::backend {

QString paymentsMode(const QString& keyId, const QString& pspUrl)
{
    if (keyId.isEmpty())
        return u"off"_s;
    if (keyId.startsWith("rzp_live_"_L1))
        return u"live"_s;
    return QUrl(pspUrl).host() == "api.razorpay.com"_L1 ? u"test"_s : u"sandbox"_s;
}

bool isSafeProviderUrl(const QString& pspUrl)
{
    const QUrl url(pspUrl);
    const QString host = url.host();
    const bool local = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    return !host.isEmpty() && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && local));
}

} // namespace karigar::backend
