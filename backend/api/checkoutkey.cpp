// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/checkoutkey.h"

#include "backend/auth/tokens.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

QString sealed(const Id& payment)
{
    return u"checkout:"_s + payment.toText();
}

QString url(const Settings& settings, const Id& payment, QLatin1String rest)
{
    return settings.publicUrl + u"/checkout/"_s + payment.toText() + rest + u"?key="_s +
           tokens::seal(settings.checkoutSecret, sealed(payment));
}

} // namespace

QString checkoutUrl(const Settings& settings, const Id& payment)
{
    return url(settings, payment, {});
}

QString checkoutCallbackUrl(const Settings& settings, const Id& payment)
{
    return url(settings, payment, "/callback"_L1);
}

bool isCheckoutKey(const Settings& settings, const Id& payment, const QString& key)
{
    return tokens::isSealOf(key, settings.checkoutSecret, sealed(payment));
}

} // namespace karigar::backend
