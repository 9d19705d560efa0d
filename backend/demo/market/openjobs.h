// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storewriter.h"

#include <map>

namespace karigar::demo {

/// Of all the jobs that the past asked for, asks the store for those that a running server still has to do:
/// deadlines ahead, payments whose fate is not known.
Result<void> writeOpenJobs(backend::StoreWriter& writer, const std::map<QString, Effect>& jobs, Millis now);

} // namespace karigar::demo
