// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/earnings.h"

#include "models/domain/rules/calendar.h"
#include "models/views/core/csv.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <QDateTime>
#include <ranges>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

constexpr size_t kShown = 500;
constexpr int kMonths = 6;

// For programs and therefore not translated.
QString kindCode(EarningKind kind)
{
    switch (kind) {
    case EarningKind::Gross:
        return u"paid_by_guest"_s;
    case EarningKind::Refund:
        return u"refund"_s;
    case EarningKind::Fee:
        return u"gateway_fee"_s;
    case EarningKind::Payout:
        return u"payout"_s;
    case EarningKind::Payable:
        return u"payable"_s;
    case EarningKind::FeeTaken:
        return u"fee_taken"_s;
    }
    return {};
}

QString kindWords(const LedgerEntry& entry)
{
    const bool in = entry.amount.paise >= 0;
    const bool held = entry.account == LedgerAccount::ArtisanHeld;
    switch (earningKind(entry)) {
    case EarningKind::Gross:
        return Earnings::tr("Paid by the guest");
    case EarningKind::Refund:
        return in ? Earnings::tr("A refund did not go through") : Earnings::tr("Went back to the guest");
    case EarningKind::Fee:
        return Earnings::tr("The gateway's fee");
    case EarningKind::Payout:
        return in ? Earnings::tr("A payout came back") : Earnings::tr("Paid out to you");
    case EarningKind::Payable:
        return held ? Earnings::tr("No longer on hold") : Earnings::tr("Payable to you");
    case EarningKind::FeeTaken:
        return Earnings::tr("The gateway's fee, taken off the payout");
    }
    return {};
}

QDate financialYearOf(QDate day)
{
    return QDate(day.month() >= 4 ? day.year() : day.year() - 1, 4, 1);
}

} // namespace

std::pair<QDate, QDate> daysOf(EarningsPeriod period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate year = financialYearOf(today);
    switch (period) {
    case EarningsPeriod::ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case EarningsPeriod::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case EarningsPeriod::ThisYear:
        return {year, year.addYears(1).addDays(-1)};
    case EarningsPeriod::LastYear:
        return {year.addYears(-1), year.addDays(-1)};
    case EarningsPeriod::Ever:
        break;
    }
    return {};
}

Earnings::Earnings(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::LedgerEntry}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

QString Earnings::bookingOf(int at) const
{
    return row(at).as<LedgerEntry>().booking.toText();
}

void Earnings::setPeriod(EarningsPeriod period)
{
    m_period = period;
    if (m_loaded)
        choose();
}

void Earnings::reload()
{
    QStringList accounts;
    for (const LedgerAccount account :
         {LedgerAccount::ArtisanPayable, LedgerAccount::ArtisanHeld, LedgerAccount::ArtisanFees})
        accounts.append(QString(enumText(account)));
    Query query = Query::of(Kind::LedgerEntry);
    query.equal("artisan", m_workspace.person().id).oneOf("account", accounts).by("at", true);
    m_workspace.list(query, this, [this, pass = ++m_pass](std::vector<Row> rows) {
        if (pass == m_pass)
            take(std::move(rows));
    });
}

void Earnings::take(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_entries.clear();
    for (const Row& row : m_rows)
        m_entries.push_back(row.as<LedgerEntry>());
    m_balance = balanceOf(m_entries);
    const QDate today = dateInIndia(m_workspace.now());
    m_lastMonths.clear();
    for (int back = kMonths - 1; back >= 0; --back)
        m_lastMonths.push_back({QDate(today.year(), today.month(), 1).addMonths(-back), {}});
    for (const EarningsOfMonth& month : statementOf(m_entries).months)
        for (EarningsOfMonth& shown : m_lastMonths)
            if (shown.first == month.first)
                shown.sums = month.sums;
    choose();
}

void Earnings::choose()
{
    const auto [first, last] = daysOf(m_period, dateInIndia(m_workspace.now()));
    std::vector<Row> shown;
    m_chosen.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QDate day = dateInIndia(m_entries[i].at);
        if (first.isValid() && (day < first || day > last))
            continue;
        m_chosen.push_back(m_entries[i]);
        if (shown.size() < kShown)
            shown.push_back(m_rows[i]);
    }
    m_cut = m_chosen.size() > shown.size();
    m_statement = statementOf(m_chosen);
    setRows(std::move(shown));
    m_loaded = true;
    Q_EMIT loaded();
}

QVariant Earnings::present(const Row& row, int role) const
{
    const auto entry = row.as<LedgerEntry>();
    switch (role) {
    case RecordRole::Title:
        return entry.title;
    case RecordRole::Subtitle:
        return u"%1 · %2"_s.arg(kindWords(entry), exactWords(entry.at));
    case RecordRole::Amount:
        return entry.amount.paise;
    case RecordRole::ExactTime:
        return exactWords(entry.at);
    case RecordRole::Glyph:
        return entry.account == LedgerAccount::ArtisanHeld ? u"lock"_s : u"rupee"_s;
    case RecordRole::GlyphTone:
        return entry.account == LedgerAccount::ArtisanPayable ? u"ok"_s : u"muted"_s;
    default:
        return {};
    }
}

QByteArray Earnings::csv() const
{
    QByteArray csv = csvLine({u"time"_s, u"what"_s, u"account"_s, u"title"_s, u"booking"_s, u"amount_inr"_s});
    for (const LedgerEntry& entry : std::views::reverse(m_chosen))
        csv += csvLine({QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODate),
                        kindCode(earningKind(entry)), QString(enumText(entry.account)), entry.title,
                        entry.booking.toText(), csvRupees(entry.amount)});
    return csv;
}

} // namespace karigar::views::artisan
