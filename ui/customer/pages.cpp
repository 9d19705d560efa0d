// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/pages.h"

#include "models/domain/records/booking.h"
#include "ui/customer/accountpage.h"
#include "ui/customer/artisanpage.h"
#include "ui/customer/bookingpage.h"
#include "ui/customer/bookingspage.h"
#include "ui/customer/bookpage.h"
#include "ui/customer/discoverpage.h"
#include "ui/customer/favouritespage.h"
#include "ui/customer/paymentspage.h"
#include "ui/customer/receiptpage.h"
#include "ui/customer/refundpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerPages)
};

template<class P>
std::function<Page*(const PageContext&, QWidget*)> plain()
{
    return [](const PageContext& context, QWidget* parent) { return new P(context, parent); };
}

template<class P>
std::function<Page*(const PageContext&, QWidget*)> with(const CustomerDoors& doors)
{
    return [doors](const PageContext& context, QWidget* parent) { return new P(context, doors, parent); };
}

/// Bookings that wait for the customer: those not paid yet.
Query unpaid(const views::Person& person)
{
    return Query::of(Kind::Booking)
        .equal("customer", person.id)
        .equal("state", QString(enumText(BookingState::Held)));
}

} // namespace

std::vector<PageSpec> customerPages(CustomerDoors doors)
{
    return {
        {u"discover"_s, Words::tr("Discover"), u"compass"_s, plain<DiscoverPage>(), {}},
        {u"bookings"_s, Words::tr("Bookings"), u"bookings"_s, with<BookingsPage>(doors), unpaid},
        {u"payments"_s, Words::tr("Payments"), u"card"_s, with<PaymentsPage>(doors), {}},
        {u"favourites"_s, Words::tr("Favourites"), u"heart"_s, plain<FavouritesPage>(), {}},
        {u"account"_s, Words::tr("Account"), u"profile"_s, plain<AccountPage>(), {}},
        {u"artisan"_s, Words::tr("Artisan"), {}, plain<ArtisanPage>(), {}},
        {u"book"_s, Words::tr("Book a workshop"), {}, with<BookPage>(doors), {}},
        {u"booking"_s, Words::tr("Booking"), {}, with<BookingPage>(doors), {}},
        {u"refund"_s, Words::tr("Refund"), {}, with<RefundPage>(doors), {}},
        {u"receipt"_s, Words::tr("Receipt"), {}, with<ReceiptPage>(doors), {}},
    };
}

} // namespace karigar::ui
