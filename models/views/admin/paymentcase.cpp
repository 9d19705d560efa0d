// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/paymentcase.h"

#include "models/views/core/reloader.h"

namespace karigar::views::admin {

PaymentCase::PaymentCase(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Payment, Kind::LedgerEntry}, [this] { reload(); }, this))
{
}

void PaymentCase::open(const Id& payment)
{
    m_id = payment;
    m_reloader->reloadNow();
}

void PaymentCase::reload()
{
    const int pass = ++m_pass;
    if (m_id.isNull())
        return;
    m_workspace.find(Kind::Payment, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            Q_EMIT missing();
            return;
        }
        m_payment = row->as<Payment>();
        Query query = Query::of(Kind::LedgerEntry);
        query.equal("booking", m_payment.booking).by("at").by("amount");
        m_workspace.list(query, this, [this, pass](const std::vector<Row>& lines) {
            if (pass != m_pass)
                return;
            m_ledger.clear();
            for (const Row& line : lines)
                if (auto entry = line.as<LedgerEntry>(); entry.payment == m_id)
                    m_ledger.push_back(std::move(entry));
            Q_EMIT loaded();
        });
    });
}

} // namespace karigar::views::admin
