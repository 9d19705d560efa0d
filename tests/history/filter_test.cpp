// SPDX-License-Identifier: GPL-3.0-or-later
// What each part of a filter leaves, alone and together, judged by the records themselves.
#include "models/domain/rules/calendar.h"
#include "models/views/history/filterwords.h"
#include "models/views/history/historypicks.h"
#include "tests/history/historystage.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

using views::DayOf;
using views::HistoryFilter;
using views::HistoryOf;
using views::Period;

namespace {

struct HistoryFilters : testing::Test, HistoryStage {
    using Wanted = std::function<bool(const Booking&)>;

    void expectBookings(const HistoryFilter& filter, const Wanted& wanted, const char* what)
    {
        const auto desk = model(farida, HistoryOf::Bookings, Party::Admin, filter);
        const QSet<Id> expected = those<Booking>(wanted);
        EXPECT_FALSE(expected.isEmpty()) << what << ": the market has none, so nothing is tested";
        EXPECT_LT(expected.size(), 20) << what << ": narrows nothing";
        EXPECT_EQ(ids(*desk), expected) << what;
        EXPECT_EQ(desk->total(), expected.size()) << what;
        const auto mine = model(ananya, HistoryOf::Bookings, Party::Customer, filter);
        EXPECT_EQ(ids(*mine),
                  those<Booking>([&](const Booking& b) { return b.customer == market.ananya && wanted(b); }))
            << what;
        const auto theirs = model(lakshmi, HistoryOf::Bookings, Party::Artisan, filter);
        EXPECT_EQ(ids(*theirs),
                  those<Booking>([&](const Booking& b) { return b.artisan == market.lakshmi && wanted(b); }))
            << what;
    }
};

Millis india(int year, int month, int day)
{
    return instantOf(QDate(year, month, day), 0, u"Asia/Kolkata"_s);
}

} // namespace

TEST_F(HistoryFilters, EachPartAloneLeavesExactlyWhatItSays)
{
    HistoryFilter filter;
    filter.states = {u"requested"_s};
    expectBookings(
        filter, [](const Booking& b) { return b.state == BookingState::Requested; }, "state");
    filter.states = {u"completed"_s, u"declined"_s};
    expectBookings(
        filter,
        [](const Booking& b) {
            return b.state == BookingState::Completed || b.state == BookingState::Declined;
        },
        "two states");

    filter = {};
    filter.service = {market.service(u"lakshmi:0"_s), u"Tile"_s};
    expectBookings(
        filter, [&](const Booking& b) { return b.service == filter.service.id; }, "service");
    filter = {};
    filter.customer = {market.ananya, u"Ananya"_s};
    filter.artisan = {market.lakshmi, u"Lakshmi"_s};
    expectBookings(
        filter, [&](const Booking& b) { return b.customer == market.ananya && b.artisan == market.lakshmi; },
        "people");

    filter = {};
    filter.least = Money::rupees(1500);
    filter.most = Money::rupees(3000);
    expectBookings(
        filter, [&](const Booking& b) { return b.total >= *filter.least && b.total <= *filter.most; },
        "amount, both ends included");
}

TEST_F(HistoryFilters, DaysCountInIndiaByEitherOfTheirTimes)
{
    HistoryFilter filter;
    filter.period = Period::Between;
    filter.from = QDate(2026, 10, 20);
    filter.to = QDate(2026, 11, 18);
    const Millis from = india(2026, 10, 20);
    const Millis to = india(2026, 11, 19);
    expectBookings(
        filter, [&](const Booking& b) { return b.createdAt >= from && b.createdAt < to; }, "booked");
    filter.dayOf = DayOf::Effect;
    expectBookings(
        filter, [&](const Booking& b) { return b.startAt >= from && b.startAt < to; }, "takes place");
    filter.to = {};
    expectBookings(
        filter, [&](const Booking& b) { return b.startAt >= from; }, "open end");
    filter.period = Period::Week;
    filter.dayOf = DayOf::Begun;
    expectBookings(
        filter,
        [](const Booking& b) {
            return b.createdAt >= india(2026, 11, 12) && b.createdAt < india(2026, 11, 19);
        },
        "seven days");
}

TEST_F(HistoryFilters, AllPartsHoldTogetherAndWithWords)
{
    HistoryFilter filter;
    filter.states = {u"completed"_s};
    filter.artisan = {market.lakshmi, u"Lakshmi"_s};
    filter.least = Money::rupees(1600);
    const auto wanted = [&](const Booking& b) {
        return b.state == BookingState::Completed && b.artisan == market.lakshmi && b.total >= *filter.least;
    };
    expectBookings(filter, wanted, "three parts");
    filter.text = u"Ananya"_s;
    expectBookings(
        filter, [&](const Booking& b) { return wanted(b) && b.customerName.contains(u"Ananya"_s); }, "words");
    filter.text = u"nobody of this name"_s;
    EXPECT_EQ(model(farida, HistoryOf::Bookings, Party::Admin, filter)->size(), 0);
}

