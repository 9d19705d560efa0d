// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/statelook.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/settlementmachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateLook)
};

} // namespace

// One tick is a promise, the tick in a circle is what is done and over. A card is money that is still to
// move, an hourglass somebody's answer.
StateLook lookOf(BookingState state)
{
    const QString text = bookingStateLabel(state);
    switch (state) {
    case BookingState::Held:
        return {text, u"card"_s, u"warn"_s};
    case BookingState::Requested:
        return {text, u"waiting"_s, u"info"_s};
    case BookingState::Confirmed:
        return {text, u"check"_s, u"ok"_s};
    case BookingState::Completed:
        return {text, u"check-circle"_s, u"ok"_s};
    case BookingState::NoShow:
        return {text, u"person"_s, u"warn"_s};
    case BookingState::Expired:
        return {text, u"clock"_s, u"muted"_s};
    case BookingState::Cancelled:
    case BookingState::Declined:
        return {text, u"x-circle"_s, u"bad"_s};
    case BookingState::Withdrawn:
        return {text, u"undo"_s, u"muted"_s};
    }
    return {text, {}, u"muted"_s};
}

StateLook lookOf(PaymentState state)
{
    const QString text = paymentStateLabel(state);
    switch (state) {
    case PaymentState::Created:
        return {text, u"clock"_s, u"muted"_s};
    case PaymentState::Authorized:
        return {text, u"card"_s, u"info"_s};
    case PaymentState::Captured:
        return {text, u"check-circle"_s, u"ok"_s};
    case PaymentState::PartiallyRefunded:
    case PaymentState::Refunded:
        return {text, u"refund"_s, u"info"_s};
    case PaymentState::Failed:
        return {text, u"x-circle"_s, u"bad"_s};
    case PaymentState::Released:
        return {text, u"undo"_s, u"muted"_s};
    }
    return {text, {}, u"muted"_s};
}

StateLook lookOf(RefundState state)
{
    const QString text = refundStateLabel(state);
    switch (state) {
    case RefundState::Queued:
        return {text, u"clock"_s, u"muted"_s};
    case RefundState::Sent:
        return {text, u"send"_s, u"info"_s};
    case RefundState::Pending:
        return {text, u"waiting"_s, u"info"_s};
    case RefundState::Processed:
    case RefundState::Manual:
        return {text, u"check-circle"_s, u"ok"_s};
    case RefundState::Failed:
        return {text, u"x-circle"_s, u"bad"_s};
    case RefundState::External:
        return {text, u"external"_s, u"warn"_s};
    }
    return {text, {}, u"muted"_s};
}

StateLook lookOf(RefundRequestState state)
{
    const QString text = refundRequestStateLabel(state);
    switch (state) {
    case RefundRequestState::Requested:
        return {text, u"waiting"_s, u"warn"_s};
    case RefundRequestState::InReview:
        return {text, u"eye"_s, u"info"_s};
    case RefundRequestState::NeedsInfo:
        return {text, u"chat"_s, u"warn"_s};
    case RefundRequestState::Approved:
        return {text, u"check-circle"_s, u"ok"_s};
    case RefundRequestState::Rejected:
        return {text, u"x-circle"_s, u"bad"_s};
    case RefundRequestState::Withdrawn:
        return {text, u"undo"_s, u"muted"_s};
    }
    return {};
}

StateLook lookOf(DisputeState state)
{
    switch (state) {
    case DisputeState::Open:
        return {Words::tr("Open"), u"warn"_s, u"bad"_s};
    case DisputeState::UnderReview:
        return {Words::tr("Under review"), u"waiting"_s, u"warn"_s};
    case DisputeState::Won:
        return {Words::tr("Won"), u"check-circle"_s, u"ok"_s};
    case DisputeState::Lost:
        return {Words::tr("Lost"), u"x-circle"_s, u"bad"_s};
    case DisputeState::Closed:
        return {Words::tr("Closed"), u"check"_s, u"muted"_s};
    }
    return {};
}

StateLook lookOf(const Settlement& settlement)
{
    const QString text = settlementStateLabel(settlement);
    switch (settlement.state) {
    case SettlementState::Queued:
    case SettlementState::Sent:
    case SettlementState::Pending:
        return {text, u"clock"_s, u"info"_s};
    case SettlementState::Processed:
        return {text, u"check-circle"_s, settlement.failure.isEmpty() ? u"ok"_s : u"warn"_s};
    case SettlementState::Failed:
        return {text, u"x-circle"_s, settlement.retried ? u"muted"_s : u"bad"_s};
    }
    return {};
}

} // namespace karigar::views
