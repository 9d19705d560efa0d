// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/drift.h"

#include "models/domain/records/refund.h"
#include "models/domain/rules/paymentsums.h"
#include "models/views/core/reloader.h"

#include <map>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

constexpr int kPortion = 500;
// The gateway's list is read this far back; see MoneyDesk::listed().
constexpr Millis kListReaches = 200 * kDay;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

} // namespace

/// One reading in the making.
struct Drift::Sum {
    std::map<Id, Money> byHand; ///< by payment
    std::map<Id, Money> fresh;
    std::vector<DriftRow> rows;
    std::array<int, kDriftKinds> counts{};
    Money here;
    Money there;
    Money onItsWay;
};

Money DriftRow::collectedHere() const
{
    return isCollected(payment.state) ? payment.amount : Money();
}

Money DriftRow::refundedHere() const
{
    return payment.refunded - byHand;
}

DriftKind driftOf(const DriftRow& row, Millis lookedAt, Millis now)
{
    const Payment& payment = row.payment;
    const bool collected = isCollected(payment.state);
    const bool known = payment.gatewayAt > 0;
    if (collected && !known && payment.capturedAt > 0 && payment.capturedAt < now - kListReaches)
        return DriftKind::TooOld;
    if (collected && (!known || payment.capturedAt > lookedAt))
        return DriftKind::NotCompared;
    if (!collected)
        return payment.gatewayCollected.paise > 0 ? DriftKind::NotCollectedHere : DriftKind::Agrees;
    if (payment.gatewayCollected.paise == 0)
        return DriftKind::NotCollectedThere;
    if (payment.gatewayCollected != payment.amount)
        return DriftKind::AmountDiffers;
    // What is on its way may be in the gateway's list already.
    const Money least = row.refundedHere();
    if (payment.gatewayRefunded == least)
        return DriftKind::Agrees;
    if (payment.gatewayRefunded > least)
        return payment.gatewayRefunded <= least + payment.refunding ? DriftKind::OnItsWay
                                                                    : DriftKind::MoreBackThere;
    return payment.gatewayRefunded + row.fresh >= least ? DriftKind::NotCompared : DriftKind::LessBackThere;
}

QString driftWords(DriftKind kind)
{
    switch (kind) {
    case DriftKind::Agrees:
        return Words::tr("Both books say the same");
    case DriftKind::OnItsWay:
        return Words::tr("A refund is on its way");
    case DriftKind::NotCompared:
        return Words::tr("Not compared since it was collected");
    case DriftKind::TooOld:
        return Words::tr("Too old for the gateway's list");
    case DriftKind::NotCollectedThere:
        return Words::tr("The gateway says that it never collected this");
    case DriftKind::NotCollectedHere:
        return Words::tr("The gateway collected what our books do not have");
    case DriftKind::AmountDiffers:
        return Words::tr("Another amount was collected");
    case DriftKind::MoreBackThere:
        return Words::tr("More has gone back at the gateway than here");
    case DriftKind::LessBackThere:
        return Words::tr("Less has gone back at the gateway than here");
    }
    return {};
}

QString driftAdvice(DriftKind kind)
{
    switch (kind) {
    case DriftKind::NotCollectedThere:
        return Words::tr("Look the payment up in the gateway's dashboard. If it was never captured there, "
                         "write to the gateway's support before anything is refunded or paid out.");
    case DriftKind::NotCollectedHere:
        return Words::tr("Look again: its news may be under way. If it stays, the money is the customer's: "
                         "refund it at the gateway and recognise that refund here.");
    case DriftKind::AmountDiffers:
        return Words::tr("The order's amount was changed at the gateway. Ask its support for the capture; "
                         "refund the difference there.");
    case DriftKind::MoreBackThere:
        return Words::tr("Somebody paid back at the gateway itself. Look again; it then waits under “Sent "
                         "refunds” to be recognised. If it does not come, it is still pending there.");
    case DriftKind::LessBackThere:
        return Words::tr("The last reading may be older than the refund: look again. If it stays, the "
                         "refund did not leave the gateway: ask its support with the refund's id.");
    case DriftKind::NotCompared:
    case DriftKind::TooOld:
    case DriftKind::Agrees:
    case DriftKind::OnItsWay:
        break;
    }
    return {};
}

Drift::Drift(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Payment, Kind::Refund}, [this] { reload(); }, this))
    , m_gateway(new GatewayNews(workspace, this))
{
    connect(m_gateway, &GatewayNews::changed, this, &Drift::reload);
}

void Drift::start()
{
    m_started = true;
    m_reloader->reloadNow();
}

void Drift::reload()
{
    if (!m_started)
        return;
    const int pass = ++m_pass;
    const auto sum = std::make_shared<Sum>();
    Query done = Query::of(Kind::Refund);
    done.oneOf("state", {QString(enumText(RefundState::Manual)), QString(enumText(RefundState::Processed)),
                         QString(enumText(RefundState::External))});
    m_workspace.list(done, this, [this, pass, sum](const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            const auto refund = row.as<Refund>();
            if (refund.state == RefundState::Manual)
                sum->byHand[refund.payment] += refund.amount;
            else if (refund.processedAt > m_gateway->comparedAt())
                sum->fresh[refund.payment] += refund.amount;
        }
        readOn(pass, sum, 0);
    });
}

void Drift::readOn(int pass, std::shared_ptr<Sum> sum, int offset)
{
    Query query = Query::of(Kind::Payment);
    query.by("createdAt", true).by("id").first(kPortion);
    query.offset = offset;
    m_workspace.list(query, this, [this, pass, sum, offset](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        for (const Row& row : rows) {
            DriftRow drift{row.as<Payment>(), sum->byHand[row.id], sum->fresh[row.id], DriftKind::Agrees};
            drift.kind = driftOf(drift, m_gateway->comparedAt(), m_workspace.now());
            const bool counted = drift.payment.gatewayAt > 0 && drift.kind != DriftKind::NotCompared;
            if (isCollected(drift.payment.state) || drift.differs())
                ++sum->counts[static_cast<size_t>(drift.kind)];
            if (counted) {
                sum->here += drift.keptHere();
                sum->there += drift.keptThere();
                if (drift.kind == DriftKind::OnItsWay)
                    sum->onItsWay += drift.keptHere() - drift.keptThere();
            }
            if (drift.differs())
                sum->rows.push_back(std::move(drift));
        }
        if (static_cast<int>(rows.size()) == kPortion)
            readOn(pass, sum, offset + kPortion);
        else
            finish(*sum);
    });
}

void Drift::finish(Sum& sum)
{
    m_rows = std::move(sum.rows);
    m_counts = sum.counts;
    m_keptHere = sum.here;
    m_keptThere = sum.there;
    m_onItsWay = sum.onItsWay;
    m_loaded = true;
    Q_EMIT loaded();
}

void Drift::lookAgain()
{
    m_workspace.submit(u"money.look"_s, {}, this, [this](const Result<qint64>& queued) {
        if (queued)
            Q_EMIT asked();
        else
            Q_EMIT failed(queued.error());
    });
}

} // namespace karigar::views::admin
