// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

Step opensTalk(Stage& stage, Role role, QString with)
{
    QWidget* window = stage.window(role);
    KARIGAR_STEP(click(window, u"navRail.page.chats"_s));
    KARIGAR_STEP(openRow(window, u"channelList"_s, saying(with)));
    co_return Result<void>();
}

/// The talk says this, as somebody's words or as a note.
Step hears(Stage& stage, Role role, QString words)
{
    return lists(stage.window(role), u"chatView"_s, saying(words));
}

Step writes(Stage& stage, Role role, QString words)
{
    QWidget* window = stage.window(role);
    KARIGAR_STEP(type(window, u"messageField"_s, words));
    KARIGAR_STEP(click(window, u"sendButton"_s));
    // Its sign says that the backend has it, and perhaps the other person, too.
    KARIGAR_STEP(until(
        [=] {
            const auto marked = [&](const QString& mark) {
                return rowOf(window, u"chatView"_s, saying(words + mark)).isValid();
            };
            return marked(u", sent"_s) || marked(u", seen"_s);
        },
        u"“%1” to be sent"_s.arg(words)));
    co_return Result<void>();
}

Step asks(Stage& stage)
{
    KARIGAR_STEP(opensTalk(stage, Role::Customer, cast::kArtisan));
    KARIGAR_STEP(hears(
        stage, Role::Customer,
        u"Your booking is confirmed. Ask %1 here whatever you would like to know."_s.arg(cast::kArtisan)));
    KARIGAR_STEP(writes(stage, Role::Customer, cast::kQuestion));
    co_return Result<void>();
}

Step answers(Stage& stage)
{
    KARIGAR_STEP(opensTalk(stage, Role::Artisan, cast::kCustomer));
    KARIGAR_STEP(
        hears(stage, Role::Artisan,
              u"The booking is confirmed. Here you and %1 can arrange everything."_s.arg(cast::kCustomer)));
    KARIGAR_STEP(hears(stage, Role::Artisan, cast::kQuestion));
    KARIGAR_STEP(writes(stage, Role::Artisan, cast::kAnswer));
    co_return Result<void>();
}

} // namespace

Part bothTalk(Stage& stage)
{
    co_await stage.play(Role::Customer, u"writes a message"_s, [&] { return asks(stage); });
    co_await stage.play(Role::Artisan, u"reads and answers"_s, [&] { return answers(stage); });
    co_await stage.play(Role::Customer, u"reads the answer"_s,
                        [&] { return hears(stage, Role::Customer, cast::kAnswer); });
}

} // namespace karigar::tour
