// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"

#include "app/desktopnotifier.h"
#include "app/personsession.h"
#include "app/tour/customerbooks.h"
#include "app/tour/facts.h"
#include "ui/shared/monthpicker.h"

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

/// How many notifications the artisan's program has had for the desktop.
int toldBy(Stage& stage)
{
    return stage.client(Role::Artisan).session()->notifier().told();
}

Step registers(Stage& stage)
{
    QWidget* window = stage.open(Role::Customer).window();
    KARIGAR_STEP(click(window, u"welcomeChoice.1"_s));
    KARIGAR_STEP(type(window, u"nameField"_s, cast::kCustomer));
    KARIGAR_STEP(type(window, u"emailField"_s, cast::kCustomerEmail));
    KARIGAR_STEP(type(window, u"passwordField"_s, cast::kPassword));
    KARIGAR_STEP(click(window, u"registerButton"_s));
    KARIGAR_STEP(
        until([&stage] { return stage.client(Role::Customer).session() != nullptr; }, u"the new account"_s));
    KARIGAR_STEP(until([&stage] { return seen(stage.window(Role::Customer), u"discoverPage"_s) != nullptr; },
                       u"Discover"_s));
    co_return Result<void>();
}

Step finds(Stage& stage, QString words)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.discover"_s));
    KARIGAR_STEP(type(window, u"discoverSearchField"_s, u"zzzz"_s));
    KARIGAR_STEP(until([=] { return !isSaid(window, cast::kWheel); }, u"no result to be left"_s));
    KARIGAR_STEP(type(window, u"discoverSearchField"_s, words));
    KARIGAR_STEP(says(window, cast::kWheel));
    co_return Result<void>();
}

Step opensProfile(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(clickOneSaying(window, u"artisanCard_"_s, cast::kArtisan));
    KARIGAR_STEP(
        until([=] { return textOf(window, u"artisanName"_s).contains(cast::kArtisan); }, u"the profile"_s));
    KARIGAR_STEP(says(window, cast::kBio));
    KARIGAR_STEP(says(window, u"Rated 0 of 5, reviews: 0"_s));
    for (int i = 0; i < cast::kCaptions.size(); ++i) {
        const QString tile = u"portfolioTile_%1"_s.arg(i);
        KARIGAR_STEP(isNamed(window, tile, cast::kCaptions.at(i)));
        KARIGAR_STEP(until([=] { return seen(window, tile) && isPictured(seen(window, tile)); },
                           u"the picture “%1”"_s.arg(cast::kCaptions.at(i))));
    }
    const auto offers = [window](const QString& title, const QString& price) {
        return [=] { return isSaid(oneSaying(window, u"serviceOffer_"_s, title), price); };
    };
    KARIGAR_STEP(until(offers(cast::kWheel, u"₹1,500"_s), u"the workshop that is asked for"_s));
    KARIGAR_STEP(until(offers(cast::kGlaze, u"₹900"_s), u"the workshop that is booked at once"_s));
    co_return Result<void>();
}

QString cellOf(const Stage& stage, int daysAhead)
{
    return u"day."_s + stage.today().addDays(daysAhead).toString(Qt::ISODate);
}

Step opensCalendar(Stage& stage, QString service)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(clickOneSaying(window, u"seeTimesButton_"_s, service));
    KARIGAR_STEP(until([=] { return seen(window, u"monthPicker"_s) != nullptr; }, u"the calendar"_s));
    co_return Result<void>();
}

/// Turns the calendar to the day's month.
Step turnsTo(Stage& stage, int daysAhead)
{
    QWidget* window = stage.window(Role::Customer);
    const QString cell = cellOf(stage, daysAhead);
    const auto* calendar = seenAs<ui::MonthPicker>(window, u"monthPicker"_s);
    if (calendar && !seen(window, cell)) {
        const bool before = stage.today().addDays(daysAhead) < calendar->month();
        KARIGAR_STEP(click(window, before ? u"monthPicker.previous"_s : u"monthPicker.next"_s));
    }
    KARIGAR_STEP(until([=] { return seen(window, cell) != nullptr; }, u"the day “%1”"_s.arg(cell)));
    co_return Result<void>();
}

Step picksTime(Stage& stage, int daysAhead)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(turnsTo(stage, daysAhead));
    KARIGAR_STEP(click(window, cellOf(stage, daysAhead)));
    KARIGAR_STEP(click(window, u"slotButton_0"_s));
    const QString span = spanIn(stage, daysAhead);
    KARIGAR_STEP(until([=] { return textOf(window, u"summaryTime"_s).contains(span); },
                       u"“%1” to be picked"_s.arg(span)));
    co_return Result<void>();
}

/// The day says why it is not for sale, and cannot be picked.
Step isNoDayFor(Stage& stage, int daysAhead, QString why)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(turnsTo(stage, daysAhead));
    const QString cell = cellOf(stage, daysAhead);
    KARIGAR_STEP(until([=] { return nameOf(window, cell).endsWith(u", "_s + why); },
                       u"“%1” to be %2"_s.arg(cell, why)));
    const QString before = textOf(window, u"daySlots"_s);
    KARIGAR_STEP(click(window, cell));
    KARIGAR_STEP(
        require(nameOf(window, cell).endsWith(u", "_s + why) && textOf(window, u"daySlots"_s) == before,
                u"“%1” not to be picked"_s.arg(cell)));
    co_return Result<void>();
}

