// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/favourite.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A customer keeps an artisan, or lets go of one.
struct Args {
    Id artisan;
    bool keep = true;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("artisan", s.artisan);
        v("keep", s.keep);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    const Id user = draft.actor().user;
    KARIGAR_TRY(const auto profile, draft.get<ArtisanProfile>(args.artisan));
    const Id id = Favourite::idFor(user, profile.id);
    KARIGAR_TRY(const auto present, draft.find<Favourite>(id));
    if (present.has_value() == args.keep)
        return {};
    if (!args.keep) {
        draft.erase<Favourite>(id);
        return {};
    }
    Favourite favourite;
    favourite.id = id;
    favourite.user = user;
    favourite.artisan = profile.id;
    favourite.at = draft.context().saidAt;
    draft.put(favourite);
    return {};
}

} // namespace

CommandSpec favouriteSet()
{
    return {"favourite.set"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "artisan"_L1};
}

} // namespace karigar
