// SPDX-License-Identifier: GPL-3.0-or-later
// Settlements and payouts on the desk's pages, by their object names.
#include "models/domain/records/allrecords.h"
#include "models/domain/rules/paymentsums.h"
#include "models/views/core/recordroles.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/admin/pages.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

ui::PageSpec page(const QString& name)
{
    for (const ui::PageSpec& spec : ui::adminPages({}))
        if (spec.name == name)
            return spec;
    qFatal("no such page");
}

struct SettlementsDesk : testing::Test {
    SampleMarket market;
    MapWorkspace farida{market, market.farida};

    template<class R>
    std::vector<R> all()
    {
        std::vector<R> records;
        const auto docs = market.records().list(Query::of(R::kKind)).value();
        for (const QJsonObject& doc : docs)
            records.push_back(fromJson<R>(doc).value());
        return records;
    }
    qint64 sum(const char* account)
    {
        Query query = Query::of(Kind::LedgerEntry);
        query.equal("artisan", market.lakshmi).equal("account", QString::fromLatin1(account));
        return market.records().sum(query, u"amount"_s);
    }
    QJsonObject line(const QString& entity, qint64 paise)
    {
        return {{"type"_L1, u"payment"_s},
                {"entity"_L1, entity},
                {"pspPayment"_L1, entity},
                {"credit"_L1, FieldWriter::encode(Money{paise})}};
    }
    void settle()
    {
        const auto payment = market.records().get<Payment>(market.paymentOf(u"ananya:confirmed"_s));
        const qint64 net = (payment.amount - payment.fee).paise;
        ASSERT_TRUE(market.runAsMarketplace(
            u"settlement.observe",
            {{"pspId"_L1, u"setl_1"_s},
             {"status"_L1, u"processed"_s},
             {"amount"_L1, FieldWriter::encode(Money{net + 70000})},
             {"utr"_L1, u"HDFCN123"_s},
             {"at"_L1, market.now()},
             {"lines"_L1, QJsonArray{line(payment.pspId, net), line(u"pay_somebodyElse"_s, 70000)}}}));
    }
};

} // namespace

TEST_F(SettlementsDesk, NamesWhatIsInASettlementAndWhatIsNotOurs)
{
    settle();
    PageStage stage(page(u"settlements"_s), farida);
    auto* list = stage.named<ui::RecordList>(u"adminSettlementList"_s);
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    stage.page().open(all<Settlement>().front().id.toText());
    ASSERT_TRUE(waitUntil([&] { return stage.shows(u"settlementUnmatched"_s); }));
    EXPECT_TRUE(stage.words().contains(u"HDFCN123"_s));
    EXPECT_TRUE(stage.words().contains(u"pay_somebodyElse"_s));
    EXPECT_FALSE(stage.shows(u"settlementDifference"_s)) << "its parts come to its amount";
    stage.shoot(u"admin-settlement"_s);
}

TEST_F(SettlementsDesk, APayoutByHandIsExactlyWhatIsDue)
{
    PageStage stage(page(u"payouts"_s), farida);
    const qint64 due = sum("artisan_payable") + sum("artisan_fees");
    ASSERT_GT(due, 0);
    ASSERT_LT(sum("artisan_fees"), 0);
    stage.page().open(market.lakshmi.toText());
    const QString shown = formatMoneyShort(Money{due});
    ASSERT_TRUE(waitUntil([&] { return stage.named<QLabel>(u"payoutDue"_s)->text() == shown; }));
    stage.shoot(u"admin-payouts"_s);
    stage.click(u"recordPayoutButton"_s);
    EXPECT_TRUE(all<Settlement>().empty()) << "not without the bank's reference";
    stage.named<QLineEdit>(u"payoutReference"_s)->setText(u"ICICN77"_s);
    stage.click(u"recordPayoutButton"_s);
    ASSERT_TRUE(waitUntil([&] { return all<Settlement>().size() == 1; }));
    const Settlement payout = all<Settlement>().front();
    EXPECT_EQ(payout.amount, Money{due});
    EXPECT_EQ(payout.utr, u"ICICN77"_s);
    EXPECT_EQ(payout.artisan, market.lakshmi);
    EXPECT_EQ(sum("artisan_payable"), 0);
    EXPECT_EQ(sum("artisan_fees"), 0);
    EXPECT_TRUE(waitUntil([&] { return stage.named<QLabel>(u"payoutDue"_s)->text() == u"₹0"_s; }));
}

TEST_F(SettlementsDesk, AnAccountIsCheckedBeforeItIsKept)
{
    PageStage stage(page(u"payouts"_s), farida);
    stage.page().open(market.lakshmi.toText());
    auto* account = stage.named<QLineEdit>(u"payoutAccount"_s);
    const auto kept = [&] {
        const auto known = all<TaxProfile>();
        const auto found = std::ranges::find(known, market.lakshmi, &TaxProfile::id);
        return found == known.end() ? QString() : found->linkedAccount;
    };
    account->setText(u"Lakshmi's account"_s);
    stage.click(u"savePayoutAccountButton"_s);
    EXPECT_EQ(kept(), QString());
    account->setText(u"acc_Lakshmi12345678"_s);
    stage.click(u"savePayoutAccountButton"_s);
    EXPECT_TRUE(waitUntil([&] { return kept() == u"acc_Lakshmi12345678"_s; }));
}

} // namespace karigar::test
