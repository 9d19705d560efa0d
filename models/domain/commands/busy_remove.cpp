// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/busy_support.h"
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An artisan lets go of an imported calendar; its times are free again.
struct Args {
    Id source;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("source", s.source);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto source, draft.get<BusySource>(args.source));
    KARIGAR_CHECK(requireOwner(draft, source.artisan));
    KARIGAR_CHECK(reblock(draft, source.id, source.spans, {}));
    draft.erase<BusySource>(source.id);
    return {};
}

} // namespace

CommandSpec busyRemove()
{
    return {"busy.remove"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "source"_L1};
}

} // namespace karigar
