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
};

struct SlotView {
    enum class State { Free, Taken, Closed, Past, TooSoon };
    QString id;
    QString start; ///< as shown, "10:00"
    QString end;
    State state = State::Free;
    int seatsLeft = 0;
    QString elsewhere; ///< the same time by the reader's own clock, "yours 06:30"; empty when it is the same
    QString reason;    ///< why it is not for sale, a sentence; empty: the state's own
};

} // namespace karigar::ui
