// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/earnings.h"

#include "models/domain/records/ledgerentry.h"
#include "models/domain/rules/calendar.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <cstdlib>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

constexpr int kShown = 500;
constexpr int kMonths = 6;
constexpr QLatin1String kIndia("Asia/Kolkata");

QString accountName(LedgerAccount account)
{
    return QString(enumText(account));
}

QByteArray csvField(QString text)
{
    // A cell that begins like a formula is one to a spreadsheet; titles come from people.
    if (!text.isEmpty() && u"=+-@\t"_s.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

QByteArray csvAmount(Money amount)
{
    const qint64 whole = std::llabs(amount.paise);
    return QByteArray(amount.paise < 0 ? "-" : "") + QByteArray::number(whole / 100) + '.' +
           QByteArray::number(whole % 100).rightJustified(2, '0');
}

} // namespace

Earnings::Earnings(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::LedgerEntry}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

Query Earnings::movements() const
{
    Query query = Query::of(Kind::LedgerEntry);
    query.equal("artisan", m_workspace.person().id)
        .oneOf("account", {accountName(LedgerAccount::ArtisanPayable), accountName(LedgerAccount::ArtisanHeld)});
    return query;
}

bool Earnings::isCut() const
{
    return size() == kShown;
}

QString Earnings::bookingOf(int at) const
{
    return row(at).as<LedgerEntry>().booking.toText();
}

void Earnings::reload()
{
    const int pass = ++m_pass;
    m_workspace.list(movements().by("at", true).first(kShown), this, [this, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        setRows(std::move(rows));
        sumAccounts(pass);
    });
}

void Earnings::sumAccounts(int pass)
{
    const auto account = [this](LedgerAccount which) {
        Query query = Query::of(Kind::LedgerEntry);
        query.equal("artisan", m_workspace.person().id).equal("account", accountName(which));
        return query;
    };
    m_workspace.sum(account(LedgerAccount::ArtisanPayable), u"amount"_s, this, [=, this](qint64 payable) {
        m_workspace.sum(account(LedgerAccount::ArtisanHeld), u"amount"_s, this, [=, this](qint64 held) {
            if (pass != m_pass)
                return;
            m_payable = {payable};
            m_held = {held};
            sumMonths(pass, {}, 0);
        });
    });
}

void Earnings::sumMonths(int pass, std::vector<Month> months, size_t at)
{
    if (pass != m_pass)
        return;
    if (at == kMonths) {
        m_months = std::move(months);
        m_loaded = true;
        Q_EMIT loaded();
        return;
    }
    const QDate today = dateInIndia(m_workspace.now());
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(static_cast<int>(at) + 1 - kMonths);
    Query query = Query::of(Kind::LedgerEntry);
    query.equal("artisan", m_workspace.person().id)
        .equal("account", accountName(LedgerAccount::ArtisanPayable))
        .add("at", Query::Compare::GreaterOrEqual, instantOf(first, 0, kIndia))
        .add("at", Query::Compare::Less, instantOf(first.addMonths(1), 0, kIndia));
    m_workspace.sum(query, u"amount"_s, this,
                    [this, pass, months = std::move(months), at, first](qint64 paise) mutable {
                        months.push_back({first, {paise}});
                        sumMonths(pass, std::move(months), at + 1);
                    });
}

QVariant Earnings::present(const Row& row, int role) const
{
    const auto entry = row.as<LedgerEntry>();
    const bool held = entry.account == LedgerAccount::ArtisanHeld;
    switch (role) {
    case RecordRole::Title:
        return entry.title;
    case RecordRole::Subtitle: {
        const QString what = held ? (entry.amount.paise >= 0 ? tr("Paid by the customer, on hold")
                                                             : tr("No longer on hold"))
                                  : (entry.amount.paise >= 0 ? tr("Payable to you") : tr("Taken back"));
        return u"%1 · %2"_s.arg(what, exactWords(entry.at));
    }
    case RecordRole::Amount:
        return entry.amount.paise;
    case RecordRole::ExactTime:
        return exactWords(entry.at);
    case RecordRole::Glyph:
        return held ? u"lock"_s : u"rupee"_s;
    case RecordRole::GlyphTone:
        return held ? u"muted"_s : u"ok"_s;
    default:
        return {};
    }
}

void Earnings::exportCsv(QObject* receiver, std::function<void(QByteArray)> then)
{
    m_workspace.list(movements().by("at"), receiver, [then = std::move(then)](const std::vector<Row>& rows) {
        QByteArray csv = "time,account,title,booking,amount_inr\r\n";
        for (const Row& row : rows) {
            const auto entry = row.as<LedgerEntry>();
            const QString at = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODate);
            csv += at.toUtf8() + ',' + accountName(entry.account).toUtf8() + ',' + csvField(entry.title) + ',' +
                   entry.booking.toText().toUtf8() + ',' + csvAmount(entry.amount) + "\r\n";
        }
        then(csv);
    });
}

} // namespace karigar::views::artisan
