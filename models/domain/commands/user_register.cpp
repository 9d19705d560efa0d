// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person joins. Artisans get an empty profile and no opening hours yet; credentials are the backend's
/// alone.
struct Args {
    Id user;
    QString email;
    QString name;
    bool artisan = false;
    bool admin = false;
    QString craft;
    QString workshop;
    QString city;
    QString state;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("user", s.user);
        v("email", s.email);
        v("name", s.name);
        v("artisan", s.artisan);
        v("admin", s.admin);
        v("craft", s.craft);
        v("workshop", s.workshop);
        v("city", s.city);
        v("state", s.state);
    }
};

Result<void> addArtisan(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireText(args.craft, kMaxNameLength,
                              QCoreApplication::translate("Rules", "Please name your craft.")));
    KARIGAR_CHECK(requireText(args.city, kMaxNameLength,
                              QCoreApplication::translate("Rules", "Please name your city.")));
    if (!isStateCode(args.state))
        return badInput("bad_state"_L1, QCoreApplication::translate("Rules", "Please choose a State."));
    KARIGAR_CHECK(requireAtMost(args.workshop, kMaxNameLength,
                                QCoreApplication::translate("Rules", "The workshop's name is too long.")));
    ArtisanProfile profile;
    profile.id = args.user;
    profile.name = args.name.trimmed();
    profile.workshop = args.workshop.trimmed();
    profile.craft = args.craft.trimmed();
    profile.city = args.city.trimmed();
    profile.state = args.state;
    profile.createdAt = draft.now();
    draft.put(profile);
    Availability availability;
    availability.id = args.user;
    draft.put(availability);
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireText(args.name, kMaxNameLength,
                              QCoreApplication::translate("Rules", "Please give your name.")));
    if (args.user.isNull() || !looksLikeEmail(args.email))
        return badInput("bad_email"_L1,
                        QCoreApplication::translate("Rules", "Please give an email address."));
    const QString email = args.email.trimmed().toLower();
    KARIGAR_TRY(const auto taken, draft.list<User>(Query::of(Kind::User).equal("email", email).first(1)));
    if (!taken.empty())
        return refuse("email_taken"_L1,
                      QCoreApplication::translate(
                          "Rules", "There is an account with this email address already. Sign in instead."));
    KARIGAR_TRY(const auto present, draft.find<User>(args.user));
    if (present)
        return badInput("id_taken"_L1, QCoreApplication::translate("Rules", "This account exists already."));
    if (!args.state.isEmpty() && !isStateCode(args.state))
        return badInput("bad_state"_L1, QCoreApplication::translate("Rules", "Please choose a State."));
    if (args.artisan)
        KARIGAR_CHECK(addArtisan(draft, args));
    User user;
    user.id = args.user;
    user.email = email;
    user.name = args.name.trimmed();
    user.state = args.state;
    user.artisan = args.artisan;
    user.admin = args.admin;
    user.createdAt = draft.now();
    draft.put(user);
    return {};
}

} // namespace

CommandSpec userRegister()
{
    return {"user.register"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "user"_L1};
}

} // namespace karigar
