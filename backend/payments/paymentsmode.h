// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace karigar::backend {

/// What people must know about the money here: "live" for real keys, "test" for test keys at the real
/// provider, "sandbox" for test keys anywhere else, "off" without keys.
QString paymentsMode(const QString& keyId, const QString& pspUrl);

/// Whether an address of the provider may be used at all: keys travel over TLS, or stay on this machine.
bool isSafeProviderUrl(const QString& pspUrl);

} // namespace karigar::backend
