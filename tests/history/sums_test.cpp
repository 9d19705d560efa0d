// SPDX-License-Identifier: GPL-3.0-or-later
// Totals of what is shown, exact to the paisa and the same whether the cache or a search answered.
#include "models/views/history/historysums.h"
#include "tests/history/historystage.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

using views::HistoryFilter;
using views::HistoryOf;

namespace {

struct HistoryTotalsTest : testing::Test, HistoryStage {
    HistoryTotalsTest()
    {
        // Amounts that no floating point adds up rightly.
        const std::pair<PaymentState, qint64> payments[]{
            {PaymentState::Captured, 333333}, {PaymentState::PartiallyRefunded, 100001},
            {PaymentState::Refunded, 70007},  {PaymentState::Authorized, 55555},
            {PaymentState::Failed, 90009},    {PaymentState::Captured, 9007199254740993}};
        for (const auto& [state, paise] : payments) {
            Payment one;
            one.id = Id::derive({}, u"p%1"_s.arg(paise));
            one.customer = market.david;
            one.artisan = market.ghulam;
            one.state = state;
            one.amount = {paise};
            one.title = u"Zari study"_s;
            one.createdAt = market.now();
            market.put(one);
        }
        const std::pair<RefundState, qint64> refunds[]{{RefundState::Processed, 33334},
                                                       {RefundState::External, 70007},
                                                       {RefundState::Manual, 1},
                                                       {RefundState::Pending, 500}};
        for (const auto& [state, paise] : refunds) {
            Refund one;
            one.id = Id::derive({}, u"r%1"_s.arg(paise));
            one.customer = market.david;
            one.artisan = market.ghulam;
            one.state = state;
            one.amount = {paise};
            one.title = u"Zari study"_s;
            one.createdAt = market.now();
            market.put(one);
        }
    }
    views::HistoryTotals totalsOf(const HistoryFilter& filter)
    {
        const auto history = model(farida, HistoryOf::Transactions, Party::Admin);
        views::HistorySums sums(farida, *history, nullptr);
        bool changed = false;
        QObject::connect(&sums, &views::HistorySums::changed, &sums, [&] { changed = true; });
        show(*history, filter);
        EXPECT_TRUE(waitUntil([&] { return changed; }));
        settleEvents();
        return sums.totals();
    }
    /// What the records say, for one customer.
    views::HistoryTotals recorded()
    {
        views::HistoryTotals totals;
        for (const QJsonObject& doc : market.records().all(Kind::Payment)) {
            const auto p = fromJson<Payment>(doc).value();
            if (p.customer != market.david)
                continue;
            if (p.capturedAt > 0 || p.state == PaymentState::Captured ||
                p.state == PaymentState::PartiallyRefunded || p.state == PaymentState::Refunded)
                totals.gross += p.amount;
            if (p.state == PaymentState::Authorized)
                totals.reserved += p.amount;
        }
        return totals;
    }
};

} // namespace

TEST_F(HistoryTotalsTest, AreExactToThePaisa)
{
    HistoryFilter filter;
    filter.customer = {market.david, u"David"_s};
    const auto totals = totalsOf(filter);
    EXPECT_EQ(totals.gross, recorded().gross);
    EXPECT_EQ(totals.gross.paise % 10, (333333 + 100001 + 70007 + 9007199254740993) % 10);
    EXPECT_EQ(totals.reserved, recorded().reserved);
    EXPECT_EQ(totals.refunds, Money{33334 + 70007 + 1}) << "what is on its way has not come back";
    EXPECT_EQ(totals.net(), totals.gross - totals.refunds);
    Money byState;
    qint64 count = 0;
    for (const auto& state : totals.states) {
        if (state.name == "payment:captured"_L1 || state.name == "payment:partially_refunded"_L1 ||
            state.name == "payment:refunded"_L1)
            byState += state.amount;
        count += state.count;
    }
    EXPECT_EQ(byState, totals.gross);
    EXPECT_EQ(count, 6 + 4 + 3) << "David has three bookings of his own";
}

TEST_F(HistoryTotalsTest, FollowTheFilterAndTheSearch)
{
    HistoryFilter filter;
    filter.customer = {market.david, u"David"_s};
    filter.types = {u"refund"_s};
    EXPECT_EQ(totalsOf(filter).gross, Money());
    EXPECT_EQ(totalsOf(filter).refunds, Money{33334 + 70007 + 1});
    filter.types.clear();
    filter.states = {u"payment:refunded"_s, u"refund:external"_s};
    EXPECT_EQ(totalsOf(filter).gross, Money{70007});
    EXPECT_EQ(totalsOf(filter).net(), Money());

    HistoryFilter listed;
    listed.customer = {market.david, u"David"_s};
    listed.artisan = {market.ghulam, u"Ghulam"_s};
    listed.period = views::Period::Today;
    HistoryFilter searched = listed;
    searched.text = u"Zari"_s;
    EXPECT_EQ(totalsOf(searched), totalsOf(listed)) << "the same records, found by words";
}

} // namespace karigar::test
