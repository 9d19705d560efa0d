// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QString>

namespace karigar::tour {

/// The first Python of the PATH that knows the module: the mail server and the reader of calendar files are
/// the distribution's Python packages, and another Python may stand before its own. Waits for it to answer.
Result<QString> pythonKnowing(const QString& module);

} // namespace karigar::tour
