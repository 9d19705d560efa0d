// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/customerbooks.h"
#include "app/tour/script.h"

#include "app/localworkspace.h"
#include "app/personsession.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/views/core/recordroles.h"

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

// Days ahead of the two requests that are decided offline; one of them is withdrawn meanwhile.
constexpr int kKeptIn = 6;
constexpr int kWithdrawnIn = 7;
// The artisan's lists of bookings.
constexpr int kToAnswer = 0;
constexpr int kToCome = 1;
constexpr int kPast = 2;

const views::SyncStatus& status(Stage& stage)
{
    return stage.client(Role::Artisan).session()->workspace().syncStatus();
}

/// The artisan's list of the bookings that need an answer, are to come, or are past.
Step showsBookings(Stage& stage, int filter)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingFilter.%1"_s.arg(filter)));
    co_return Result<void>();
}

Step seesBothRequests(Stage& stage)
{
    KARIGAR_STEP(showsBookings(stage, kToAnswer));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(lists(window, u"bookingList"_s, saying(cast::kCustomer, spanIn(stage, kKeptIn))));
    KARIGAR_STEP(lists(window, u"bookingList"_s, saying(cast::kCustomer, spanIn(stage, kWithdrawnIn))));
    co_return Result<void>();
}

Step approves(Stage& stage, int daysAhead)
{
    KARIGAR_STEP(showsBookings(stage, kToAnswer));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(openRow(window, u"bookingList"_s, saying(cast::kCustomer, spanIn(stage, daysAhead))));
    KARIGAR_STEP(click(window, u"approveButton"_s));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Confirmed, waiting for the server"_s));
    co_return Result<void>();
}

/// The talk with that person, or whose last words are these.
Step opensTalk(Stage& stage, Role role, QString words)
{
    QWidget* window = stage.window(role);
    KARIGAR_STEP(click(window, u"navRail.page.chats"_s));
    KARIGAR_STEP(openRow(window, u"channelList"_s, saying(words)));
    co_return Result<void>();
}

/// The message's bubble with that sign.
Step isMarked(Stage& stage, QString mark)
{
    return lists(stage.window(Role::Artisan), u"chatView"_s, saying(cast::kSaidOffline + u", "_s + mark));
}

Step writesOffline(Stage& stage)
{
    KARIGAR_STEP(opensTalk(stage, Role::Artisan, cast::kCustomer));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(type(window, u"messageField"_s, cast::kSaidOffline));
    KARIGAR_STEP(click(window, u"sendButton"_s));
    KARIGAR_STEP(isMarked(stage, u"waiting"_s));
    co_return Result<void>();
}

/// Both approvals in the list of what is to come, marked as waiting, and all of it counted in the corner.
Step showsThatItWaits(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(until([&stage] { return status(stage).waiting >= 3; }, u"three changes to wait"_s));
    KARIGAR_STEP(isNamed(window, u"syncChip"_s, u"Offline, %1 waiting"_s.arg(status(stage).waiting)));
    KARIGAR_STEP(showsBookings(stage, kToCome));
    KARIGAR_STEP(waits(window, u"bookingList"_s, saying(cast::kCustomer, spanIn(stage, kKeptIn)), true));
    KARIGAR_STEP(waits(window, u"bookingList"_s, saying(cast::kCustomer, spanIn(stage, kWithdrawnIn)), true));
    co_return Result<void>();
}

Step approvesOffline(Stage& stage)
{
    KARIGAR_STEP(approves(stage, kKeptIn));
    KARIGAR_STEP(approves(stage, kWithdrawnIn));
    KARIGAR_STEP(showsThatItWaits(stage));
    co_return Result<void>();
}

Step customerWithdrawsLast(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"seeBookingButton"_s));
    KARIGAR_STEP(click(window, u"withdrawBookingButton"_s));
    KARIGAR_STEP(click(window, u"withdrawQuestion.action"_s));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Withdrawn"_s));
    co_return Result<void>();
}

Step opensOffline(Stage& stage)
{
    stage.open(Role::Artisan);
    KARIGAR_STEP(
        until([&stage] { return stage.client(Role::Artisan).session() != nullptr; }, u"the cache to open"_s));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(until([=] { return nameOf(window, u"syncChip"_s).startsWith(u"Offline"_s); },
                       u"the window to say that it is offline"_s));
    co_return Result<void>();
}

Step reopensOffline(Stage& stage)
{
    const int waiting = status(stage).waiting;
    stage.close(Role::Artisan);
    KARIGAR_STEP(opensOffline(stage));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(isNamed(window, u"syncChip"_s, u"Offline, %1 waiting"_s.arg(waiting)));
    KARIGAR_STEP(showsThatItWaits(stage));
    KARIGAR_STEP(openRow(window, u"bookingList"_s, saying(cast::kCustomer, spanIn(stage, kKeptIn))));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Confirmed, waiting for the server"_s));
    KARIGAR_STEP(opensTalk(stage, Role::Artisan, cast::kSaidOffline));
    KARIGAR_STEP(isMarked(stage, u"waiting"_s));
    co_return Result<void>();
}

