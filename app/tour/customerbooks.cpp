// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"

#include "app/personsession.h"
#include "app/tour/customerbooks.h"

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

Step registers(Stage& stage)
{
    QWidget* window = stage.open(Role::Customer).window();
    KARIGAR_STEP(click(window, u"welcomeChoice.1"_s));
    KARIGAR_STEP(type(window, u"nameField"_s, cast::kCustomer));
    KARIGAR_STEP(type(window, u"emailField"_s, u"asha@tour.karigar.example"_s));
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
    KARIGAR_STEP(says(window, cast::kGlaze));
    co_return Result<void>();
}

} // namespace

Step picksTime(Stage& stage, QString service, int daysAhead, int slot)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(clickOneSaying(window, u"seeTimesButton_"_s, service));
    const QDate date = stage.today().addDays(daysAhead);
    const QString cell = u"day."_s + date.toString(Qt::ISODate);
    KARIGAR_STEP(until([=] { return seen(window, u"monthPicker"_s) != nullptr; }, u"the calendar"_s));
    if (!seen(window, cell)) {
        KARIGAR_STEP(click(window, u"monthPicker.next"_s));
    }
    KARIGAR_STEP(click(window, cell));
    KARIGAR_STEP(click(window, u"slotButton_%1"_s.arg(slot)));
    co_return Result<void>();
}

Step pays(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"payButton"_s));
    KARIGAR_STEP(until([&stage] { return !stage.openedUrl().isEmpty(); }, u"the checkout page"_s));
    KARIGAR_STEP(stage.payer().pay(stage.takeOpenedUrl()));
    co_return Result<void>();
}

Step asks(Stage& stage, QString service, int daysAhead, int slot)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(finds(stage, u"pottery"_s));
    KARIGAR_STEP(clickOneSaying(window, u"artisanCard_"_s, cast::kArtisan));
    KARIGAR_STEP(picksTime(stage, service, daysAhead, slot));
    KARIGAR_STEP(pays(stage));
    KARIGAR_STEP(
        until([=] { return seen(window, u"seeBookingButton"_s) != nullptr; }, u"the request to be sent"_s));
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
    co_await stage.play(Role::Customer, u"picks a free time"_s,
                        [&] { return picksTime(stage, cast::kWheel, cast::kWorkshopIn, 0); });
    co_await stage.play(Role::Customer, u"pays"_s, [&]() -> Step {
        KARIGAR_STEP(pays(stage));
        QWidget* window = stage.window(Role::Customer);
        KARIGAR_STEP(until([=] { return seen(window, u"seeBookingButton"_s) != nullptr; },
                           u"the request to be sent"_s));
        co_return Result<void>();
    });
}

} // namespace karigar::tour
