// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"
#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The movements of this artisan's money, newest first, and their sums, all from the ledger. Exact to the
/// paisa. GUI thread; owned by its page.
class Earnings : public RowsModel {
    Q_OBJECT
public:
    struct Month {
        QDate first;
        Money payable; ///< what became payable in it
    };

    Earnings(Workspace& workspace, QObject* parent);

    Money payable() const { return m_payable; } ///< the artisan's own
    Money held() const { return m_held; }       ///< paid by customers, kept until the workshop took place
    /// The last six months, oldest first.
    const std::vector<Month>& months() const { return m_months; }
    bool isLoaded() const { return m_loaded; }
    bool isCut() const;
    /// The booking a movement belongs to.
    QString bookingOf(int row) const;

    /// Every movement as comma-separated values (RFC 4180, UTF-8), oldest first; amounts in rupees with two
    /// decimals.
    void exportCsv(QObject* receiver, std::function<void(QByteArray)> then);

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void sumAccounts(int pass);
    void sumMonths(int pass, std::vector<Month> months, size_t at);
    Query movements() const;

    Workspace& m_workspace;
    Reloader* m_reloader;
    Money m_payable;
    Money m_held;
    std::vector<Month> m_months;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
