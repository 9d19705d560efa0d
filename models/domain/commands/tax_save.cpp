// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/taxprofile.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/gstin.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/registration.h"
#include "models/domain/rules/sac.h"
#include "models/domain/rules/states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An artisan says how they stand to GST. Papers already issued keep what they say.
struct Args {
    Registration registration = Registration::Unregistered;
    QString gstin;
    QString legalName;
    QString address;
    QString state;
    QString sac;
    int rateBasisPoints = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("registration", s.registration);
        v("gstin", s.gstin);
        v("legalName", s.legalName);
        v("address", s.address);
        v("state", s.state);
        v("sac", s.sac);
        v("rateBasisPoints", s.rateBasisPoints);
    }
};

Result<void> checkTexts(const Args& args)
{
    KARIGAR_CHECK(requireAtMost(args.legalName, kMaxTitleLength,
                                QCoreApplication::translate("Rules", "The legal name is too long.")));
    KARIGAR_CHECK(requireAtMost(args.address, kMaxReasonLength,
                                QCoreApplication::translate("Rules", "The address is too long.")));
    if (!args.state.isEmpty() && !isStateCode(args.state))
        return badInput("bad_state"_L1, QCoreApplication::translate("Rules", "Please choose a State."));
    return {};
}

/// What a registered supplier's papers must say.
Result<void> checkRegistered(const Args& args, QDate today)
{
    KARIGAR_CHECK(checkGstin(args.gstin));
    KARIGAR_CHECK(requireText(args.legalName, kMaxTitleLength,
                              QCoreApplication::translate(
                                  "Rules", "Please give the legal name that the GSTIN is registered for.")));
    KARIGAR_CHECK(requireText(
        args.address, kMaxReasonLength,
        QCoreApplication::translate("Rules", "Please give the address that the GSTIN is registered for.")));
    if (!isWorkshopSac(args.sac))
        return badInput("bad_sac"_L1,
                        QCoreApplication::translate("Rules", "Please choose the kind of service."));
    if (args.registration == Registration::Registered && !isGstRate(args.rateBasisPoints, today))
        return badInput("bad_rate"_L1, QCoreApplication::translate(
                                           "Rules", "Please choose a rate of GST that is in force."));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_CHECK(checkListing(args.registration));
    KARIGAR_CHECK(checkTexts(args));
    const bool registered = hasGstin(args.registration);
    if (registered)
        KARIGAR_CHECK(checkRegistered(args, dateInIndia(draft.now())));

    const Id artisan = draft.actor().user;
    KARIGAR_TRY(auto found, draft.find<TaxProfile>(artisan));
    TaxProfile tax = found.value_or(TaxProfile());
    tax.id = artisan;
    tax.registration = args.registration;
    tax.gstin = registered ? args.gstin : QString();
    tax.legalName = args.legalName.trimmed();
    tax.address = args.address.trimmed();
    tax.state = registered ? gstinState(args.gstin) : args.state;
    tax.sac = registered ? args.sac : QString();
    tax.rateBasisPoints = args.registration == Registration::Registered ? args.rateBasisPoints : 0;
    draft.put(tax);

    // Customers see on the public profile whether tax is part of the price.
    KARIGAR_TRY(auto profile, draft.get<ArtisanProfile>(artisan));
    profile.registration = tax.registration;
    profile.gstin = tax.gstin;
    draft.put(profile);
    return {};
}

} // namespace

CommandSpec taxSave()
{
    return {"tax.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
