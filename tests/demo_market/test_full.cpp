// SPDX-License-Identifier: GPL-3.0-or-later
// The marketplace that ./run shows, in its full size.
#include "models/domain/base/clock.h"
#include "models/domain/records/allrecords.h"
#include "models/domain/rules/calendar.h"
#include "tests/demo_market/demofolder.h"

#include <gtest/gtest.h>
#include <QDirIterator>
#include <QImage>

using namespace Qt::StringLiterals;

namespace karigar::demo::test {
namespace {

DemoFolder& full()
{
    static DemoFolder folder(1, DemoFolder::Size::Full);
    return folder;
}

TEST(FullDemo, HasFortyArtisansOfManyCraftsInTheirStates)
{
    // GST's own codes of the States in which these places lie.
    const std::map<QString, QString> homes{
        {u"Jaipur"_s, u"08"_s},      {u"Srinagar"_s, u"01"_s},  {u"Bidar"_s, u"29"_s},
        {u"Channapatna"_s, u"29"_s}, {u"Madhubani"_s, u"10"_s}, {u"Kondapalli"_s, u"37"_s},
        {u"Leh"_s, u"38"_s},         {u"Kolhapur"_s, u"27"_s},  {u"Bishnupur"_s, u"19"_s},
        {u"Lucknow"_s, u"09"_s},     {u"Imphal"_s, u"14"_s},    {u"Thanjavur"_s, u"33"_s},
        {u"Panaji"_s, u"30"_s},      {u"Almora"_s, u"05"_s},    {u"Agartala"_s, u"16"_s},
        {u"Sualkuchi"_s, u"18"_s},   {u"Patiala"_s, u"03"_s},   {u"Raghurajpur"_s, u"21"_s},
        {u"Patan"_s, u"24"_s},       {u"Kangra"_s, u"02"_s},    {u"Bhoodan Pochampally"_s, u"36"_s}};
    const auto artisans = records<ArtisanProfile>(full());
    EXPECT_GE(artisans.size(), 40u);
    std::set<QString> names;
    std::set<QString> crafts;
    std::set<QString> states;
    std::set<QString> cities;
    int atHome = 0;
    for (const ArtisanProfile& artisan : artisans) {
        names.insert(artisan.name);
        crafts.insert(artisan.craft);
        states.insert(artisan.state);
        cities.insert(artisan.city);
        EXPECT_EQ(artisan.state.size(), 2) << artisan.name.toStdString();
        if (const auto home = homes.find(artisan.city); home != homes.end()) {
            EXPECT_EQ(artisan.state, home->second) << artisan.city.toStdString();
            ++atHome;
        }
    }
    EXPECT_EQ(names.size(), artisans.size());
    EXPECT_GE(crafts.size(), 30u);
    EXPECT_GE(states.size(), 15u);
    EXPECT_GE(cities.size(), 20u);
    EXPECT_GE(atHome, 18);
}

TEST(FullDemo, TaxNumbersBelongToTheStateOfTheirArtisan)
{
    std::map<Id, QString> states;
    for (const ArtisanProfile& artisan : records<ArtisanProfile>(full()))
        states[artisan.id] = artisan.state;
    int registered = 0;
    for (const TaxProfile& profile : records<TaxProfile>(full())) {
        if (profile.gstin.isEmpty())
            continue;
        ++registered;
        EXPECT_EQ(profile.gstin.left(2), states[profile.id]) << profile.gstin.toStdString();
    }
    EXPECT_GE(registered, 5);
}

TEST(FullDemo, HasHalfAYearOfBookingsTalkAndReviews)
{
    const QDate today = dateInIndia(DemoFolder::present());
    std::map<int, int> bookingsByMonth; // months before today
    std::set<Id> busyArtisans;
    int ahead = 0;
    for (const Booking& booking : records<Booking>(full())) {
        const QDate date = dateInIndia(booking.startAt);
        ahead += date > today ? 1 : 0;
        if (booking.state == BookingState::Completed) {
            bookingsByMonth[static_cast<int>(date.daysTo(today) / 30)] += 1;
            busyArtisans.insert(booking.artisan);
        }
    }
    for (int month = 0; month < 6; ++month)
        EXPECT_GE(bookingsByMonth[month], 20) << month << " months ago";
    EXPECT_GE(ahead, 20);
    EXPECT_GE(busyArtisans.size(), 40u);
    std::map<int, int> talkByMonth;
    for (const Message& message : records<Message>(full()))
        talkByMonth[static_cast<int>(dateInIndia(message.sentAt).daysTo(today) / 30)] += 1;
    for (int month = 0; month < 6; ++month)
        EXPECT_GE(talkByMonth[month], 20) << month << " months ago";
    std::set<Id> reviewed;
    int words = 0;
    for (const Review& review : records<Review>(full())) {
        reviewed.insert(review.artisan);
        words += review.text.isEmpty() ? 0 : 1;
    }
    EXPECT_GE(reviewed.size(), 30u);
    EXPECT_GE(words, 100);
}

TEST(FullDemo, EveryArtisanShowsPicturesThatAreThere)
{
    std::map<Id, int> shown;
    std::set<QString> pictures;
    for (const PortfolioItem& item : records<PortfolioItem>(full())) {
        shown[item.artisan] += 1;
        pictures.insert(item.picture);
        const QString path = full().path() + u"/attachments/"_s + item.picture.left(2) + u'/' + item.picture;
        const QImage image(path);
        ASSERT_FALSE(image.isNull()) << path.toStdString();
        EXPECT_GE(std::min(image.width(), image.height()), 300);
    }
    for (const ArtisanProfile& artisan : records<ArtisanProfile>(full()))
        EXPECT_GE(shown[artisan.id], 3) << artisan.name.toStdString();
    EXPECT_GE(pictures.size(), 120u) << "each has its own";
}

TEST(FullDemo, PricesAndLengthsArePlausible)
{
    int services = 0;
    for (const Service& service : records<Service>(full())) {
        ++services;
        EXPECT_GE(service.price.paise, 300'00) << service.title.toStdString();
        EXPECT_LE(service.price.paise, 25'000'00) << service.title.toStdString();
        EXPECT_GE(service.minutes, 30) << service.title.toStdString();
        EXPECT_LE(service.minutes, 10 * 60) << service.title.toStdString();
    }
    EXPECT_GE(services, 80);
}

} // namespace
} // namespace karigar::demo::test
