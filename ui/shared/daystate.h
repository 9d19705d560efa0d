// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a day or a time of day looks like to someone who wants to book. Plain values, any thread.

#include <QDate>
#include <QString>

namespace karigar::ui {

struct DayState {
    enum class Kind { Unknown, Free, Full, Closed, Past };
    QDate date;
    Kind kind = Kind::Unknown;
    int freeSlots = 0;
    bool line = false; ///< full, but its times can be waited for
};

struct SlotView {
    enum class State { Free, Full, Taken, Closed, Past, TooSoon }; ///< Full can be waited for
    QString id;
    QString start; ///< as shown, "10:00"
    QString end;
    State state = State::Free;
    int seatsLeft = 0;
    int waiting = 0;   ///< parties in the line of a full time
    int place = 0;     ///< the reader's own in it; 0: none
    QString elsewhere; ///< the same time by the reader's own clock, "yours 06:30"; empty when it is the same
    QString reason;    ///< why it is not for sale, a sentence; empty: the state's own

    bool operator==(const SlotView&) const = default;
};

} // namespace karigar::ui
