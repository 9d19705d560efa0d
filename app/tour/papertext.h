// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QString>

namespace karigar::tour {

/// What another program reads on the pages of a PDF file. Waits for it.
Result<QString> paperText(const QString& path);

} // namespace karigar::tour
