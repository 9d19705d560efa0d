// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/taxprofile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An admin says which account at the gateway is the artisan's; none, and payouts are made by hand. What is
/// payable by now is sent there.
struct Args {
    Id artisan;
    QString account;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("artisan", s.artisan);
        v("account", s.account);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    static const QRegularExpression kAccount(u"\\Aacc_[A-Za-z0-9]{8,32}\\z"_s);
    KARIGAR_CHECK(requireAdmin(draft));
    const QString account = args.account.trimmed();
    if (!account.isEmpty() && !kAccount.match(account).hasMatch())
        return badInput("bad_account"_L1,
                        QCoreApplication::translate(
                            "Rules", "An account at the gateway begins with acc_, then letters and digits."));
    KARIGAR_TRY(const auto profile, draft.get<ArtisanProfile>(args.artisan));
    KARIGAR_TRY(auto found, draft.find<TaxProfile>(profile.id));
    TaxProfile business = found.value_or(TaxProfile());
    business.id = profile.id;
    business.linkedAccount = account;
    draft.put(business);
    if (!account.isEmpty())
        draft.effect("payout.decide"_L1, profile.id.toText(), {{"artisan"_L1, profile.id.toText()}});
    return {};
}

} // namespace

CommandSpec payoutLink()
{
    return {"payout.link"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "artisan"_L1};
}

} // namespace karigar
