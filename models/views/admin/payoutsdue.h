// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"
#include "models/views/core/rowsmodel.h"

#include <map>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// What is due to one artisan, by the ledger: payable, less the gateway's fees, less what banks contest.
struct PayoutDue {
    Id artisan;
    QString name;
    QString account; ///< at the gateway; empty: payouts are made by hand
    Money due;
    Money contested;
    std::vector<Id> payments; ///< in which it is due

    bool operator==(const PayoutDue&) const = default;
};

/// Artisans and what is due to them, the most first. Follows the cache. GUI thread; owned by its page.
class PayoutsDue : public RowsModel {
    Q_OBJECT
public:
    PayoutsDue(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    const PayoutDue* of(const QString& artisan) const;
    Money total() const;

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void loadContested(int pass, std::map<Id, Money> contested);
    void loadArtisans(int pass);
    void loadAccounts(int pass);
    void finish();

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::map<Id, PayoutDue> m_next;
    std::vector<PayoutDue> m_due;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::admin
