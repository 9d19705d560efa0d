// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/clock.h"

#include <chrono>

namespace karigar {

Millis SystemClock::now() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace karigar
