// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/waitlistmachine.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using enum WaitlistState;
using Row = Transition<WaitlistState>;

// "waitlist.offer" and "waitlist.close" are steps of whichever command frees seats or ends the session.
constexpr std::array kTable{
    Row{Waiting, "waitlist.offer"_L1, Party::Marketplace, Offered},
    Row{Waiting, "waitlist.leave"_L1, Party::Customer, GivenUp},
    Row{Waiting, "waitlist.expire"_L1, Party::Marketplace, Closed},
    Row{Waiting, "waitlist.close"_L1, Party::Marketplace, Closed},
    Row{Offered, "waitlist.accept"_L1, Party::Customer, Booked},
    Row{Offered, "waitlist.leave"_L1, Party::Customer, GivenUp},
    Row{Offered, "waitlist.expire"_L1, Party::Marketplace, Lapsed},
    Row{Offered, "waitlist.close"_L1, Party::Marketplace, Closed},
};

} // namespace

std::span<const Transition<WaitlistState>> waitlistTransitions()
{
    return kTable;
}

Result<void> moveEntry(WaitlistEntry& entry, QLatin1String command, Party by)
{
    const auto to = nextState<WaitlistState>(kTable, entry.state, command, by);
    if (!to)
        return refuse("wrong_state"_L1,
                      QCoreApplication::translate(
                          "Rules", "This place in the waiting list is %1, so this can no longer be done.")
                          .arg(waitlistStateLabel(entry.state).toLower()));
    entry.state = *to;
    entry.position = 0;
    return {};
}

bool isOpen(WaitlistState state)
{
    return state == Waiting || state == Offered;
}

QString waitlistStateLabel(WaitlistState state)
{
    switch (state) {
    case Waiting:
        return QCoreApplication::translate("WaitlistState", "Waiting");
    case Offered:
        return QCoreApplication::translate("WaitlistState", "Offered");
    case Booked:
        return QCoreApplication::translate("WaitlistState", "Taken");
    case GivenUp:
        return QCoreApplication::translate("WaitlistState", "Given up");
    case Lapsed:
        return QCoreApplication::translate("WaitlistState", "Lapsed");
    case Closed:
        return QCoreApplication::translate("WaitlistState", "Not reached");
    }
    return {};
}

} // namespace karigar
