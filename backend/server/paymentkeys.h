// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/server/options.h"

namespace karigar::backend {

/// From the environment: the keys themselves, or KARIGAR_RAZORPAY_KEY_FILE, which names a file of them and
/// counts before them.
Result<void> takeKeyEnvironment(Options& options);
/// NAME=value lines, as an environment file has them. Refused when others than its owner may read it.
Result<void> takeKeyFile(Options& options, const QString& path);
/// Whether the keys, the provider's address and the other options go together.
Result<void> checkKeys(const Options& options);

} // namespace karigar::backend