/// Somebody else books the other workshop first; there is only one artisan, so that time is gone for both.
Step seesWhatIsNotForSale(Stage& stage)
{
    auto asking = serviceCalled(stage, cast::kGlaze);
    const Result<Id> glaze = co_await asking;
    if (!glaze)
        co_return std::unexpected(glaze.error());
    KARIGAR_STEP(stage.guest().signIn(stage.server(), cast::kGuestEmail, cast::kDemoPassword));
    const int before = toldBy(stage);
    KARIGAR_STEP(stage.guest().book(stage.server(), *glaze, morningIn(stage, cast::kTakenIn), 1));
    KARIGAR_STEP(until([&stage, before] { return toldBy(stage) > before; }, u"the artisan to hear of it"_s));
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(opensCalendar(stage, cast::kWheel));
    KARIGAR_STEP(isNoDayFor(stage, -1, u"past, not for sale"_s));
    KARIGAR_STEP(isNoDayFor(stage, cast::kClosedIn, u"closed, not for sale"_s));
    KARIGAR_STEP(turnsTo(stage, cast::kTakenIn));
    KARIGAR_STEP(click(window, cellOf(stage, cast::kTakenIn)));
    KARIGAR_STEP(
        isNamed(window, u"slotButton_0"_s,
                u"10:00–12:00, not for sale: The artisan has another workshop at or around this time."_s));
    KARIGAR_STEP(require(!seen(window, u"slotButton_0"_s)->isEnabled(), u"the taken time to be off"_s));
    KARIGAR_STEP(isNamed(window, u"slotButton_1"_s, u"14:00–16:00, 4 seats left"_s));
    KARIGAR_STEP(require(seen(window, u"slotButton_1"_s)->isEnabled(), u"the other time to be for sale"_s));
    co_return Result<void>();
}

Step pays(Stage& stage, QString outcome)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"payButton"_s));
    KARIGAR_STEP(until([&stage] { return !stage.openedUrl().isEmpty(); }, u"the checkout page"_s));
    KARIGAR_STEP(stage.payer().pay(stage.takeOpenedUrl()));
    KARIGAR_STEP(until([=] { return textOf(window, u"payingTitle"_s) == outcome; }, u"“%1”"_s.arg(outcome)));
    KARIGAR_STEP(until([=] { return seen(window, u"seeBookingButton"_s) != nullptr; }, u"the booking"_s));
    co_return Result<void>();
}

Step isTold(Stage& stage, int before)
{
    KARIGAR_STEP(until([&stage, before] { return toldBy(stage) > before; }, u"the desktop notification"_s));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.today"_s));
    KARIGAR_STEP(says(window, u"Request by %1 for “%2”"_s.arg(cast::kCustomer, cast::kWheel)));
    co_return Result<void>();
}

Step findsUnderBell(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"topBar.bell"_s));
    KARIGAR_STEP(lists(window, u"notificationList"_s,
                       saying(u"New request"_s, u"%1 asks for “%2”."_s.arg(cast::kCustomer, cast::kWheel))));
    co_return Result<void>();
}

} // namespace

Step asks(Stage& stage, QString service, int daysAhead)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(finds(stage, u"pottery"_s));
    KARIGAR_STEP(clickOneSaying(window, u"artisanCard_"_s, cast::kArtisan));
    KARIGAR_STEP(opensCalendar(stage, service));
    KARIGAR_STEP(picksTime(stage, daysAhead));
    KARIGAR_STEP(pays(stage, service == cast::kGlaze ? u"You are booked"_s : u"Request sent"_s));
    co_return Result<void>();
}

Part customerBooks(Stage& stage)
{
    co_await stage.play(Role::Customer, u"registers"_s, [&] { return registers(stage); });
    co_await stage.play(Role::Customer, u"searches pottery"_s, [&] { return finds(stage, u"pottery"_s); });
    co_await stage.play(Role::Customer, u"searches with a slip"_s, [&]() -> Step {
        KARIGAR_STEP(finds(stage, u"potery"_s));
        KARIGAR_STEP(until([&] { return seen(stage.window(Role::Customer), u"correctionNote"_s) != nullptr; },
                           u"the correction to be named"_s));
        co_return Result<void>();
    });
    co_await stage.play(Role::Customer, u"searches a city"_s, [&] { return finds(stage, u"Khurja"_s); });
    co_await stage.play(Role::Customer, u"opens the profile"_s, [&] { return opensProfile(stage); });
    co_await stage.play(Role::Customer, u"sees what is not for sale"_s,
                        [&] { return seesWhatIsNotForSale(stage); });
    co_await stage.play(Role::Customer, u"picks a free time"_s,
                        [&] { return picksTime(stage, cast::kWorkshopIn); });
    // The artisan was told of the other guest's booking, too.
    const int before = stage.failed() ? 0 : toldBy(stage);
    co_await stage.play(Role::Customer, u"pays"_s, [&] { return pays(stage, u"Request sent"_s); });
    co_await stage.play(Role::Artisan, u"is told of the request"_s, [&] { return isTold(stage, before); });
    co_await stage.play(Role::Artisan, u"finds it under the bell"_s, [&] { return findsUnderBell(stage); });
}

} // namespace karigar::tour
