// SPDX-License-Identifier: GPL-3.0-or-later
// The view models behind the operations desk.
#include "models/domain/records/booking.h"
#include "models/views/admin/attention.h"
#include "models/views/admin/latestbookings.h"
#include "models/views/admin/looks.h"
#include "models/views/admin/recordsmodel.h"
#include "models/views/core/recordroles.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

using views::admin::RecordsModel;

Booking plain(int n)
{
    Booking booking;
    booking.id = Id::derive({}, u"plain:%1"_s.arg(n));
    booking.serviceTitle = u"Workshop %1"_s.arg(n);
    booking.customerName = u"Guest"_s;
    booking.createdAt = n;
    return booking;
}

views::admin::Listing newestBookings()
{
    views::admin::Listing listing;
    listing.query = Query::of(Kind::Booking);
    listing.query.by("createdAt", true);
    return listing;
}

views::ListEntry describe(const views::Row& row)
{
    return views::admin::entryOf(row.as<Booking>());
}

QString title(const RecordsModel& model, int row)
{
    return model.index(row).data(views::RecordRole::Title).toString();
}

struct ManyBookings : testing::Test {
    static constexpr int kMany = 2500;

    ManyBookings()
    {
        std::vector<RecordChange> changes;
        for (int n = 0; n < kMany; ++n)
            changes.push_back({Kind::Booking, plain(n).id, toJson(plain(n))});
        market.apply(changes);
        User admin;
        admin.id = Id::derive({}, u"admin");
        admin.admin = true;
        market.put(admin);
        workspace = std::make_unique<MapWorkspace>(market, admin.id);
    }

    Market market{SampleMarket::kNow};
    std::unique_ptr<MapWorkspace> workspace;
};

} // namespace

TEST_F(ManyBookings, OnlyWhatIsLookedAtIsInMemory)
{
    RecordsModel model(*workspace, Kind::Booking, describe, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(newestBookings());
    ASSERT_TRUE(waitUntil([&] { return model.isLoaded(); }));
    EXPECT_EQ(model.total(), kMany);
    EXPECT_EQ(title(model, 0), u"Workshop 2499"_s);
    EXPECT_EQ(model.rowAt(kMany - 1), nullptr);
    EXPECT_EQ(title(model, kMany - 1), QString()) << "looking at it asks for it";
    ASSERT_TRUE(waitUntil([&] { return model.rowAt(kMany - 1) != nullptr; }));
    EXPECT_EQ(title(model, kMany - 1), u"Workshop 0"_s);
    EXPECT_EQ(model.rowAt(0), nullptr) << "what is far away is let go";
}

TEST_F(ManyBookings, NewOnesJoinAtTheTopAndOldOnesStayThemselves)
{
    RecordsModel model(*workspace, Kind::Booking, describe, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(newestBookings());
    ASSERT_TRUE(waitUntil([&] { return model.isLoaded(); }));
    const QPersistentModelIndex third = model.index(2);
    const QString was = third.data(views::RecordRole::Id).toString();
    market.put(plain(kMany));
    ASSERT_TRUE(waitUntil([&] { return title(model, 0) == u"Workshop 2500"_s; }));
    EXPECT_EQ(model.total(), kMany + 1);
    EXPECT_EQ(third.row(), 3);
    EXPECT_EQ(third.data(views::RecordRole::Id).toString(), was);
    market.apply({{Kind::Booking, plain(kMany).id, std::nullopt}});
    ASSERT_TRUE(waitUntil([&] { return model.total() == kMany && title(model, 0) == u"Workshop 2499"_s; }));
}

TEST_F(ManyBookings, SearchesShowWhatWasFoundAndSayWhenTheyWereCut)
{
    RecordsModel model(*workspace, Kind::Booking, describe, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    views::admin::Listing listing = newestBookings();
    listing.text = u"Workshop 1234"_s;
    model.show(listing);
    ASSERT_TRUE(waitUntil([&] { return model.isLoaded(); }));
    EXPECT_EQ(model.total(), 1);
    EXPECT_FALSE(model.isCut());
    listing.text = u"Workshop"_s;
    model.show(listing);
    ASSERT_TRUE(waitUntil([&] { return model.total() == RecordsModel::kFound; }));
    EXPECT_TRUE(model.isCut());
}

TEST(AdminModels, KeepTheModelContract)
{
    SampleMarket market;
    MapWorkspace workspace(market, market.farida);
    views::admin::Attention attention(workspace, nullptr);
    views::admin::LatestBookings latest(workspace, nullptr);
    QAbstractItemModelTester first(&attention, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(&latest, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitUntil([&] { return attention.isLoaded() && latest.size() == 6; }));
    auto booking = market.records().get<Booking>(market.booking(u"ananya:first"_s));
    booking.id = Id::mint(market.now());
    booking.createdAt = market.now();
    market.put(booking);
    EXPECT_TRUE(waitUntil([&] { return latest.row(0).id == booking.id; }));
}

TEST(AdminModels, FiltersSurviveTheirWayThroughALink)
{
    using views::admin::ListRequest;
    using views::admin::Range;
    for (const ListRequest& request :
         {ListRequest{}, ListRequest{u"captured"_s, Range::Today}, ListRequest{{}, Range::Week}})
        EXPECT_EQ(ListRequest::fromSubject(request.toSubject()), request);
    EXPECT_FALSE(ListRequest::fromSubject(Id::mint(1).toText()));
}

} // namespace karigar::test
