// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/refundmachine.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

namespace execution {
using enum RefundState;
using Row = Transition<RefundState>;

// A refusal that crossed an acceptance on the wire looks like a failure until the gateway's list is read:
// what the gateway says later counts.
constexpr std::array kTable{
    Row{Queued, "refund.sent"_L1, Party::Marketplace, Sent},
    Row{Sent, "refund.observe"_L1, Party::Marketplace, Pending},
    Row{Sent, "refund.observe"_L1, Party::Marketplace, Processed},
    Row{Sent, "refund.observe"_L1, Party::Marketplace, Failed},
    Row{Pending, "refund.observe"_L1, Party::Marketplace, Processed},
    Row{Pending, "refund.observe"_L1, Party::Marketplace, Failed},
    Row{Failed, "refund.observe"_L1, Party::Marketplace, Pending},
    Row{Failed, "refund.observe"_L1, Party::Marketplace, Processed},
    Row{Failed, "refund.retry"_L1, Party::Admin, Queued},
    Row{Failed, "refund.settle_manually"_L1, Party::Admin, Manual},
    Row{External, "refund.adopt_external"_L1, Party::Admin, Processed},
};
} // namespace execution

namespace decision {
using enum RefundRequestState;
using Row = Transition<RefundRequestState>;

constexpr std::array kTable{
    Row{Requested, "refund.review"_L1, Party::Admin, InReview},
    Row{Requested, "refund.ask"_L1, Party::Admin, NeedsInfo},
    Row{InReview, "refund.ask"_L1, Party::Admin, NeedsInfo},
    Row{NeedsInfo, "refund.answer"_L1, Party::Customer, InReview},
    Row{Requested, "refund.approve"_L1, Party::Admin, Approved},
    Row{InReview, "refund.approve"_L1, Party::Admin, Approved},
    Row{NeedsInfo, "refund.approve"_L1, Party::Admin, Approved},
    Row{Requested, "refund.reject"_L1, Party::Admin, Rejected},
    Row{InReview, "refund.reject"_L1, Party::Admin, Rejected},
    Row{NeedsInfo, "refund.reject"_L1, Party::Admin, Rejected},
    Row{Requested, "refund.withdraw"_L1, Party::Customer, Withdrawn},
    Row{InReview, "refund.withdraw"_L1, Party::Customer, Withdrawn},
    Row{NeedsInfo, "refund.withdraw"_L1, Party::Customer, Withdrawn},
};
} // namespace decision

Failure wrongState(const QString& label)
{
    return refuse("wrong_state"_L1,
                  QCoreApplication::translate("Rules", "This refund is %1, so this can no longer be done.")
                      .arg(label.toLower()));
}

} // namespace

std::span<const Transition<RefundState>> refundTransitions()
{
    return execution::kTable;
}

std::span<const Transition<RefundRequestState>> refundRequestTransitions()
{
    return decision::kTable;
}

Result<void> moveRefund(Refund& refund, QLatin1String command, Party by, std::optional<RefundState> wanted)
{
    const auto to = nextState<RefundState>(execution::kTable, refund.state, command, by, wanted);
    if (!to)
        return wrongState(refundStateLabel(refund.state));
    refund.state = *to;
    return {};
}

Result<void> moveRequest(RefundRequest& request, QLatin1String command, Party by, Millis at)
{
    const auto to = nextState<RefundRequestState>(decision::kTable, request.state, command, by);
    if (!to)
        return wrongState(refundRequestStateLabel(request.state));
    request.state = *to;
    request.stateAt = at;
    return {};
}

bool isDone(RefundState state)
{
    return state == RefundState::Processed || state == RefundState::Manual || state == RefundState::External;
}

QString refundStateLabel(RefundState state)
{
    using enum RefundState;
    switch (state) {
    case Queued:
        return QCoreApplication::translate("RefundState", "Waiting to be sent");
    case Sent:
        return QCoreApplication::translate("RefundState", "Sent to the gateway");
    case Pending:
        return QCoreApplication::translate("RefundState", "With the bank");
    case Processed:
        return QCoreApplication::translate("RefundState", "Processed");
    case Failed:
        return QCoreApplication::translate("RefundState", "Failed");
    case Manual:
        return QCoreApplication::translate("RefundState", "Settled by hand");
    case External:
        return QCoreApplication::translate("RefundState", "Made outside Karigar");
    }
    return {};
}

QString refundFailureWords(const QString& failure)
{
    if (failure == "psp_low_balance"_L1)
        return QCoreApplication::translate(
            "RefundState", "The marketplace's balance at the gateway is too low. Add money, then try again.");
    if (failure == "psp_too_old"_L1)
        return QCoreApplication::translate(
            "RefundState",
            "The payment is more than six months old: its bank takes nothing back. Pay by hand.");
    if (failure == "psp_too_much"_L1 || failure == "psp_all_refunded"_L1)
        return QCoreApplication::translate("RefundState",
                                           "More has gone back at the gateway than is on record here.");
    if (failure == "psp_not_captured"_L1)
        return QCoreApplication::translate("RefundState", "The gateway says that it never collected this.");
    return failure;
}

QString refundRequestStateLabel(RefundRequestState state)
{
    using enum RefundRequestState;
    switch (state) {
    case Requested:
        return QCoreApplication::translate("RefundRequestState", "Requested");
    case InReview:
        return QCoreApplication::translate("RefundRequestState", "Under review");
    case NeedsInfo:
        return QCoreApplication::translate("RefundRequestState", "Waiting for an answer");
    case Approved:
        return QCoreApplication::translate("RefundRequestState", "Approved");
    case Rejected:
        return QCoreApplication::translate("RefundRequestState", "Declined");
    case Withdrawn:
        return QCoreApplication::translate("RefundRequestState", "Withdrawn");
    }
    return {};
}

} // namespace karigar
