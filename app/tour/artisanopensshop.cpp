// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"

#include "app/personsession.h"
#include "backend/demo/painter/craftart.h"

#include <algorithm>
#include <QDir>
#include <QImage>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

QStringList paintPortfolio(const Stage& stage, int count)
{
    QDir().mkpath(stage.file(u"pictures"_s));
    QStringList files;
    for (int i = 0; i < count; ++i) {
        demo::CraftArt art;
        art.family = demo::CraftFamily::GlazedPottery;
        art.seed = 7;
        art.scene = static_cast<demo::CraftScene>(i % 4);
        files.append(stage.file(u"pictures/pot-%1.jpg"_s.arg(i + 1)));
        demo::paintCraft(art).save(files.last(), "JPG", 85);
    }
    return files;
}

Step registers(Stage& stage)
{
    QWidget* window = stage.open(Role::Artisan).window();
    KARIGAR_STEP(click(window, u"welcomeChoice.1"_s));
    KARIGAR_STEP(type(window, u"nameField"_s, cast::kArtisan));
    KARIGAR_STEP(type(window, u"emailField"_s, cast::kArtisanEmail));
    KARIGAR_STEP(type(window, u"passwordField"_s, cast::kPassword));
    KARIGAR_STEP(tick(window, u"artisanBox"_s, true));
    KARIGAR_STEP(type(window, u"craftField"_s, u"Pottery"_s));
    KARIGAR_STEP(type(window, u"workshopField"_s, u"Ganga's Kiln"_s));
    KARIGAR_STEP(type(window, u"cityField"_s, u"Khurja"_s));
    KARIGAR_STEP(choose(window, u"stateChoice"_s, u"09"_s));
    KARIGAR_STEP(click(window, u"registerButton"_s));
    KARIGAR_STEP(
        until([&stage] { return stage.client(Role::Artisan).session() != nullptr; }, u"the new account"_s));
    KARIGAR_STEP(
        until([&stage] { return seen(stage.window(Role::Artisan), u"todayPage"_s) != nullptr; }, u"Today"_s));
    co_return Result<void>();
}

Step writesProfile(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.profile"_s));
    KARIGAR_STEP(type(window, u"bioField"_s, cast::kBio));
    KARIGAR_STEP(type(window, u"yearsField"_s, u"22"_s));
    KARIGAR_STEP(type(window, u"languagesField"_s, u"Hindi, Braj, English"_s));
    KARIGAR_STEP(click(window, u"saveProfileButton"_s));
    KARIGAR_STEP(isNamed(window, u"undoBar"_s, u"Profile saved."_s));
    co_return Result<void>();
}

Step addsPortfolio(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    stage.setFilesToChoose(paintPortfolio(stage, 4));
    KARIGAR_STEP(click(window, u"profileSections.1"_s));
    KARIGAR_STEP(click(window, u"addPortfolioButton"_s));
    for (int i = 0; i < cast::kCaptions.size(); ++i) {
        KARIGAR_STEP(type(window, u"captionField_%1"_s.arg(i), cast::kCaptions.at(i)));
    }
    KARIGAR_STEP(click(window, u"confirmPortfolioButton"_s));
    const auto tiles = [window] {
        int count = 0;
        for (const QWidget* widget : window->findChildren<QWidget*>())
            count += widget->isVisible() && widget->objectName().startsWith(u"portfolioTile_"_s) ? 1 : 0;
        return count;
    };
    KARIGAR_STEP(until([=] { return tiles() >= 4; }, u"four pictures in the portfolio"_s));
    co_return Result<void>();
}

Step listsService(Stage& stage, QString title, QString description, QString price, bool instant)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.services"_s));
    const auto shown = [window](const QString& name) { return seen(window, name) != nullptr; };
    KARIGAR_STEP(until([=] { return shown(u"firstServiceButton"_s) || shown(u"addServiceButton"_s); },
                       u"the workshops, or the place for the first"_s));
    const bool first = shown(u"firstServiceButton"_s);
    KARIGAR_STEP(click(window, first ? u"firstServiceButton"_s : u"addServiceButton"_s));
    KARIGAR_STEP(type(window, u"serviceTitleField"_s, title));
    KARIGAR_STEP(type(window, u"serviceDescriptionField"_s, description));
    KARIGAR_STEP(type(window, u"serviceIncludedField"_s, u"Clay, tools, tea and one firing."_s));
    stage.setFilesToChoose({stage.file(instant ? u"pictures/pot-2.jpg"_s : u"pictures/pot-1.jpg"_s)});
    KARIGAR_STEP(click(window, u"servicePictureButton"_s));
    KARIGAR_STEP(type(window, u"serviceMinutesField"_s, u"120"_s));
    KARIGAR_STEP(type(window, u"serviceSeatsField"_s, QString::number(cast::kSeats)));
    KARIGAR_STEP(type(window, u"servicePriceField"_s, price));
    KARIGAR_STEP(click(window, instant ? u"serviceModeChoice.1"_s : u"serviceModeChoice.0"_s));
    KARIGAR_STEP(click(window, u"saveServiceButton"_s));
    KARIGAR_STEP(says(window, title));
    co_return Result<void>();
}

