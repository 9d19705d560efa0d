// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/earningsstatement.h"
#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The times that earnings are looked at; financial years begin in April.
enum class EarningsPeriod { Ever, ThisMonth, LastMonth, ThisYear, LastYear };

/// First and last day of a period; invalid for Ever.
std::pair<QDate, QDate> daysOf(EarningsPeriod period, QDate today);

/// The movements of this artisan's money in a period, newest first, and what they come to, all from the
/// ledger. Exact to the paisa. GUI thread; owned by its page.
class Earnings : public RowsModel {
    Q_OBJECT
public:
    Earnings(Workspace& workspace, QObject* parent);

    void setPeriod(EarningsPeriod period);
    EarningsPeriod period() const { return m_period; }
    /// What stands in the accounts now, whatever the period.
    const EarningsBalance& balance() const { return m_balance; }
    /// Of the period.
    const EarningsStatement& statement() const { return m_statement; }
    /// The last six months, oldest first, whatever the period.
    const std::vector<EarningsOfMonth>& lastMonths() const { return m_lastMonths; }
    bool isLoaded() const { return m_loaded; }
    bool isCut() const { return m_cut; }
    /// The booking a movement belongs to.
    QString bookingOf(int row) const;

    /// Every movement of the period as comma-separated values (RFC 4180, UTF-8), oldest first; amounts in
    /// rupees with two decimals.
    QByteArray csv() const;

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void take(std::vector<Row> rows);
    void choose();

    Workspace& m_workspace;
    Reloader* m_reloader;
    EarningsPeriod m_period = EarningsPeriod::Ever;
    std::vector<Row> m_rows;            ///< all, newest first
    std::vector<LedgerEntry> m_entries; ///< the same, typed
    std::vector<LedgerEntry> m_chosen;  ///< of the period
    EarningsBalance m_balance;
    EarningsStatement m_statement;
    std::vector<EarningsOfMonth> m_lastMonths;
    int m_pass = 0;
    bool m_loaded = false;
    bool m_cut = false;
};

} // namespace karigar::views::artisan
