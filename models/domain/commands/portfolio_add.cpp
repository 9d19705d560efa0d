// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/portfolioitem.h"
#include "models/domain/rules/limits.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A picture of the artisan's work joins the portfolio.
struct Args {
    Id item;
    QString picture;
    QString caption;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("item", s.item);
        v("picture", s.picture);
        v("caption", s.caption);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_CHECK(requireAtMost(args.caption, kMaxTitleLength,
                                QCoreApplication::translate("Rules", "The caption is too long.")));
    if (args.item.isNull())
        return badInput("bad_item"_L1, QCoreApplication::translate("Rules", "The picture is not complete."));
    KARIGAR_TRY(const auto taken, draft.find<PortfolioItem>(args.item));
    if (taken)
        return badInput("id_taken"_L1,
                        QCoreApplication::translate("Rules", "This picture is in a portfolio already."));
    const Id artisan = draft.actor().user;
    KARIGAR_TRY(const auto present,
                draft.list<PortfolioItem>(Query::of(Kind::PortfolioItem).equal("artisan", artisan)));
    if (present.size() >= static_cast<size_t>(kMaxPortfolioItems))
        return refuse(
            "too_many"_L1,
            QCoreApplication::translate("Rules", "A portfolio holds at most 60 pictures. Remove one first."));
    KARIGAR_CHECK(openAttachment(draft, args.picture));
    PortfolioItem item;
    item.id = args.item;
    item.artisan = artisan;
    item.picture = args.picture;
    item.caption = args.caption.trimmed();
    item.position =
        present.empty() ? 0 : std::ranges::max(present, {}, &PortfolioItem::position).position + 1;
    draft.put(item);
    return {};
}

} // namespace

CommandSpec portfolioAdd()
{
    return {"portfolio.add"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "item"_L1};
}

} // namespace karigar
