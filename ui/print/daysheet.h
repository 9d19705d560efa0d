// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace karigar::ui {

/// What hangs on the workshop's wall for one day, as plain values: the same day always prints the same text.
struct DaySheet {
    struct Guest {
        QString name;
        QString seats; ///< "2 seats"
        QString phone; ///< empty when this device does not know it
        QString note;
        bool asked = false; ///< has requested and is not confirmed
    };
    struct Session {
        QString times; ///< "10:00–12:00"
        QString title;
        QString place;
        QString capacity; ///< "4 of 8 seats"
        std::vector<Guest> guests;
        QString waiting; ///< "Waiting list: Ravi (2 seats), Meena (1 seat)"; empty when nobody waits
    };

    QString workshop; ///< whose day it is
    QString day;      ///< "Saturday 21 November 2026"
    QString zone;
    QString made; ///< when it was printed
    std::vector<Session> sessions;
};

} // namespace karigar::ui
