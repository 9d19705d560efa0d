// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/pages.h"

#include "models/domain/records/booking.h"
#include "ui/artisan/availabilitypage.h"
#include "ui/artisan/bookingspage.h"
#include "ui/artisan/calendarpage.h"
#include "ui/artisan/customerspage.h"
#include "ui/artisan/daysheetpage.h"
#include "ui/artisan/earningspage.h"
#include "ui/artisan/invoicespage.h"
#include "ui/artisan/profilepage.h"
#include "ui/artisan/reviewspage.h"
#include "ui/artisan/servicespage.h"
#include "ui/artisan/todaypage.h"
#include "ui/artisan/transactionspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArtisanPages)
};

template<class P>
Page* made(const PageContext& context, QWidget* parent)
{
    return new P(context, parent);
}

Query unanswered(const views::Person& person)
{
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", person.id).equal("state", QString(enumText(BookingState::Requested)));
    return query;
}

} // namespace

std::vector<PageSpec> artisanPages(const artisan::FileChooser& chooser)
{
    using namespace artisan;
    const auto choosing = [&chooser]<class P>(std::type_identity<P>) {
        return [chooser](const PageContext& c, QWidget* p) -> Page* { return new P(c, chooser, p); };
    };
    return {
        {u"today"_s, Words::tr("Today"), u"today"_s, made<TodayPage>, {}},
        {u"calendar"_s, Words::tr("Calendar"), u"calendar"_s, made<CalendarPage>, {}},
        {u"bookings"_s, Words::tr("Bookings"), u"bookings"_s, choosing(std::type_identity<BookingsPage>()),
         unanswered},
        {u"services"_s,
         Words::tr("Services"),
         u"services"_s,
         choosing(std::type_identity<ServicesPage>()),
         {}},
        {u"availability"_s,
         Words::tr("Availability"),
         u"clock"_s,
         choosing(std::type_identity<AvailabilityPage>()),
         {}},
        {u"earnings"_s, Words::tr("Earnings"), u"rupee"_s, choosing(std::type_identity<EarningsPage>()), {}},
        {u"payments"_s,
         Words::tr("Transactions"),
         u"card"_s,
         choosing(std::type_identity<TransactionsPage>()),
         {}},
        {u"invoices"_s,
         Words::tr("Tax and invoices"),
         u"receipt"_s,
         choosing(std::type_identity<InvoicesPage>()),
         {}},
        {u"reviews"_s, Words::tr("Reviews"), u"star"_s, made<ReviewsPage>, {}},
        {u"customers"_s, Words::tr("Customers"), u"people"_s, made<CustomersPage>, {}},
        {u"profile"_s, Words::tr("Profile"), u"profile"_s, choosing(std::type_identity<ProfilePage>()), {}},
        {u"daysheet"_s, Words::tr("Day sheet"), {}, choosing(std::type_identity<DaySheetPage>()), {}},
    };
}

} // namespace karigar::ui
