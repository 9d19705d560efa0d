// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/icalhandle.h"

#include <mutex>

namespace karigar::ics {

void calmLibical()
{
    static std::once_flag once;
    std::call_once(once, [] { icalerror_set_errors_are_fatal(0); });
}

} // namespace karigar::ics
