// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/facts.h"
#include "app/tour/script.h"
#include "models/domain/commands/rivals.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

const QString kWaits = u"Confirmed, waiting for the server"_s;

QString collisionWords()
{
    return u"%1 asks for “%2” at this time too, %3 seats. There is no room for both."_s
        .arg(cast::kGuest, cast::kWheel)
        .arg(cast::kSeats);
}

bool saysDeadline(const QString& words)
{
    static const QRegularExpression shape(
        u"^Answer within \\d.*, by \\w+ \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d\\.$"_s);
    return shape.match(words).hasMatch();
}

/// Somebody else asks for every seat of that time.
Step rivalAsks(Stage& stage)
{
    auto asking = serviceCalled(stage, cast::kWheel);
    const Result<Id> wheel = co_await asking;
    if (!wheel)
        co_return std::unexpected(wheel.error());
    KARIGAR_STEP(
        stage.guest().book(stage.server(), *wheel, morningIn(stage, cast::kWorkshopIn), cast::kSeats));
    co_return Result<void>();
}

Step weighs(Stage& stage)
{
    KARIGAR_STEP(rivalAsks(stage));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.today"_s));
    const auto card = [window] {
        return oneSaying(window, u"requestCard_"_s, u"Request by "_s + cast::kCustomer);
    };
    KARIGAR_STEP(
        until([=] { return isSaid(card(), collisionWords()); }, u"what the request collides with"_s));
    KARIGAR_STEP(until([=] { return isSaid(card(), u"Answer within "_s); }, u"when the request lapses"_s));
    KARIGAR_STEP(click(card(), u"openRequestButton"_s));
    KARIGAR_STEP(until([=] { return saysDeadline(textOf(window, u"bookingDeadline"_s)); },
                       u"when the request lapses, to the minute"_s));
    KARIGAR_STEP(until([=] { return isSaid(seen(window, u"collisionLines"_s), collisionWords()); },
                       u"what the request collides with"_s));
    co_return Result<void>();
}

Step approves(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(choose(window, u"rivalFate_"_s + stage.guest().booking().toText(),
                        static_cast<int>(RivalFate::WaitingList)));
    KARIGAR_STEP(click(window, u"approveButton"_s));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, kWaits));
    co_return Result<void>();
}

/// Whoever looks elsewhere, and again, still sees it held, and can take it back.
Step mayTakeBack(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    const auto canUndo = [window] {
        const QWidget* undo = seen(window, u"undoBar.undo"_s);
        return undo && undo->isEnabled() &&
               nameOf(window, u"undoBar"_s) == u"Approved: %1, “%2”."_s.arg(cast::kCustomer, cast::kWheel);
    };
    KARIGAR_STEP(click(window, u"navRail.page.today"_s));
    KARIGAR_STEP(
        until([=] { return !oneSaying(window, u"requestCard_"_s, u"Request by "_s + cast::kCustomer); },
              u"the request to be answered"_s));
    KARIGAR_STEP(require(canUndo(), u"the undo to stay while another page is looked at"_s));
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingFilter.1"_s));
    KARIGAR_STEP(waits(window, u"bookingList"_s, saying(cast::kCustomer, cast::kWheel), true));
    KARIGAR_STEP(openRow(window, u"bookingList"_s, saying(cast::kCustomer, cast::kWheel)));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, kWaits));
    KARIGAR_STEP(require(canUndo(), u"the approval to be taken back still"_s));
    co_return Result<void>();
}

Step seesItStand(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Confirmed"_s));
    KARIGAR_STEP(isNamed(window, u"bookingPayment"_s, u"Payment: Completed"_s));
    KARIGAR_STEP(until([=] { return isSaid(seen(window, u"waitingLineCard"_s), cast::kGuest); },
                       u"the other guest on the waiting list"_s));
    co_return Result<void>();
}

Step seesConfirmed(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(openRow(window, u"upcomingList"_s,
                         saying(cast::kWheel, spanIn(stage, cast::kWorkshopIn), u"Confirmed"_s)));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Confirmed"_s));
    KARIGAR_STEP(isNamed(window, u"bookingPayment"_s, u"Completed"_s));
    co_return Result<void>();
}

} // namespace

Part artisanDecides(Stage& stage)
{
    co_await stage.play(Role::Artisan, u"sees what it collides with and when it lapses"_s,
                        [&] { return weighs(stage); });
    co_await stage.play(Role::Artisan, u"approves it and lets the other guest wait"_s,
                        [&] { return approves(stage); });
    co_await stage.play(Role::Artisan, u"may still take the approval back"_s,
                        [&] { return mayTakeBack(stage); });
    co_await stage.play(Role::Artisan, u"sees it confirmed and the other guest in line"_s,
                        [&] { return seesItStand(stage); });
    co_await stage.play(Role::Customer, u"sees it confirmed and paid"_s,
                        [&] { return seesConfirmed(stage); });
}

} // namespace karigar::tour
