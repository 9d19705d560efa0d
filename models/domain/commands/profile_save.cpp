// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/service.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An artisan describes themselves. The public profile is the artisan's own words; ratings stay as they are.
struct Args {
    QString name;
    QString workshop;
    QString craft;
    QString city;
    QString state;
    QString bio;
    QStringList languages;
    int yearsOfPractice = 0;
    QString picture;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("name", s.name);
        v("workshop", s.workshop);
        v("craft", s.craft);
        v("city", s.city);
        v("state", s.state);
        v("bio", s.bio);
        v("languages", s.languages);
        v("yearsOfPractice", s.yearsOfPractice);
        v("picture", s.picture);
    }
};

/// Services carry the artisan's name, city and craft so that lists need one record; they follow a change.
Result<void> renameServices(Draft& draft, const ArtisanProfile& profile)
{
    KARIGAR_TRY(auto services, draft.list<Service>(Query::of(Kind::Service).equal("artisan", profile.id)));
    for (Service& service : services) {
        service.artisanName = profile.name;
        service.city = profile.city;
        service.craft = profile.craft;
        draft.put(service);
    }
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_CHECK(
        requireText(args.name, kMaxNameLength, QCoreApplication::translate("Rules", "Please give a name.")));
    KARIGAR_CHECK(requireText(args.craft, kMaxNameLength,
                              QCoreApplication::translate("Rules", "Please name the craft.")));
    KARIGAR_CHECK(requireText(args.city, kMaxNameLength,
                              QCoreApplication::translate("Rules", "Please name the city.")));
    KARIGAR_CHECK(requireAtMost(args.bio, kMaxTextLength,
                                QCoreApplication::translate("Rules", "The text is too long.")));
    KARIGAR_CHECK(requireAtMost(args.workshop, kMaxNameLength,
                                QCoreApplication::translate("Rules", "The workshop's name is too long.")));
    if (args.languages.size() > kMaxLanguages || args.languages.join(QString()).size() > 40 * kMaxLanguages)
        return badInput("too_many_languages"_L1,
                        QCoreApplication::translate("Rules", "A profile names at most twelve languages."));
    if (!isStateCode(args.state))
        return badInput("bad_state"_L1, QCoreApplication::translate("Rules", "Please choose a State."));
    if (args.yearsOfPractice < 0 || args.yearsOfPractice > 90)
        return badInput("bad_years"_L1,
                        QCoreApplication::translate("Rules", "The years of practice are not plausible."));

    const Id artisan = draft.actor().user;
    KARIGAR_TRY(auto profile, draft.get<ArtisanProfile>(artisan));
    const ArtisanProfile before = profile;
    profile.name = args.name.trimmed();
    profile.workshop = args.workshop.trimmed();
    profile.craft = args.craft.trimmed();
    profile.city = args.city.trimmed();
    profile.state = args.state;
    profile.bio = args.bio.trimmed();
    profile.languages = args.languages;
    profile.yearsOfPractice = args.yearsOfPractice;
    if (!args.picture.isEmpty() && args.picture != profile.picture)
        KARIGAR_CHECK(openAttachment(draft, args.picture));
    profile.picture = args.picture;
    draft.put(profile);
    const bool renamed =
        profile.name != before.name || profile.city != before.city || profile.craft != before.craft;
    return renamed ? renameServices(draft, profile) : Result<void>();
}

} // namespace

CommandSpec profileSave()
{
    return {"profile.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
