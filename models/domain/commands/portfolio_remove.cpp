// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/portfolioitem.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A picture leaves the portfolio.
struct Args {
    Id item;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("item", s.item);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto item, draft.get<PortfolioItem>(args.item));
    KARIGAR_CHECK(requireOwner(draft, item.artisan));
    draft.erase<PortfolioItem>(item.id);
    return {};
}

} // namespace

CommandSpec portfolioRemove()
{
    return {"portfolio.remove"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "item"_L1};
}

} // namespace karigar
