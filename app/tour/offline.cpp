// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/customerbooks.h"
#include "app/tour/script.h"

#include "app/localworkspace.h"
#include "app/personsession.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

// Days ahead of the two requests that are decided offline; one of them is withdrawn meanwhile.
constexpr int kKeptIn = 6;
constexpr int kWithdrawnIn = 7;

const views::SyncStatus& status(Stage& stage)
{
    return stage.client(Role::Artisan).session()->workspace().syncStatus();
}

Step waitsForRequests(Stage& stage, int count)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingFilter.0"_s));
    KARIGAR_STEP(until(
        [=] {
            const auto* list = seenAs<QAbstractItemView>(window, u"bookingList"_s);
            return list && list->model()->rowCount() >= count;
        },
        u"the requests to arrive"_s));
    co_return Result<void>();
}

Step approvesRow(Stage& stage, int row)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingFilter.0"_s));
    KARIGAR_STEP(until(
        [=] {
            const auto* list = seenAs<QAbstractItemView>(window, u"bookingList"_s);
            return list && list->model()->rowCount() > row;
        },
        u"the request to decide"_s));
    auto* list = seenAs<QAbstractItemView>(window, u"bookingList"_s);
    list->setCurrentIndex(list->model()->index(row, 0));
    KARIGAR_STEP(pressEnter(window, u"bookingList"_s));
    KARIGAR_STEP(click(window, u"approveButton"_s));
    KARIGAR_STEP(says(window, u"Confirmed"_s));
    co_return Result<void>();
}

Step customerWithdrawsLast(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"seeBookingButton"_s));
    KARIGAR_STEP(click(window, u"withdrawBookingButton"_s));
    KARIGAR_STEP(click(window, u"withdrawQuestion.action"_s));
    KARIGAR_STEP(says(window, u"Withdrawn"_s));
    co_return Result<void>();
}

Step decidesOffline(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.chats"_s));
    KARIGAR_STEP(openRow(window, u"channelList"_s, cast::kCustomer));
    KARIGAR_STEP(
        type(window, u"messageField"_s, u"Your pot came out of the kiln well. I will wrap it for you."_s));
    KARIGAR_STEP(click(window, u"sendButton"_s));
    KARIGAR_STEP(approvesRow(stage, 0));
    KARIGAR_STEP(approvesRow(stage, 0));
    KARIGAR_STEP(until([&stage] { return status(stage).waiting >= 3; }, u"three changes to wait"_s));
    co_return Result<void>();
}

Step reopensOffline(Stage& stage)
{
    stage.close(Role::Artisan);
    stage.open(Role::Artisan);
    KARIGAR_STEP(
        until([&stage] { return stage.client(Role::Artisan).session() != nullptr; }, u"the cache to open"_s));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(until([&stage] { return status(stage).waiting >= 3; }, u"the waiting changes"_s));
    KARIGAR_STEP(click(window, u"navRail.page.chats"_s));
    KARIGAR_STEP(openRow(window, u"channelList"_s, u"out of the kiln"_s));
    KARIGAR_STEP(
        until([=] { return isSaid(seen(window, u"chatView"_s), u"out of the kiln"_s); }, u"the answer"_s));
    co_return Result<void>();
}

Step settles(Stage& stage)
{
    KARIGAR_STEP(until([&stage] { return status(stage).waiting == 0 && status(stage).refused >= 1; },
                       u"everything to settle and one change to be refused"_s, 60'000));
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"syncChip"_s));
    KARIGAR_STEP(until([=] { return isSaid(window, u"Approve a booking"_s); }, u"the tray"_s));
    KARIGAR_STEP(says(window, u"withdrawn"_s));
    co_return Result<void>();
}

Step customerSeesAll(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.chats"_s));
    KARIGAR_STEP(openRow(window, u"channelList"_s, u"out of the kiln"_s));
    KARIGAR_STEP(until([=] { return isSaid(window, u"out of the kiln"_s); }, u"the message sent offline"_s));
    co_return Result<void>();
}

} // namespace

Part offline(Stage& stage)
{
    co_await stage.play(Role::Customer, u"asks for two more times"_s, [&]() -> Step {
        KARIGAR_STEP(asks(stage, cast::kWheel, kKeptIn, 0));
        KARIGAR_STEP(asks(stage, cast::kWheel, kWithdrawnIn, 0));
        co_return Result<void>();
    });
    co_await stage.play(Role::Artisan, u"sees both requests"_s, [&] { return waitsForRequests(stage, 2); });
    co_await stage.play(Role::Customer, u"withdraws one while the artisan's laptop is shut"_s, [&]() -> Step {
        stage.close(Role::Artisan);
        KARIGAR_STEP(customerWithdrawsLast(stage));
        co_return Result<void>();
    });
    co_await stage.play(Role::Artisan, u"opens it with the backend stopped"_s, [&]() -> Step {
        stage.stopBackend();
        stage.open(Role::Artisan);
        KARIGAR_STEP(until([&stage] { return stage.client(Role::Artisan).session() != nullptr; },
                           u"the cache to open"_s));
        KARIGAR_STEP(waitsForRequests(stage, 2));
        co_return Result<void>();
    });
    co_await stage.play(Role::Artisan, u"answers and approves offline"_s,
                        [&] { return decidesOffline(stage); });
    co_await stage.play(Role::Artisan, u"closes and reopens still offline"_s,
                        [&] { return reopensOffline(stage); });
    co_await stage.play(Role::Artisan, u"settles when the backend returns"_s, [&]() -> Step {
        if (const auto started = stage.startBackend(); !started)
            co_return std::unexpected(started.error());
        KARIGAR_STEP(settles(stage));
        co_return Result<void>();
    });
    co_await stage.play(Role::Customer, u"sees what was decided offline"_s,
                        [&] { return customerSeesAll(stage); });
}

} // namespace karigar::tour
