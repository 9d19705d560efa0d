// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/waitlist.h"

#include "models/domain/base/clock.h"
#include "models/domain/rules/limits.h"

#include <algorithm>
#include <QCoreApplication>
#include <tuple>

using namespace Qt::StringLiterals;

namespace karigar {

Result<void> checkWaiting(const Service& service, const Slot& slot, int seats, Millis now)
{
    if (slot.state != SlotState::Full && slot.state != SlotState::Free)
        return refuse("not_free"_L1, slotStateReason(slot.state));
    if (seats > service.seats)
        return refuse("too_many_seats"_L1,
                      QCoreApplication::translate("Rules", "This workshop has no more than %n seat(s).",
                                                  nullptr, service.seats));
    if (slot.seatsLeft >= seats)
        return refuse("not_full"_L1,
                      QCoreApplication::translate("Rules", "There are seats at this time: book them."));
    if (offerEnd(service, slot.startAt, 0, now) == 0)
        return refuse("too_late"_L1,
                      QCoreApplication::translate("Rules", "It is too late to wait for seats at this time."));
    if (slot.waiting >= kMaxWaiting)
        return refuse("line_full"_L1, QCoreApplication::translate(
                                          "Rules", "Too many others wait for seats at this time already."));
    return {};
}

Millis lastAnswer(Millis startAt, Millis decideAt)
{
    const Millis last = startAt - kOfferLead;
    return decideAt > 0 ? std::min(last, decideAt) : last;
}

Millis offerEnd(const Service& service, Millis startAt, Millis decideAt, Millis now)
{
    const Millis end = std::min(now + service.offerHours * kHour, lastAnswer(startAt, decideAt));
    return end - now < kOfferLeast ? 0 : end;
}

int seatsForLine(const Slot& slot)
{
    return slot.seatsLeft - slot.asked;
}

bool isBefore(const WaitlistEntry& a, const WaitlistEntry& b)
{
    return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
}

} // namespace karigar
