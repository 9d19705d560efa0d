// SPDX-License-Identifier: GPL-3.0-or-later
// One timeline for customer, artisan and desk: who did what, what reached whom, and why not.
#include "models/views/shared/bookingtimeline.h"
#include "tests/history/historystage.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

struct Timelines : testing::Test, HistoryStage {
    Timelines()
    {
        booking = market.records().get<Booking>(market.booking(u"ananya:confirmed"_s));
        mail.booking = booking.id;
        mail.user = booking.customer;
        mail.what = u"booking_confirmed"_s;
        mail.at = booking.history.back().at;
        skipped = mail;
        skipped.user = booking.artisan;
        skipped.what = u"reminder24"_s;
        skipped.state = DeliveryState::Skipped;
        skipped.reason = u"turned_off"_s;
        skipped.at = booking.history.front().at + 1;
    }
    std::vector<views::TimelineStep> through(Party side, const Id& person)
    {
        return views::bookingTimeline(booking, {skipped, mail},
                                      {side, person, market.now(), [](const Id&) { return u"Farida"_s; }});
    }
    static QString whole(const std::vector<views::TimelineStep>& steps)
    {
        QStringList lines;
        for (const auto& step : steps)
            lines.append(step.title + u" | "_s + step.detail);
        return lines.join(u'\n');
    }

    Booking booking;
    Delivery mail;
    Delivery skipped;
};

} // namespace

TEST_F(Timelines, AreInTheOrderOfTimeAndEndWithWhatComes)
{
    const auto steps = through(Party::Customer, market.ananya);
    EXPECT_TRUE(std::ranges::is_sorted(steps, {}, &views::TimelineStep::at));
    ASSERT_EQ(steps.size(), booking.history.size() + 2 + 1);
    EXPECT_FALSE(steps.back().done);
    EXPECT_EQ(steps.back().at, booking.startAt);
    EXPECT_TRUE(steps[1].title.contains(u"not sent, because it was turned off"_s))
        << qPrintable(steps[1].title);
}

TEST_F(Timelines, SayWhoInTheWordsOfWhoeverReads)
{
    const QString customer = whole(through(Party::Customer, market.ananya));
    const QString artisan = whole(through(Party::Artisan, market.lakshmi));
    const QString desk = whole(through(Party::Admin, market.farida));
    EXPECT_TRUE(customer.contains(u"by you"_s)) << qPrintable(customer);
    EXPECT_TRUE(artisan.contains(u"by Ananya Rao"_s)) << qPrintable(artisan);
    EXPECT_TRUE(desk.contains(u"by Ananya Rao"_s));
    EXPECT_FALSE(desk.contains(u"by you"_s));
    EXPECT_TRUE(desk.contains(u"to Ananya Rao, the guest"_s));
    EXPECT_TRUE(desk.contains(u"to Lakshmi Prajapat, the artisan"_s));
    EXPECT_FALSE(customer.contains(u"the guest"_s)) << "their own need no address";
}

TEST_F(Timelines, NameTheDeskAndTheReasonOfACancellation)
{
    booking.history.push_back({BookingState::Cancelled, market.now(), market.farida, u"booking.cancel"_s,
                               EndReason::Weather, u"the road is flooded"_s});
    booking.state = BookingState::Cancelled;
    const auto steps = through(Party::Artisan, market.lakshmi);
    EXPECT_TRUE(steps.back().done) << "nothing comes any more";
    EXPECT_TRUE(steps.back().detail.startsWith(u"by Farida: "_s)) << qPrintable(steps.back().detail);
    EXPECT_TRUE(steps.back().detail.endsWith(u": the road is flooded"_s));
}

} // namespace karigar::test
