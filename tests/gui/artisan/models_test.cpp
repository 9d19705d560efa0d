// SPDX-License-Identifier: GPL-3.0-or-later
// Every list model keeps the model contract while filters, searches and the market move under it.
#include "models/views/artisan/bookingsmodel.h"
#include "models/views/artisan/collision.h"
#include "models/views/artisan/customersmodel.h"
#include "models/views/artisan/earnings.h"
#include "models/views/artisan/portfoliomodel.h"
#include "models/views/artisan/servicesmodel.h"
#include "models/views/artisan/unreadchatsmodel.h"
#include "tests/gui/artisan/stage.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanModels : testing::Test {
    SampleMarket market;
    MapWorkspace workspace{market, market.lakshmi};

    template<class Model>
    std::unique_ptr<Model> made()
    {
        auto model = std::make_unique<Model>(workspace, nullptr);
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     model.get());
        settleEvents();
        return model;
    }
};

TEST_F(ArtisanModels, BookingsByWhatTheyNeed)
{
    using Filter = views::artisan::BookingsModel::Filter;
    const auto model = made<views::artisan::BookingsModel>();
    EXPECT_EQ(model->size(), 3) << "three requests are undecided";
    model->setFilter(Filter::Upcoming);
    settleEvents();
    const int upcoming = model->size();
    EXPECT_GE(upcoming, 4);
    model->setFilter(Filter::Past);
    settleEvents();
    const int past = model->size();
    int all = 0;
    for (const QJsonObject& doc : market.records().all(Kind::Booking))
        all += doc.value("artisan"_L1).toString() == market.lakshmi.toText() ? 1 : 0;
    EXPECT_EQ(all, 3 + upcoming + past) << "every booking is in exactly one of the three";
    model->setText(u"Vikram"_s);
    settleEvents();
    EXPECT_EQ(model->size(), 1) << "the one that is over";
}

TEST_F(ArtisanModels, ListsFollowTheMarket)
{
    const auto bookings = made<views::artisan::BookingsModel>();
    const auto services = made<views::artisan::ServicesModel>();
    const auto earnings = made<views::artisan::Earnings>();
    const auto customers = made<views::artisan::CustomersModel>();
    const auto portfolio = made<views::artisan::PortfolioModel>();
    const auto chats = made<views::artisan::UnreadChatsModel>();
    EXPECT_EQ(services->size(), 3);
    EXPECT_EQ(chats->size(), 2);
    const int people = customers->size();
    const int pictures = portfolio->size();
    ASSERT_GT(pictures, 0);

    portfolio->remove(portfolio->row(0).id);
    market.book({u"new"_s, market.david, u"lakshmi:0"_s, 6, 0, 1, BookingState::Requested});
    market.setNow(SampleMarket::kNow);
    settleEvents();
    EXPECT_EQ(portfolio->size(), pictures - 1);
    EXPECT_EQ(bookings->size(), 4);
    EXPECT_EQ(customers->size(), people) << "a request makes nobody a customer";
}

TEST_F(ArtisanModels, CollisionFollowsTheRulebook)
{
    Booking wanted;
    wanted.id = Id::mint(1);
    wanted.service = Id::mint(2);
    wanted.startAt = kHour;
    wanted.endAt = 2 * kHour;
    wanted.seats = 2;
    wanted.state = BookingState::Requested;
    Service service;
    service.id = wanted.service;
    service.seats = 4;
    Booking rival = wanted;
    rival.id = Id::mint(3);
    Booking large = wanted;
    large.id = Id::mint(4);
    large.seats = 3;
    Booking elsewhere = wanted;
    elsewhere.id = Id::mint(5);
    elsewhere.startAt = wanted.endAt;
    elsewhere.endAt = wanted.endAt + kHour;
    const QHash<Id, Service> services{{service.id, service}};

    const auto found = views::artisan::collide(wanted, services, {}, {wanted, rival, large, elsewhere}, 0);
    ASSERT_EQ(found.rivals.size(), 2U);
    EXPECT_TRUE(found.obstacle.isEmpty());
    EXPECT_FALSE(found.rivals[0].wouldBeDeclined) << "two and two fit into four";
    EXPECT_TRUE(found.rivals[1].wouldBeDeclined) << "two and three do not";
    EXPECT_EQ(found.declined(), 1);

    Occupancy full;
    full.busy = {{service.id, wanted.startAt, wanted.endAt, 3, 0}};
    const auto blocked = views::artisan::collide(wanted, services, {full}, {wanted, rival}, 0);
    EXPECT_FALSE(blocked.obstacle.isEmpty());
    EXPECT_EQ(blocked.declined(), 0) << "what cannot be approved declines nobody";
}

} // namespace
