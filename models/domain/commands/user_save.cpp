// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person changes what the marketplace knows of them.
struct Args {
    QString name;
    QString phone;
    QString state;
    QString zone;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("name", s.name);
        v("phone", s.phone);
        v("state", s.state);
        v("zone", s.zone);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(
        requireText(args.name, kMaxNameLength, QCoreApplication::translate("Rules", "Please give a name.")));
    KARIGAR_CHECK(
        requireAtMost(args.phone, 20, QCoreApplication::translate("Rules", "The phone number is too long.")));
    if (!args.state.isEmpty() && !isStateCode(args.state))
        return badInput("bad_state"_L1, QCoreApplication::translate("Rules", "Please choose a State."));
    if (!isKnownZone(args.zone))
        return badInput("bad_zone"_L1, QCoreApplication::translate("Rules", "This time zone is not known."));
    KARIGAR_TRY(auto user, draft.get<User>(draft.actor().user));
    user.name = args.name.trimmed();
    user.phone = args.phone.trimmed();
    user.state = args.state;
    user.zone = args.zone;
    draft.put(user);
    return {};
}

} // namespace

CommandSpec userSave()
{
    return {"user.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
