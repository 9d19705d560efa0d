// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"

namespace karigar {

/// The arguments of every command that only names a booking and perhaps a reason.
struct BookingAnswerArgs {
    Id booking;
    QString reason;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("reason", s.reason);
    }
};

} // namespace karigar
