// SPDX-License-Identifier: GPL-3.0-or-later
// Histories of any length: pages as they are scrolled to, kinds merged by time, live changes.
#include "models/views/core/recordroles.h"
#include "tests/history/historystage.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

using views::HistoryFilter;
using views::HistoryOf;

namespace {

struct ManyRecords : testing::Test, HistoryStage {
    static constexpr int kBookings = 950;

    Booking booking(int n)
    {
        Booking one;
        one.id = Id::derive({}, u"plain:%1"_s.arg(n));
        one.customer = market.ananya;
        one.artisan = market.lakshmi;
        one.state = n % 3 == 0 ? BookingState::Completed : BookingState::Cancelled;
        one.serviceTitle = u"Workshop %1"_s.arg(n);
        one.createdAt = one.startAt = 1000 + n;
        one.zone = u"Asia/Kolkata"_s;
        return one;
    }
    template<class R>
    R movement(const QString& label, Millis at, Money amount)
    {
        R one;
        one.id = Id::derive({}, label);
        one.artisan = market.lakshmi;
        one.amount = amount;
        if constexpr (requires { one.createdAt; })
            one.createdAt = at;
        else
            one.at = at;
        if constexpr (requires { one.way; })
            one.way = SettlementWay::Hand;
        if constexpr (requires { one.customer; })
            one.customer = market.ananya;
        return one;
    }
    static std::vector<Millis> times(const Model& model)
    {
        std::vector<Millis> all;
        for (int i = 0; i < model.size(); ++i) {
            const QJsonObject& doc = model.row(i).doc;
            const bool payout = model.kindAt(i) == Kind::Settlement;
            all.push_back(doc.value(payout ? "at"_L1 : "createdAt"_L1).toInteger());
        }
        return all;
    }
};

} // namespace

TEST_F(ManyRecords, OnlyWhatIsScrolledToIsInMemory)
{
    std::vector<RecordChange> changes;
    for (int n = 0; n < kBookings; ++n)
        changes.push_back({Kind::Booking, booking(n).id, toJson(booking(n))});
    market.apply(changes);
    checked = false;
    const auto history = model(farida, HistoryOf::Bookings, Party::Admin);
    EXPECT_EQ(history->size(), Model::kPage);
    EXPECT_EQ(history->total(), kBookings + 20);
    for (int pages = 0; history->canFetchMore({}) && pages < 20; ++pages) {
        const QPersistentModelIndex third = history->index(2);
        history->fetchMore({});
        settleEvents();
        EXPECT_EQ(third.row(), 2) << "what is above stays";
    }
    EXPECT_EQ(history->size(), history->total());
    EXPECT_EQ(ids(*history).size(), history->total()) << "nothing twice";
    const auto all = times(*history);
    EXPECT_TRUE(std::ranges::is_sorted(all, std::greater()));

    HistoryFilter filter;
    filter.text = u"Workshop"_s;
    show(*history, filter);
    EXPECT_LE(history->size(), Model::kFound);
    EXPECT_TRUE(history->isCut()) << "the search may have found more";
}

TEST_F(ManyRecords, KindsAreMergedByTimeAcrossPages)
{
    for (int n = 0; n < 130; ++n)
        market.put(movement<Payment>(u"p%1"_s.arg(n), 10 * n, Money{100}));
    for (int n = 0; n < 130; ++n)
        market.put(movement<Refund>(u"r%1"_s.arg(n), 10 * n + 5, Money{50}));
    market.put(movement<Settlement>(u"s"_s, 652, Money{999}));
    market.put(movement<Dispute>(u"d"_s, 653, Money{100}));
    const auto desk = model(farida, HistoryOf::Transactions, Party::Admin);
    while (desk->canFetchMore({})) {
        desk->fetchMore({});
        settleEvents();
    }
    EXPECT_EQ(desk->size(), desk->total());
    EXPECT_EQ(desk->total(), 20 + 130 + 130 + 2);
    EXPECT_TRUE(std::ranges::is_sorted(times(*desk), std::greater()));
    EXPECT_EQ(ids(*desk).size(), desk->total());

    const auto artisan = model(lakshmi, HistoryOf::Transactions, Party::Artisan);
    HistoryFilter payouts;
    payouts.types = {u"payout"_s};
    show(*artisan, payouts);
    EXPECT_EQ(artisan->size(), 1);
    HistoryFilter disputes;
    disputes.types = {u"dispute"_s};
    show(*artisan, disputes);
    EXPECT_EQ(artisan->size(), 0) << "disputes are the desk's";
}

TEST_F(ManyRecords, ARefundIsNegativeAndANewMovementJoinsAtTheTop)
{
    const auto history = model(ananya, HistoryOf::Transactions, Party::Customer);
    const int before = history->size();
    const QPersistentModelIndex first = history->index(0);
    auto refund = movement<Refund>(u"new"_s, market.now(), Money{80050});
    refund.state = RefundState::Processed;
    refund.reference = u"ARN123"_s;
    market.put(refund);
    ASSERT_TRUE(waitUntil([&] { return history->size() == before + 1; }));
    EXPECT_EQ(first.row(), 1);
    const QModelIndex top = history->index(0);
    EXPECT_EQ(history->kindAt(0), Kind::Refund);
    EXPECT_EQ(top.data(views::RecordRole::Amount).toLongLong(), -80050);
    EXPECT_TRUE(top.data(views::RecordRole::Note).toString().contains(u"ARN123"_s));
    EXPECT_EQ(top.data(views::RecordRole::ChipText).toString(), u"Processed"_s);
}

} // namespace karigar::test
