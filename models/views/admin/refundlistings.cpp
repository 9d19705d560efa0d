// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/refundlistings.h"

#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/refundreview.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/refundwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

Listing byState(Kind kind, const QStringList& states, const QString& text, bool newestFirst)
{
    Query query = Query::of(kind);
    if (states.size() == 1)
        query.equal("state", states.front());
    else if (!states.isEmpty())
        query.oneOf("state", states);
    query.by("createdAt", newestFirst);
    return {query, text, [states](const Row& row) {
                return states.isEmpty() || states.contains(row.doc.value("state"_L1).toString());
            }};
}

template<class State>
QStringList texts(std::initializer_list<State> states)
{
    QStringList all;
    for (const State state : states)
        all.append(QString(enumText(state)));
    return all;
}

QStringList one(const QString& state)
{
    return state.isEmpty() ? QStringList() : QStringList{state};
}

ListEntry look(const StateLook& state)
{
    ListEntry entry;
    entry.chipText = state.text;
    entry.chipIcon = state.icon;
    entry.chipTone = state.tone;
    return entry;
}

} // namespace

Listing requestListing(const QString& state, const QString& text)
{
    using enum RefundRequestState;
    return byState(Kind::RefundRequest,
                   state == kOpenRequests ? texts({Requested, InReview, NeedsInfo}) : one(state), text,
                   false);
}

Listing refundListing(const QString& state, const QString& text)
{
    using enum RefundState;
    return byState(Kind::Refund, state == kTroubledRefunds ? texts({Failed, External}) : one(state), text,
                   true);
}

Listing disputeListing(const QString& state, const QString& text)
{
    using enum DisputeState;
    return byState(Kind::Dispute, state == kOpenDisputes ? texts({Open, UnderReview}) : one(state), text,
                   false);
}

ListEntry entryOf(const RefundRequest& request)
{
    ListEntry entry = look(lookOf(request.state));
    entry.title = request.customerName;
    entry.subtitle = Words::tr("%1 with %2").arg(request.title, request.artisanName);
    entry.note = refundReasonLabel(request.reason);
    entry.at = request.createdAt;
    entry.amount =
        request.state == RefundRequestState::Approved ? request.granted.paise : request.wished.paise;
    entry.person = request.customerName;
    return entry;
}

ListEntry entryOf(const Refund& refund)
{
    ListEntry entry = look(lookOf(refund.state));
    entry.title = refund.customerName;
    entry.subtitle = refund.title;
    entry.note = refund.state == RefundState::Failed ? refundFailureWords(refund.failure)
                 : refund.reference.isEmpty()
                     ? refundCauseWords(refund.cause)
                     : u"%1 · %2"_s.arg(refundCauseWords(refund.cause), refund.reference);
    entry.at = refund.createdAt;
    entry.amount = refund.amount.paise;
    entry.glyph = u"refund"_s;
    entry.glyphTone = entry.chipTone;
    return entry;
}

ListEntry entryOf(const Dispute& dispute, Millis now)
{
    ListEntry entry = look(lookOf(dispute.state));
    entry.title = dispute.customerName;
    entry.subtitle = u"%1 · %2"_s.arg(dispute.title, disputePhaseWords(dispute.phase));
    const QString left = remainingWords(dispute.respondBy - now);
    entry.note = !isOpenDispute(dispute.state) || dispute.respondBy == 0 ? disputeReasonWords(dispute.reason)
                 : left.isEmpty()
                     ? Words::tr("The time to answer has passed · %1").arg(disputeReasonWords(dispute.reason))
                     : Words::tr("%1 left to answer · %2").arg(left, disputeReasonWords(dispute.reason));
    entry.at = dispute.createdAt;
    entry.amount = dispute.amount.paise;
    entry.glyph = u"flag"_s;
    entry.glyphTone = entry.chipTone;
    return entry;
}

} // namespace karigar::views::admin
