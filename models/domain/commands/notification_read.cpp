// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/notification.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person has seen a notification, or all of them when none is named.
struct Args {
    Id notification;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("notification", s.notification);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    const Id reader = draft.actor().user;
    if (!args.notification.isNull()) {
        KARIGAR_TRY(auto one, draft.get<Notification>(args.notification));
        KARIGAR_CHECK(requireOwner(draft, one.user));
        if (one.readAt == 0) {
            one.readAt = draft.context().saidAt;
            draft.put(one);
        }
        return {};
    }
    KARIGAR_TRY(auto unread,
                draft.list<Notification>(
                    Query::of(Kind::Notification).equal("user", reader).equal("readAt", qint64(0))));
    for (Notification& one : unread) {
        if (one.at > draft.context().saidAt)
            continue; // it came after the person looked
        one.readAt = draft.context().saidAt;
        draft.put(one);
    }
    return {};
}

} // namespace

CommandSpec notificationRead()
{
    return {"notification.read"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "notification"_L1};
}

} // namespace karigar
