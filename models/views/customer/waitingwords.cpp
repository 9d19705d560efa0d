// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/waitingwords.h"

#include "models/views/core/timewords.h"
#include "models/views/customer/policydates.h"

#include <QCoreApplication>

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Waitlist)
};

} // namespace

QString placeWords(const WaitlistEntry& entry)
{
    if (entry.state == WaitlistState::Offered)
        return Words::tr("%n seat(s) are kept for you.", nullptr, entry.seats);
    if (entry.position == 1)
        return Words::tr("You are next in the waiting list.");
    return Words::tr("You are number %1 in the waiting list.").arg(entry.position);
}

QString offerWords(const WaitlistEntry& entry, Millis now)
{
    const QString left = remainingWords(entry.offerUntil - now);
    if (left.isEmpty())
        return Words::tr("The time to take them is over.");
    return Words::tr("Kept for you until %1, %2 left.").arg(momentWords(entry.offerUntil, entry.zone), left);
}

QString seatsOf(const WaitlistEntry& entry)
{
    return Words::tr("%n seat(s)", nullptr, entry.seats);
}

} // namespace karigar::views
