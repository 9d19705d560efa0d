// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/payoutsdue.h"

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/dispute.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/taxprofile.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

PayoutsDue::PayoutsDue(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::LedgerEntry, Kind::Dispute, Kind::ArtisanProfile, Kind::TaxProfile},
          [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

const PayoutDue* PayoutsDue::of(const QString& artisan) const
{
    const auto found =
        std::ranges::find_if(m_due, [&](const PayoutDue& due) { return due.artisan.toText() == artisan; });
    return found == m_due.end() ? nullptr : &*found;
}

Money PayoutsDue::total() const
{
    Money sum;
    for (const PayoutDue& due : m_due)
        sum += due.due;
    return sum;
}

void PayoutsDue::reload()
{
    const int pass = ++m_pass;
    Query query = Query::of(Kind::Dispute);
    query.oneOf("state",
                {QString(enumText(DisputeState::Open)), QString(enumText(DisputeState::UnderReview))});
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        std::map<Id, Money> contested;
        for (const Row& row : rows) {
            const auto dispute = row.as<Dispute>();
            contested[dispute.payment] += dispute.amount;
        }
        loadContested(pass, std::move(contested));
    });
}

void PayoutsDue::loadContested(int pass, std::map<Id, Money> contested)
{
    Query query = Query::of(Kind::LedgerEntry);
    query.oneOf("account", {QString(enumText(LedgerAccount::ArtisanPayable)),
                            QString(enumText(LedgerAccount::ArtisanFees))});
    m_workspace.list(
        query, this, [this, pass, contested = std::move(contested)](const std::vector<Row>& rows) {
            if (pass != m_pass)
                return;
            std::map<std::pair<Id, Id>, Money> balances; // of artisan and payment
            for (const Row& row : rows) {
                const auto entry = row.as<LedgerEntry>();
                balances[{entry.artisan, entry.payment}] += entry.amount;
            }
            m_next.clear();
            for (const auto& [whose, balance] : balances) {
                const auto held = contested.find(whose.second);
                const Money most = std::max(Money(), balance);
                const Money kept = held == contested.end() ? Money() : std::min(most, held->second);
                PayoutDue& due = m_next[whose.first];
                due.artisan = whose.first;
                due.contested += kept;
                due.due += balance - kept;
                if (balance != kept)
                    due.payments.push_back(whose.second);
            }
            loadArtisans(pass);
        });
}

void PayoutsDue::loadArtisans(int pass)
{
    m_workspace.list(Query::of(Kind::ArtisanProfile), this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        for (const Row& row : rows) {
            const auto profile = row.as<ArtisanProfile>();
            m_next[profile.id].artisan = profile.id;
            m_next[profile.id].name = profile.name;
        }
        loadAccounts(pass);
    });
}

void PayoutsDue::loadAccounts(int pass)
{
    m_workspace.list(Query::of(Kind::TaxProfile), this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        for (const Row& row : rows)
            if (const auto due = m_next.find(row.id); due != m_next.end())
                due->second.account = row.as<TaxProfile>().linkedAccount;
        finish();
    });
}

void PayoutsDue::finish()
{
    m_due.clear();
    for (auto& [artisan, due] : m_next)
        m_due.push_back(std::move(due));
    m_next.clear();
    std::ranges::stable_sort(m_due, std::greater(), &PayoutDue::due);
    std::vector<Row> rows;
    for (const PayoutDue& due : m_due)
        // What is shown is part of the row, so that a view hears of a change.
        rows.push_back({due.artisan,
                        {{"name"_L1, due.name}, {"due"_L1, due.due.paise}, {"account"_L1, due.account}},
                        false});
    setRows(std::move(rows));
    m_loaded = true;
    Q_EMIT loaded();
}

QVariant PayoutsDue::present(const Row& row, int role) const
{
    const PayoutDue* due = of(row.id.toText());
    if (!due)
        return {};
    switch (role) {
    case RecordRole::Title:
    case RecordRole::Person:
        return due->name;
    case RecordRole::Subtitle:
        return due->account.isEmpty() ? tr("Paid by hand") : tr("Paid through the gateway");
    case RecordRole::Amount:
        return due->due.paise;
    default:
        return {};
    }
}

} // namespace karigar::views::admin
