// SPDX-License-Identifier: GPL-3.0-or-later
// The statement of an artisan's money, to the paisa.
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/views/artisan/earnings.h"
#include "tests/gui/artisan/stage.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;
using namespace karigar::views::artisan;

namespace {

constexpr Millis kMarch31 = 1774981799000; ///< one second before the financial year 2026-27 in India

LedgerEntry line(LedgerAccount account, LedgerAccount against, qint64 paise, Millis at = kMarch31,
                 const QString& title = u"Block printing"_s)
{
    LedgerEntry entry;
    entry.account = account;
    entry.against = against;
    entry.amount = Money{paise};
    entry.at = at;
    entry.title = title;
    return entry;
}

/// Paid, a part refunded, completed, and paid out.
std::vector<LedgerEntry> wholeStory()
{
    using enum LedgerAccount;
    return {line(ArtisanHeld, Gateway, 150000),         line(ArtisanHeld, Refunds, -50000),
            line(ArtisanHeld, ArtisanPayable, -100000), line(ArtisanPayable, ArtisanHeld, 100000),
            line(ArtisanFees, GatewayFee, -3000),       line(ArtisanFees, Tax, -540),
            line(ArtisanPayable, ArtisanFees, -3540),   line(ArtisanFees, ArtisanPayable, 3540),
            line(ArtisanPayable, Payouts, -96460)};
}

TEST(EarningsStatements, SayWhatEachLineMeans)
{
    const EarningsStatement statement = statementOf(wholeStory());
    EXPECT_EQ(statement.total, (EarningsSums{{150000}, {50000}, {3540}, {96460}}));
    EXPECT_EQ(statement.total.net(), Money{96460});
    EXPECT_EQ(balanceOf(wholeStory()), EarningsBalance());
}

TEST(EarningsStatements, NetIsWhatStandsSomewhereAtEveryMoment)
{
    std::vector<LedgerEntry> lines = wholeStory();
    using enum LedgerAccount;
    // A chargeback, a refund that failed, and a payout that came back.
    lines.push_back(line(ArtisanPayable, Gateway, -1000));
    lines.push_back(line(ArtisanPayable, Refunds, 700));
    lines.push_back(line(ArtisanPayable, Payouts, 460));
    // Both lines of a movement between accounts of the artisan come together.
    for (const size_t size : {1U, 2U, 4U, 5U, 6U, 8U, 9U, 10U, 11U, 12U}) {
        const std::vector<LedgerEntry> some(lines.begin(), lines.begin() + static_cast<qsizetype>(size));
        const EarningsSums sums = statementOf(some).total;
        const EarningsBalance balance = balanceOf(some);
        EXPECT_EQ(sums.net(), balance.held + balance.payable + balance.fees + sums.paidOut) << size;
    }
}

TEST(EarningsStatements, GoByMonthInIndiaAndByService)
{
    using enum LedgerAccount;
    const std::vector<LedgerEntry> lines{line(ArtisanHeld, Gateway, 100, kMarch31),
                                         line(ArtisanHeld, Gateway, 10, kMarch31 + kSecond),
                                         line(ArtisanHeld, Gateway, 5000, kMarch31 + 70 * kDay, u"Dyeing"_s)};
    const EarningsStatement statement = statementOf(lines);
    ASSERT_EQ(statement.months.size(), 4U) << "a month without money is a month";
    EXPECT_EQ(statement.months[0].first, QDate(2026, 3, 1));
    EXPECT_EQ(statement.months[0].sums.gross, Money{100});
    EXPECT_EQ(statement.months[1].sums.gross, Money{10}) << "a second later it is April in India";
    EXPECT_EQ(statement.months[2].sums, EarningsSums());
    ASSERT_EQ(statement.services.size(), 2U);
    EXPECT_EQ(statement.services[0].title, u"Dyeing"_s);
    EXPECT_EQ(statement.services[1].sums.gross, Money{110});
}

TEST(EarningsPeriods, FollowTheFinancialYear)
{
    const QDate march(2026, 3, 31);
    EXPECT_EQ(daysOf(EarningsPeriod::ThisYear, march), std::pair(QDate(2025, 4, 1), march));
    EXPECT_EQ(daysOf(EarningsPeriod::ThisYear, march.addDays(1)),
              std::pair(QDate(2026, 4, 1), QDate(2027, 3, 31)));
    EXPECT_EQ(daysOf(EarningsPeriod::LastMonth, march), std::pair(QDate(2026, 2, 1), QDate(2026, 2, 28)));
    EXPECT_FALSE(daysOf(EarningsPeriod::Ever, march).first.isValid());
}

struct EarningsStage : testing::Test, ArtisanStage {
    qint64 sum(const char* account)
    {
        Query query = Query::of(Kind::LedgerEntry);
        query.equal("artisan", market.lakshmi).equal("account", QString::fromLatin1(account));
        return market.records().sum(query, u"amount"_s);
    }
    QStringList amounts(const QString& table)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows of before
        QStringList texts;
        for (const auto* amount : stage().named<ui::KeyValueTable>(table)->findChildren<ui::AmountLabel*>())
            texts.append(amount->text());
        return texts;
    }
};

TEST_F(EarningsStage, APayoutMovesPayableToPaidOutAndKeepsTheNet)
{
    open(u"earnings"_s);
    const qint64 payable = sum("artisan_payable"), fees = sum("artisan_fees");
    const QString net = amounts(u"statementTable"_s).at(3);
    EXPECT_EQ(net, formatMoneyShort(Money{payable + fees + sum("artisan_held")}));
    EXPECT_TRUE(stage().words().contains(formatMoney(Money{-fees}))) << "what comes off is said";
    QJsonArray ids;
    const auto docs =
        market.records().list(Query::of(Kind::Payment).equal("artisan", market.lakshmi)).value();
    for (const QJsonObject& doc : docs)
        ids.append(doc.value("id"_L1));
    const auto recorded = market.run(market.farida, u"payout.record",
                                     {{u"artisan"_s, market.lakshmi.toText()},
                                      {u"payments"_s, ids},
                                      {u"amount"_s, FieldWriter::encode(Money{payable + fees})},
                                      {u"reference"_s, u"ICICN42"_s}});
    ASSERT_TRUE(recorded) << recorded.error().message.toStdString();
    settleEvents();
    EXPECT_EQ(stage().named<QLabel>(u"payableAmount"_s)->text(), u"₹0"_s);
    EXPECT_EQ(amounts(u"statementTable"_s).at(3), net);
    EXPECT_EQ(amounts(u"statementTable"_s).at(4), formatMoneyShort(Money{payable + fees}));
    EXPECT_EQ(stage().named<ui::RecordList>(u"payoutList"_s)->model()->rowCount(), 1);
    stage().shoot(u"artisan-earnings-paid"_s);
}

TEST_F(EarningsStage, APeriodChoosesWhatIsListedAndSummed)
{
    open(u"earnings"_s);
    auto* list = stage().named<ui::RecordList>(u"ledgerList"_s);
    const int all = list->model()->rowCount();
    auto* period = stage().named<ui::ComboBox>(u"earningsPeriod"_s);
    period->setCurrentIndex(static_cast<int>(EarningsPeriod::LastYear));
    EXPECT_EQ(list->model()->rowCount(), 0);
    EXPECT_EQ(amounts(u"statementTable"_s), QStringList({u"₹0"_s, u"₹0"_s, u"₹0"_s, u"₹0"_s, u"₹0"_s}));
    period->setCurrentIndex(static_cast<int>(EarningsPeriod::ThisYear));
    EXPECT_EQ(list->model()->rowCount(), all);
}

} // namespace
