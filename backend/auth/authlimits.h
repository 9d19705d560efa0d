// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"

/// Every number that decides how accounts are guarded.
namespace karigar::backend {

inline constexpr Millis kSessionLife = 90 * kDay; ///< since it was last used
inline constexpr Millis kSessionTouch = kHour;    ///< how exactly "last used" is kept

// Attempts by network address: a household or an office signs in many people, a guesser tries thousands.
inline constexpr double kSignInBurstByAddress = 120;
inline constexpr double kSignInPerSecondByAddress = 1;
// By account: a person who mistypes needs a handful.
inline constexpr double kSignInBurstByAccount = 10;
inline constexpr double kSignInPerSecondByAccount = 1.0 / 30;
inline constexpr double kRegisterBurstByAddress = 120;
inline constexpr double kRegisterPerSecondByAddress = 0.5;
// Calendar files: services that subscribe for many people ask from few addresses.
inline constexpr double kCalendarBurstByAddress = 240;
inline constexpr double kCalendarPerSecondByAddress = 4;

inline constexpr int kMaxPasswordBytes = 1024; ///< nobody needs more, and hashing it costs
inline constexpr int kMaxDeviceName = 80;

} // namespace karigar::backend