/// A day's row of the weekly hours as it stands there.
QString hoursShown(QWidget* window, int weekday)
{
    QStringList from;
    QStringList to;
    const QString row = u"weekGrid.day%1."_s.arg(weekday);
    for (const QTimeEdit* edit : window->findChildren<QTimeEdit*>()) {
        if (edit->isVisible() && edit->objectName().startsWith(row))
            (edit->objectName().endsWith(u".from"_s) ? from : to).append(edit->time().toString(u"HH:mm"_s));
    }
    from.sort();
    to.sort();
    QStringList windows;
    for (qsizetype i = 0; i < std::min(from.size(), to.size()); ++i)
        windows.append(from.at(i) + u'–' + to.at(i));
    return windows.join(u", "_s);
}

/// Saved, and shown again to who comes back.
Step showsHours(QWidget* window, QDate closed)
{
    KARIGAR_STEP(isNamed(window, u"undoBar"_s, u"Opening hours saved."_s));
    KARIGAR_STEP(until(
        [=] {
            const QWidget* save = seen(window, u"saveHoursButton"_s);
            return save && !save->isEnabled() && !seen(window, u"hoursWaiting"_s);
        },
        u"the hours to be saved"_s));
    KARIGAR_STEP(click(window, u"navRail.page.today"_s));
    KARIGAR_STEP(click(window, u"navRail.page.availability"_s));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        KARIGAR_STEP(until([=] { return hoursShown(window, weekday) == u"10:00–13:00, 14:00–16:00"_s; },
                           u"the hours of weekday %1"_s.arg(weekday)));
    }
    const QString override = u"overrideList.%1.remove"_s.arg(closed.toString(Qt::ISODate));
    KARIGAR_STEP(until(
        [=] {
            QWidget* dates = seen(window, u"overrideList"_s);
            return seen(window, override) && isSaid(dates, u"Closed"_s) && isSaid(dates, cast::kClosedNote);
        },
        u"the closed date"_s));
    co_return Result<void>();
}

Step setsHours(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.availability"_s));
    KARIGAR_STEP(click(window, u"weekGrid.day1.add"_s));
    KARIGAR_STEP(click(window, u"weekGrid.day1.add"_s));
    KARIGAR_STEP(click(window, u"weekGrid.day1.copy"_s));
    KARIGAR_STEP(click(window, u"addOverrideButton"_s));
    const QDate closed = stage.today().addDays(cast::kClosedIn);
    if (closed.month() != stage.today().month()) {
        KARIGAR_STEP(click(window, u"overrideMonth.next"_s));
    }
    KARIGAR_STEP(click(window, u"day."_s + closed.toString(Qt::ISODate)));
    KARIGAR_STEP(click(window, u"overrideKind.0"_s));
    KARIGAR_STEP(type(window, u"overrideNoteField"_s, cast::kClosedNote));
    KARIGAR_STEP(click(window, u"confirmOverrideButton"_s));
    KARIGAR_STEP(click(window, u"saveHoursButton"_s));
    KARIGAR_STEP(showsHours(window, closed));
    co_return Result<void>();
}

} // namespace

Part artisanOpensShop(Stage& stage)
{
    co_await stage.play(Role::Artisan, u"registers"_s, [&] { return registers(stage); });
    co_await stage.play(Role::Artisan, u"writes a profile"_s, [&] { return writesProfile(stage); });
    co_await stage.play(Role::Artisan, u"adds a portfolio"_s, [&] { return addsPortfolio(stage); });
    co_await stage.play(Role::Artisan, u"lists a workshop to approve"_s, [&] {
        return listsService(
            stage, cast::kWheel,
            u"Two hours at the kick wheel: centring, opening, pulling a wall. You leave with one pot of "
            u"your own to be fired, and clay under your nails."_s,
            u"1500"_s, false);
    });
    co_await stage.play(Role::Artisan, u"lists an instant workshop"_s, [&] {
        return listsService(
            stage, cast::kGlaze,
            u"Paint three biscuit tiles in cobalt and white, the way the old shops of the town do."_s,
            u"900"_s, true);
    });
    co_await stage.play(Role::Artisan, u"sets weekly hours and one closed date"_s,
                        [&] { return setsHours(stage); });
}

} // namespace karigar::tour
