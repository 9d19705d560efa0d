// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/earningsstatement.h"

#include "models/domain/rules/calendar.h"

#include <algorithm>
#include <map>

namespace karigar::views::artisan {

namespace {

QDate monthOf(Millis at)
{
    const QDate day = dateInIndia(at);
    return QDate(day.year(), day.month(), 1);
}

void add(EarningsSums& sums, const LedgerEntry& entry)
{
    switch (earningKind(entry)) {
    case EarningKind::Gross:
        sums.gross += entry.amount;
        return;
    case EarningKind::Refund:
        sums.refunds += -entry.amount;
        return;
    case EarningKind::Fee:
        sums.fees += -entry.amount;
        return;
    case EarningKind::Payout:
        sums.paidOut += -entry.amount;
        return;
    case EarningKind::Payable:
    case EarningKind::FeeTaken:
        return;
    }
}

} // namespace

EarningKind earningKind(const LedgerEntry& entry)
{
    const bool fees = entry.account == LedgerAccount::ArtisanFees;
    switch (entry.against) {
    case LedgerAccount::Customer:
        return EarningKind::Gross;
    case LedgerAccount::Gateway: // what came in; or went back, or to a bank that contested it
        return entry.amount.paise >= 0 ? EarningKind::Gross : EarningKind::Refund;
    case LedgerAccount::Refunds:
        return EarningKind::Refund;
    case LedgerAccount::Payouts:
    case LedgerAccount::Bank:
        return EarningKind::Payout;
    case LedgerAccount::GatewayFee:
    case LedgerAccount::Tax:
        return EarningKind::Fee;
    case LedgerAccount::ArtisanHeld:
    case LedgerAccount::ArtisanPayable:
        return fees ? EarningKind::FeeTaken : EarningKind::Payable;
    case LedgerAccount::ArtisanFees:
        return EarningKind::FeeTaken;
    }
    return EarningKind::Payable;
}

EarningsStatement statementOf(const std::vector<LedgerEntry>& entries)
{
    EarningsStatement statement;
    std::map<QDate, EarningsSums> months;
    std::map<QString, EarningsSums> services;
    for (const LedgerEntry& entry : entries) {
        add(statement.total, entry);
        add(months[monthOf(entry.at)], entry);
        add(services[entry.title], entry);
    }
    if (!months.empty())
        for (QDate month = months.begin()->first; month <= months.rbegin()->first; month = month.addMonths(1))
            statement.months.push_back({month, months[month]});
    for (const auto& [title, sums] : services)
        statement.services.push_back({title, sums});
    std::ranges::stable_sort(statement.services, std::greater(),
                             [](const EarningsOfService& service) { return service.sums.net(); });
    return statement;
}

EarningsBalance balanceOf(const std::vector<LedgerEntry>& entries)
{
    EarningsBalance balance;
    for (const LedgerEntry& entry : entries) {
        if (entry.account == LedgerAccount::ArtisanHeld)
            balance.held += entry.amount;
        else if (entry.account == LedgerAccount::ArtisanPayable)
            balance.payable += entry.amount;
        else if (entry.account == LedgerAccount::ArtisanFees)
            balance.fees += entry.amount;
    }
    return balance;
}

} // namespace karigar::views::artisan
