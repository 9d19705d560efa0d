// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/services.h"

/// The browser that pays is not signed in: its link carries a proof that this server made it for this payment.
namespace karigar::backend {

QString checkoutUrl(const Settings& settings, const Id& payment);
/// Where the provider sends the browser afterwards.
QString checkoutCallbackUrl(const Settings& settings, const Id& payment);
bool isCheckoutKey(const Settings& settings, const Id& payment, const QString& key);

} // namespace karigar::backend
