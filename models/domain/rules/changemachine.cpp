// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/changemachine.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using enum ChangeState;
using Row = Transition<ChangeState>;

// "Unpaid" waits for what the change costs more: before the artisan is asked when the customer proposed it,
// before it holds when the artisan did.
constexpr std::array kTable{
    Row{Unpaid, "payment.observe"_L1, Party::Marketplace, Proposed},
    Row{Unpaid, "payment.observe"_L1, Party::Marketplace, Accepted},
    Row{Unpaid, "change.withdraw"_L1, Party::Customer, Withdrawn},
    Row{Unpaid, "change.withdraw"_L1, Party::Artisan, Withdrawn},
    Row{Unpaid, "change.end"_L1, Party::Marketplace, Withdrawn},
    Row{Unpaid, "change.expire"_L1, Party::Marketplace, Expired},
    Row{Proposed, "change.accept"_L1, Party::Customer, Accepted},
    Row{Proposed, "change.accept"_L1, Party::Customer, Unpaid},
    Row{Proposed, "change.accept"_L1, Party::Artisan, Accepted},
    Row{Proposed, "change.decline"_L1, Party::Customer, Declined},
    Row{Proposed, "change.decline"_L1, Party::Artisan, Declined},
    Row{Proposed, "change.propose"_L1, Party::Customer, Countered},
    Row{Proposed, "change.propose"_L1, Party::Artisan, Countered},
    Row{Proposed, "change.withdraw"_L1, Party::Customer, Withdrawn},
    Row{Proposed, "change.withdraw"_L1, Party::Artisan, Withdrawn},
    Row{Proposed, "change.end"_L1, Party::Marketplace, Withdrawn},
    Row{Proposed, "change.expire"_L1, Party::Marketplace, Expired},
};

} // namespace

std::span<const Transition<ChangeState>> changeTransitions()
{
    return kTable;
}

Result<void> moveChange(ChangeRequest& change, QLatin1String command, Party by, const Id& actor, Millis at,
                        std::optional<ChangeState> wanted)
{
    const auto to = nextState<ChangeState>(kTable, change.state, command, by, wanted);
    if (!to)
        return refuse("wrong_state"_L1, QCoreApplication::translate(
                                            "Rules", "This proposal is %1, so this can no longer be done.")
                                            .arg(changeStateLabel(change.state).toLower()));
    change.state = *to;
    change.decidedAt = at;
    change.decidedBy = actor;
    return {};
}

bool isOpen(ChangeState state)
{
    return state == Unpaid || state == Proposed;
}

QString changeStateLabel(ChangeState state)
{
    switch (state) {
    case Unpaid:
        return QCoreApplication::translate("ChangeState", "Waiting for payment");
    case Proposed:
        return QCoreApplication::translate("ChangeState", "Proposed");
    case Accepted:
        return QCoreApplication::translate("ChangeState", "Accepted");
    case Declined:
        return QCoreApplication::translate("ChangeState", "Declined");
    case Withdrawn:
        return QCoreApplication::translate("ChangeState", "Withdrawn");
    case Expired:
        return QCoreApplication::translate("ChangeState", "Lapsed");
    case Countered:
        return QCoreApplication::translate("ChangeState", "Answered with another proposal");
    }
    return {};
}

} // namespace karigar
