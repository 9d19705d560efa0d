// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storereader.h"

namespace karigar::demo {

/// Writes what the payment provider's stand-in (razorpay-sandbox --state FILE) must know to carry on with
/// every payment that is still of interest: collect it, return it, answer when it is asked.
Result<void> writeProviderBook(backend::StoreReader& reader, Millis now, const QString& path);

} // namespace karigar::demo
