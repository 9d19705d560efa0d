// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"

#include "app/desktopnotifier.h"
#include "app/personsession.h"
#include "models/domain/rules/calendar.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

Step isTold(Stage& stage)
{
    KARIGAR_STEP(until([&stage] { return stage.client(Role::Artisan).session()->notifier().told() > 0; },
                       u"the desktop notification"_s));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.today"_s));
    KARIGAR_STEP(says(window, cast::kCustomer));
    co_return Result<void>();
}

Step approves(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"openRequestButton"_s));
    KARIGAR_STEP(until([=] { return !textOf(window, u"bookingDeadline"_s).isEmpty(); }, u"the deadline"_s));
    KARIGAR_STEP(click(window, u"approveButton"_s));
    KARIGAR_STEP(says(window, u"Confirmed"_s));
    co_return Result<void>();
}

Step seesConfirmed(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(says(window, u"Confirmed"_s));
    KARIGAR_STEP(says(window, cast::kWheel));
    co_return Result<void>();
}

Step writes(Stage& stage, Role role, QString to, QString words)
{
    QWidget* window = stage.window(role);
    KARIGAR_STEP(click(window, u"navRail.page.chats"_s));
    KARIGAR_STEP(openRow(window, u"channelList"_s, to));
    KARIGAR_STEP(says(window, u"confirmed"_s));
    KARIGAR_STEP(type(window, u"messageField"_s, words));
    KARIGAR_STEP(click(window, u"sendButton"_s));
    KARIGAR_STEP(says(window, words));
    co_return Result<void>();
}

Step reads(Stage& stage, Role role, QString from, QString words)
{
    QWidget* window = stage.window(role);
    KARIGAR_STEP(click(window, u"navRail.page.chats"_s));
    KARIGAR_STEP(openRow(window, u"channelList"_s, from));
    KARIGAR_STEP(
        until([=] { return isSaid(seen(window, u"chatView"_s), words); }, u"the message to arrive"_s));
    co_return Result<void>();
}

Step completes(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.earnings"_s));
    // Paise are shown unless they are none, so the texts are exact.
    const auto shows = [window](const QString& name, const QString& amount) {
        return [=] { return textOf(window, name) == amount; };
    };
    KARIGAR_STEP(until(shows(u"heldAmount"_s, u"₹1,500"_s), u"₹1,500 on hold"_s));
    KARIGAR_STEP(until(shows(u"payableAmount"_s, u"₹0"_s), u"nothing payable yet"_s));
    const QDate day = stage.today().addDays(cast::kWorkshopIn);
    KARIGAR_STEP(stage.travel(instantOf(day, 13 * 60, u"Asia/Kolkata"_s) - stage.now()));
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingFilter.3"_s));
    KARIGAR_STEP(openRow(window, u"bookingHistoryList"_s, cast::kWheel));
    KARIGAR_STEP(click(window, u"completeButton"_s));
    KARIGAR_STEP(says(window, u"Completed"_s));
    KARIGAR_STEP(click(window, u"navRail.page.earnings"_s));
    KARIGAR_STEP(until(shows(u"payableAmount"_s, u"₹1,500"_s), u"earnings to move by exactly ₹1,500"_s));
    KARIGAR_STEP(until(shows(u"heldAmount"_s, u"₹0"_s), u"nothing on hold"_s));
    co_return Result<void>();
}

Step savesReceipt(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.payments"_s));
    KARIGAR_STEP(openRow(window, u"paymentList"_s, cast::kWheel));
    KARIGAR_STEP(clickOneSaying(window, u"savePaper_"_s, {}));
    KARIGAR_STEP(
        until([&stage] { return !QDir(stage.file({})).entryList({u"*.pdf"_s}).isEmpty(); }, u"the PDF"_s));
    co_return Result<void>();
}

Step adminLooks(Stage& stage)
{
    QWidget* window = stage.open(Role::Admin).window();
    KARIGAR_STEP(type(window, u"signInEmail"_s, u"admin@demo.karigar.example"_s));
    KARIGAR_STEP(type(window, u"signInPassword"_s, u"karigar-demo"_s));
    KARIGAR_STEP(click(window, u"signInButton"_s));
    KARIGAR_STEP(
        until([&stage] { return stage.client(Role::Admin).session() != nullptr; }, u"the sign-in"_s));
    window = stage.window(Role::Admin);
    KARIGAR_STEP(until([=] { return !textOf(window, u"statCaptured"_s).isEmpty(); }, u"today's totals"_s));
    co_return Result<void>();
}

Step adminSees(Stage& stage, QString page, QString list)
{
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(click(window, u"navRail.page."_s + page));
    KARIGAR_STEP(openRow(window, list, cast::kWheel));
    KARIGAR_STEP(says(window, cast::kCustomer));
    co_return Result<void>();
}

} // namespace

Part togetherToTheEnd(Stage& stage)
{
    const QString question = u"Shall I bring an apron?"_s;
    const QString answer = u"I have aprons. Bring short nails and an empty stomach."_s;
    co_await stage.play(Role::Artisan, u"is told of the request"_s, [&] { return isTold(stage); });
    co_await stage.play(Role::Artisan, u"approves it"_s, [&] { return approves(stage); });
    co_await stage.play(Role::Customer, u"sees it confirmed"_s, [&] { return seesConfirmed(stage); });
    co_await stage.play(Role::Customer, u"writes a message"_s,
                        [&] { return writes(stage, Role::Customer, cast::kArtisan, question); });
    co_await stage.play(Role::Artisan, u"reads and answers"_s, [&]() -> Step {
        KARIGAR_STEP(reads(stage, Role::Artisan, cast::kCustomer, question));
        KARIGAR_STEP(writes(stage, Role::Artisan, cast::kCustomer, answer));
        co_return Result<void>();
    });
    co_await stage.play(Role::Customer, u"reads the answer"_s,
                        [&] { return reads(stage, Role::Customer, cast::kArtisan, answer); });
    co_await stage.play(Role::Artisan, u"completes the workshop"_s, [&] { return completes(stage); });
    co_await stage.play(Role::Customer, u"saves the receipt"_s, [&] { return savesReceipt(stage); });
    co_await stage.play(Role::Admin, u"sees the totals of the day"_s, [&] { return adminLooks(stage); });
    co_await stage.play(Role::Admin, u"sees the booking"_s,
                        [&] { return adminSees(stage, u"bookings"_s, u"adminBookingList"_s); });
    co_await stage.play(Role::Admin, u"sees the payment"_s,
                        [&] { return adminSees(stage, u"payments"_s, u"adminPaymentList"_s); });
}

} // namespace karigar::tour
