// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/jobtype.h"

#include <algorithm>

namespace karigar::backend {

Millis backOff(int attempts, Millis first, Millis longest)
{
    Millis wait = first;
    for (int i = 1; i < attempts && wait < longest; ++i)
        wait *= 2;
    return std::min(wait, longest);
}

} // namespace karigar::backend