TEST_F(HistoryFilters, TransactionsByTypeStatePersonBookingAndAmount)
{
    const auto shown = [&](const HistoryFilter& filter) {
        return ids(*model(farida, HistoryOf::Transactions, Party::Admin, filter));
    };
    const auto all = those<Payment>([](const Payment&) { return true; });
    EXPECT_EQ(shown({}), all) << "nothing came back in this market";
    HistoryFilter filter;
    filter.types = {u"refund"_s};
    EXPECT_TRUE(shown(filter).isEmpty());
    filter.types = {u"payment"_s};
    EXPECT_EQ(shown(filter), all);
    filter.states = {u"payment:captured"_s};
    EXPECT_EQ(shown(filter),
              those<Payment>([](const Payment& p) { return p.state == PaymentState::Captured; }));
    filter.types.clear();
    filter.states = {u"refund:failed"_s};
    EXPECT_TRUE(shown(filter).isEmpty()) << "a failed payment is not a failed refund";
    filter = {};
    filter.booking = {market.booking(u"ananya:first"_s), u"Tile"_s};
    EXPECT_EQ(shown(filter), QSet<Id>{market.paymentOf(u"ananya:first"_s)});
    filter = {};
    filter.customer = {market.meera, u"Meera"_s};
    filter.most = Money::rupees(2000);
    EXPECT_EQ(shown(filter), those<Payment>([&](const Payment& p) {
                  return p.customer == market.meera && p.amount <= *filter.most;
              }));
    filter = {};
    filter.period = Period::Between;
    filter.from = QDate(2026, 11, 17);
    filter.dayOf = DayOf::Effect;
    EXPECT_EQ(shown(filter),
              those<Payment>([](const Payment& p) { return p.capturedAt >= india(2026, 11, 17); }))
        << "by the day of the collection";
}

TEST_F(HistoryFilters, PeriodsAreWholeIndianDays)
{
    const auto span = [](Period period, Millis now) {
        HistoryFilter filter;
        filter.period = period;
        return views::spanOf(filter, now);
    };
    // Half past midnight in India is still the day before in London.
    const Millis now = india(2027, 2, 10) + 30 * kMinute;
    EXPECT_EQ(span(Period::Any, now), (views::HistorySpan{0, 0}));
    EXPECT_EQ(span(Period::Today, now), (views::HistorySpan{india(2027, 2, 10), india(2027, 2, 11)}));
    EXPECT_EQ(span(Period::Week, now), (views::HistorySpan{india(2027, 2, 4), india(2027, 2, 11)}));
    EXPECT_EQ(span(Period::Month, now), (views::HistorySpan{india(2027, 2, 1), india(2027, 3, 1)}));
    EXPECT_EQ(span(Period::LastMonth, now), (views::HistorySpan{india(2027, 1, 1), india(2027, 2, 1)}));
    EXPECT_EQ(span(Period::FinancialYear, now), (views::HistorySpan{india(2026, 4, 1), india(2027, 4, 1)}));
    EXPECT_EQ(span(Period::FinancialYear, india(2027, 4, 1)),
              (views::HistorySpan{india(2027, 4, 1), india(2028, 4, 1)}));
    HistoryFilter open;
    open.period = Period::Between;
    open.to = QDate(2027, 1, 31);
    EXPECT_EQ(views::spanOf(open, now), (views::HistorySpan{0, india(2027, 2, 1)}));
}

TEST_F(HistoryFilters, ChipsNameEveryPartAndTakeOneAway)
{
    HistoryFilter filter;
    filter.states = {u"confirmed"_s, u"completed"_s};
    filter.period = Period::LastMonth;
    filter.dayOf = DayOf::Effect;
    filter.service = {market.service(u"lakshmi:0"_s), u"Blue bowl"_s};
    filter.customer = {market.meera, u"Meera Nair"_s};
    filter.least = Money::rupees(1500);
    QStringList words;
    for (const views::FilterChip& chip : views::filterChips(filter, HistoryOf::Bookings)) {
        words.append(chip.words);
        EXPECT_NE(chip.without, filter) << qPrintable(chip.words);
    }
    EXPECT_EQ(words, (QStringList{u"Confirmed"_s, u"Completed"_s, u"Takes place: Last month"_s,
                                  u"Blue bowl"_s, u"Guest: Meera Nair"_s, u"₹1,500 or more"_s}));
    while (!views::filterChips(filter, HistoryOf::Bookings).empty())
        filter = HistoryFilter(views::filterChips(filter, HistoryOf::Bookings).front().without);
    EXPECT_TRUE(filter.isEmpty()) << "chips show everything that narrows";
}

TEST_F(HistoryFilters, PeopleAndWorkshopsAreFoundByAPartOfTheirName)
{
    const auto names = [&](MapWorkspace& workspace, views::PickOf of, const QString& words) {
        std::optional<QStringList> found;
        views::findPicks(workspace, of, words, &workspace, [&](const std::vector<views::HistoryPick>& picks) {
            found = QStringList();
            for (const views::HistoryPick& pick : picks)
                found->append(pick.name);
        });
        EXPECT_TRUE(waitUntil([&] { return found.has_value(); }));
        found->sort();
        return *found;
    };
    EXPECT_EQ(names(farida, views::PickOf::Customer, u"meer"_s), QStringList{u"Meera Nair"_s});
    EXPECT_EQ(names(lakshmi, views::PickOf::Customer, {}),
              (QStringList{u"Ananya Rao"_s, u"David Thomas"_s, u"Meera Nair"_s, u"Vikram Shah"_s}));
    EXPECT_EQ(names(ananya, views::PickOf::Artisan, u"lakshmi"_s), QStringList{u"Lakshmi Prajapat"_s});
    EXPECT_TRUE(names(farida, views::PickOf::Service, u"tile"_s).contains(u"Paint a blue pottery tile"_s));
}

} // namespace karigar::test
