// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// One payment and what it moved in the ledger. Follows the cache. GUI thread; owned by its page.
class PaymentCase : public QObject {
    Q_OBJECT
public:
    PaymentCase(Workspace& workspace, QObject* parent);

    void open(const Id& payment);
    const Payment& payment() const { return m_payment; }
    const std::vector<LedgerEntry>& ledger() const { return m_ledger; } ///< oldest first

Q_SIGNALS:
    void loaded();
    void missing();

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    Payment m_payment;
    std::vector<LedgerEntry> m_ledger;
    int m_pass = 0;
};

} // namespace karigar::views::admin
