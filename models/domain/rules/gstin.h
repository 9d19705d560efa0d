// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

namespace karigar {

/// GST identification numbers: State (2 digits), PAN (10), entity of that PAN (1), "Z", check character (1).
/// Pure functions over upper-case text; any thread.

inline constexpr int kGstinLength = 15;

/// Upper case without the blanks people type between groups.
QString tidyGstin(const QString& typed);

/// The last character for the first fourteen; null when one of those is not a digit or a capital letter.
QChar gstinCheckCharacter(QStringView first14);

/// Says what is wrong: "gstin_length", "gstin_form", "gstin_state" or "gstin_check".
Result<void> checkGstin(const QString& gstin);

/// The State code a valid number begins with.
QString gstinState(const QString& gstin);

} // namespace karigar
