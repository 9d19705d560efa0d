// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historysums.h"

#include "models/domain/rules/refundmachine.h"
#include "models/views/history/historymodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

bool wasCollected(PaymentState state)
{
    return state == PaymentState::Captured || state == PaymentState::PartiallyRefunded ||
           state == PaymentState::Refunded;
}

template<NamedEnum E>
QStringList namesOf()
{
    QStringList names;
    for (const auto& name : EnumNames<E>::table)
        names.append(QString(name.text));
    return names;
}

QStringList statesOf(Kind kind)
{
    switch (kind) {
    case Kind::Booking:
        return namesOf<BookingState>();
    case Kind::Payment:
        return namesOf<PaymentState>();
    case Kind::Refund:
        return namesOf<RefundState>();
    case Kind::Dispute:
        return namesOf<DisputeState>();
    default:
        return namesOf<SettlementState>();
    }
}

} // namespace

void addTo(HistoryTotals& totals, Kind kind, const QString& state, qint64 count, Money amount)
{
    if (count == 0)
        return;
    HistoryTotals::State line{state, {}, count, amount};
    if (kind == Kind::Booking) {
        line.look = lookOf(enumFromText<BookingState>(state).value_or(BookingState::Held));
    } else if (kind == Kind::Payment) {
        const auto known = enumFromText<PaymentState>(state).value_or(PaymentState::Created);
        line.look = lookOf(known);
        line.name.prepend(u"payment:"_s);
        totals.gross += wasCollected(known) ? amount : Money();
        totals.reserved += known == PaymentState::Authorized ? amount : Money();
    } else if (kind == Kind::Refund) {
        const auto known = enumFromText<RefundState>(state).value_or(RefundState::Queued);
        line.look = lookOf(known);
        line.name.prepend(u"refund:"_s);
        totals.refunds += isDone(known) ? amount : Money();
    } else if (kind == Kind::Dispute) {
        line.look = lookOf(enumFromText<DisputeState>(state).value_or(DisputeState::Open));
        line.name.prepend(u"dispute:"_s);
    } else {
        Settlement payout;
        payout.way = SettlementWay::Route;
        payout.state = enumFromText<SettlementState>(state).value_or(SettlementState::Queued);
        line.look = lookOf(payout);
        line.name.prepend(u"payout:"_s);
    }
    totals.states.push_back(line);
}

HistorySums::HistorySums(Workspace& workspace, const HistoryModel& model, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
{
    connect(&model, &HistoryModel::loaded, this, &HistorySums::refresh);
}

void HistorySums::refresh()
{
    const int pass = ++m_pass;
    m_next = {};
    if (m_model.isSearch())
        return sumFound();
    m_questions = questions();
    ask(0, pass);
}

std::vector<HistorySums::Question> HistorySums::questions() const
{
    std::vector<Question> all;
    for (const HistorySource& source : m_model.sources())
        for (const QString& state : statesOf(source.query.kind)) {
            Query query = source.query;
            query.order.clear();
            if (!state.isEmpty()) {
                const bool ruledOut = std::ranges::any_of(query.where, [&](const Query::Condition& one) {
                    return one.column == "state"_L1 && one.value.toString() == state;
                });
                if (ruledOut)
                    continue;
                std::erase_if(query.where, [](const auto& one) { return one.column == "state"_L1; });
                query.equal("state", state);
            }
            all.push_back({std::move(query), state});
        }
    return all;
}

// One after the other, so that a page that is scrolled to meanwhile does not wait behind all of them.
void HistorySums::ask(size_t at, int pass)
{
    if (at == m_questions.size())
        return finish();
    const Query query = m_questions[at].query;
    m_workspace.count(query, this, [this, at, pass, query](qint64 count) {
        if (pass != m_pass)
            return;
        if (count == 0)
            return ask(at + 1, pass);
        const QString column = query.kind == Kind::Booking ? u"total"_s : u"amount"_s;
        m_workspace.sum(query, column, this, [this, at, pass, query, count](qint64 sum) {
            if (pass != m_pass)
                return;
            addTo(m_next, query.kind, m_questions[at].state, count, {sum});
            ask(at + 1, pass);
        });
    });
}

void HistorySums::sumFound()
{
    for (const HistorySource& source : m_model.sources())
        for (const QString& state : statesOf(source.query.kind)) {
            qint64 count = 0;
            Money sum;
            for (int i = 0; i < m_model.size(); ++i) {
                const QJsonObject& doc = m_model.row(i).doc;
                if (m_model.kindAt(i) != source.query.kind || doc.value("state"_L1).toString() != state)
                    continue;
                ++count;
                const auto amount = doc.value(source.amount).toObject();
                sum += Money{amount.value("paise"_L1).toInteger()};
            }
            addTo(m_next, source.query.kind, state, count, sum);
        }
    finish();
}

void HistorySums::finish()
{
    m_totals = std::move(m_next);
    Q_EMIT changed();
}

} // namespace karigar::views