Step settles(Stage& stage)
{
    if (const auto started = stage.startBackend(); !started)
        co_return std::unexpected(started.error());
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(isMarked(stage, u"sent"_s));
    KARIGAR_STEP(isNamed(window, u"syncChip"_s, u"1 refused"_s));
    KARIGAR_STEP(until([&stage] { return status(stage).waiting == 0; }, u"everything to settle"_s));
    KARIGAR_STEP(showsBookings(stage, kPast));
    KARIGAR_STEP(lists(window, u"bookingList"_s,
                       saying(cast::kCustomer, spanIn(stage, kWithdrawnIn), u"Withdrawn"_s)));
    KARIGAR_STEP(showsBookings(stage, kToCome));
    KARIGAR_STEP(waits(window, u"bookingList"_s,
                       saying(cast::kCustomer, spanIn(stage, kKeptIn), u"Confirmed"_s), false));
    KARIGAR_STEP(openRow(window, u"bookingList"_s, saying(cast::kCustomer, spanIn(stage, kKeptIn))));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Confirmed"_s));
    KARIGAR_STEP(isNamed(window, u"bookingPayment"_s, u"Payment: Completed"_s));
    co_return Result<void>();
}

Step findsRefused(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"syncChip"_s));
    const QString tried =
        u"Approve a booking: %1 · %2 · %3"_s.arg(cast::kCustomer, cast::kWheel, spanIn(stage, kWithdrawnIn));
    // The rule's own sentence, as the backend gave it.
    const QString reason = u"This booking is %1, so this can no longer be done."_s.arg(
        bookingStateLabel(BookingState::Withdrawn).toLower());
    KARIGAR_STEP(until(
        [=] {
            const QModelIndex row = rowOf(window, u"trayList"_s, saying(tried));
            return row.data(views::RecordRole::Subtitle).toString() == reason;
        },
        u"“%2” with “%1”"_s.arg(reason, tried)));
    co_return Result<void>();
}

Step customerReads(Stage& stage)
{
    KARIGAR_STEP(opensTalk(stage, Role::Customer, cast::kSaidOffline));
    KARIGAR_STEP(
        lists(stage.window(Role::Customer), u"chatView"_s, saying(cast::kArtisan, cast::kSaidOffline)));
    co_return Result<void>();
}

Step customerSeesConfirmed(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingGroups.0"_s));
    KARIGAR_STEP(
        openRow(window, u"upcomingList"_s, saying(cast::kWheel, spanIn(stage, kKeptIn), u"Confirmed"_s)));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Confirmed"_s));
    KARIGAR_STEP(isNamed(window, u"bookingPayment"_s, u"Completed"_s));
    co_return Result<void>();
}

} // namespace

Part offline(Stage& stage)
{
    co_await stage.play(Role::Customer, u"asks for two more times"_s, [&]() -> Step {
        KARIGAR_STEP(asks(stage, cast::kWheel, kKeptIn));
        KARIGAR_STEP(asks(stage, cast::kWheel, kWithdrawnIn));
        co_return Result<void>();
    });
    co_await stage.play(Role::Artisan, u"sees both requests"_s, [&] { return seesBothRequests(stage); });
    co_await stage.play(Role::Customer, u"withdraws one while the artisan's laptop is shut"_s, [&]() -> Step {
        stage.close(Role::Artisan);
        KARIGAR_STEP(customerWithdrawsLast(stage));
        co_return Result<void>();
    });
    co_await stage.play(Role::Artisan, u"opens it with the backend stopped"_s, [&]() -> Step {
        stage.stopBackend();
        KARIGAR_STEP(opensOffline(stage));
        KARIGAR_STEP(seesBothRequests(stage));
        co_return Result<void>();
    });
    co_await stage.play(Role::Artisan, u"answers a message offline"_s, [&] { return writesOffline(stage); });
    co_await stage.play(Role::Artisan, u"approves two requests offline"_s,
                        [&] { return approvesOffline(stage); });
    co_await stage.play(Role::Artisan, u"closes and reopens still offline"_s,
                        [&] { return reopensOffline(stage); });
    co_await stage.play(Role::Artisan, u"settles when the backend returns"_s, [&] { return settles(stage); });
    co_await stage.play(Role::Artisan, u"finds the impossible one in the tray with its reason"_s,
                        [&] { return findsRefused(stage); });
    co_await stage.play(Role::Customer, u"reads what was written offline"_s,
                        [&] { return customerReads(stage); });
    co_await stage.play(Role::Customer, u"sees what was approved offline confirmed and paid"_s,
                        [&] { return customerSeesConfirmed(stage); });
}

} // namespace karigar::tour
