// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"

/// Every number that decides how accounts are guarded.
namespace karigar::backend {

inline constexpr Millis kSessionLife = 90 * kDay; ///< since it was last used
inline constexpr Millis kSessionTouch = kHour;    ///< how exactly "last used" is kept

inline constexpr int kMaxPasswordBytes = 1024; ///< nobody needs more, and hashing it costs
inline constexpr int kMaxDeviceName = 80;

} // namespace karigar::backend
