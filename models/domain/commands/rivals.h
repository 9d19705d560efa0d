// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/booking.h"

#include <array>

namespace karigar {

/// What the artisan has in mind for a request that finds no room any more.
enum class RivalFate {
    Decline,
    WaitingList, ///< declined, with the place in the line that the request's time gives it
    OtherTime    ///< stays open, because another time is about to be proposed
};

template<>
struct EnumNames<RivalFate> {
    static constexpr std::array table{
        EnumName<RivalFate>{RivalFate::Decline, QLatin1String("decline")},
        EnumName<RivalFate>{RivalFate::WaitingList, QLatin1String("waiting_list")},
        EnumName<RivalFate>{RivalFate::OtherTime, QLatin1String("other_time")},
    };
};

struct RivalChoice {
    Id booking;
    RivalFate fate = RivalFate::Decline;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("fate", s.fate);
    }
};

/// Settles every undecided request for which `winner` leaves no room, in the transaction that sells the
/// seats: as chosen, or else declined. Requests to which another time was offered stay: their offer holds
/// seats of its own. So do those whose seats are kept.
Result<void> resolveRivals(Draft& draft, const Booking& winner, const std::vector<RivalChoice>& choices = {});

} // namespace karigar
