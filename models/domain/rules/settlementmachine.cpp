// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/settlementmachine.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using enum SettlementState;
using Row = Transition<SettlementState>;

// A settlement that a bank sent back after all is failed; a payout that failed is decided anew, under a key
// of its own, so nothing leads out of there.
constexpr std::array kTable{
    Row{Pending, "settlement.observe"_L1, Party::Marketplace, Processed},
    Row{Pending, "settlement.observe"_L1, Party::Marketplace, Failed},
    Row{Processed, "settlement.observe"_L1, Party::Marketplace, Failed},
    Row{Queued, "transfer.sent"_L1, Party::Marketplace, Sent},
    Row{Sent, "transfer.observe"_L1, Party::Marketplace, Pending},
    Row{Sent, "transfer.observe"_L1, Party::Marketplace, Processed},
    Row{Sent, "transfer.observe"_L1, Party::Marketplace, Failed},
    Row{Pending, "transfer.observe"_L1, Party::Marketplace, Processed},
    Row{Pending, "transfer.observe"_L1, Party::Marketplace, Failed},
};

} // namespace

std::span<const Transition<SettlementState>> settlementTransitions()
{
    return kTable;
}

std::optional<SettlementState> settlementMove(SettlementState from, QLatin1String command, Party by,
                                              std::optional<SettlementState> wanted)
{
    return nextState<SettlementState>(kTable, from, command, by, wanted);
}

std::optional<SettlementState> settlementStateOf(const QString& status)
{
    if (status == "created"_L1 || status == "pending"_L1)
        return Pending;
    if (status == "processed"_L1 || status == "partially_reversed"_L1 || status == "reversed"_L1)
        return Processed;
    if (status == "failed"_L1)
        return Failed;
    return std::nullopt;
}

Money sumOfParts(const Settlement& settlement)
{
    Money sum;
    for (const SettlementPart& part : settlement.parts)
        sum += part.amount;
    return sum;
}

bool isUnmatched(const SettlementPart& part)
{
    return part.payment.isNull();
}

QString settlementStateLabel(const Settlement& settlement)
{
    switch (settlement.state) {
    case Queued:
        return QCoreApplication::translate("SettlementState", "Waiting to be sent");
    case Sent:
        return QCoreApplication::translate("SettlementState", "Sent to the gateway");
    case Pending:
        return QCoreApplication::translate("SettlementState", "On its way");
    case Processed:
        if (settlement.reversed.paise > 0)
            return settlement.reversed < settlement.amount
                       ? QCoreApplication::translate("SettlementState", "Partly taken back")
                       : QCoreApplication::translate("SettlementState", "Taken back");
        return settlement.way == SettlementWay::Bank
                   ? QCoreApplication::translate("SettlementState", "Settled")
                   : QCoreApplication::translate("SettlementState", "Paid out");
    case Failed:
        return QCoreApplication::translate("SettlementState", "Failed");
    }
    return {};
}

} // namespace karigar
