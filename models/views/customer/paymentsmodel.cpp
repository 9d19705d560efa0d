// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/paymentsmodel.h"

#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/bookingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

// More than anyone pays by hand; the newest come first.
constexpr int kMost = 2000;

bool wasCollected(PaymentState state)
{
    return state == PaymentState::Captured || state == PaymentState::PartiallyRefunded ||
           state == PaymentState::Refunded;
}

QString methodWords(const QString& method)
{
    if (method == "upi"_L1)
        return u"UPI"_s;
    if (method == "card"_L1)
        return QCoreApplication::translate("Payments", "Card");
    if (method == "netbanking"_L1)
        return QCoreApplication::translate("Payments", "Net banking");
    if (method == "wallet"_L1)
        return QCoreApplication::translate("Payments", "Wallet");
    return method;
}

} // namespace

PaymentsModel::PaymentsModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Payment}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

bool PaymentsModel::hasReceipt(int at) const
{
    return wasCollected(payment(at).state);
}

void PaymentsModel::reload()
{
    const Query query = Query::of(Kind::Payment)
                            .equal("customer", m_workspace.person().id)
                            .by("createdAt", true)
                            .first(kMost);
    m_workspace.list(query, this, [this](std::vector<Row> rows) { receive(std::move(rows)); });
}

void PaymentsModel::receive(std::vector<Row> rows)
{
    m_paid = m_reserved = m_returned = Money();
    for (const Row& row : rows) {
        const auto payment = row.as<Payment>();
        if (wasCollected(payment.state))
            m_paid += payment.amount - payment.refunded;
        if (payment.state == PaymentState::Authorized)
            m_reserved += payment.amount;
        m_returned += payment.refunded;
    }
    setRows(std::move(rows));
    m_loaded = true;
    Q_EMIT loaded();
}

QVariant PaymentsModel::present(const Row& row, int role) const
{
    const auto payment = row.as<Payment>();
    const ChipWords chip = chipOf(payment.state);
    const Millis at = payment.capturedAt ? payment.capturedAt : payment.createdAt;
    switch (role) {
    case RecordRole::Title:
        return payment.title;
    case RecordRole::Subtitle: {
        QStringList parts{relativeWords(at, m_workspace.now())};
        if (!payment.method.isEmpty())
            parts.append(methodWords(payment.method));
        parts.append(payment.failure.isEmpty() ? payment.pspId : payment.failure);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case RecordRole::ExactTime:
        return exactWords(at);
    case RecordRole::Amount:
        return payment.amount.paise;
    case RecordRole::ChipText:
        return chip.text;
    case RecordRole::ChipIcon:
        return chip.icon;
    case RecordRole::ChipTone:
    case RecordRole::GlyphTone:
        return chip.tone;
    case RecordRole::Glyph:
        return chip.icon;
    default:
        return {};
    }
}

} // namespace karigar::views
