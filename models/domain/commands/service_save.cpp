// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/service.h"
#include "models/domain/records/taxprofile.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/registration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An artisan lists a workshop or changes one. Bookings already made keep what they were promised.
struct Args {
    Id service;
    QString title;
    QString description;
    QString included;
    QString bring;
    QString picture;
    int minutes = 120;
    int seats = 1;
    Money price;
    BookingMode mode = BookingMode::Approve;
    PolicyId policy = PolicyId::Moderate;
    int noticeHours = 24;
    int horizonDays = 90;
    bool online = false;
    bool published = true;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("service", s.service);
        v("title", s.title);
        v("description", s.description);
        v("included", s.included);
        v("bring", s.bring);
        v("picture", s.picture);
        v("minutes", s.minutes);
        v("seats", s.seats);
        v("price", s.price);
        v("mode", s.mode);
        v("policy", s.policy);
        v("noticeHours", s.noticeHours);
        v("horizonDays", s.horizonDays);
        v("online", s.online);
        v("published", s.published);
    }
};

Result<void> checkArgs(const Args& args)
{
    if (args.service.isNull())
        return badInput("bad_service"_L1,
                        QCoreApplication::translate("Rules", "The workshop is not complete."));
    KARIGAR_CHECK(requireText(args.title, kMaxTitleLength,
                              QCoreApplication::translate("Rules", "Please give the workshop a title.")));
    KARIGAR_CHECK(requireAtMost(args.description, kMaxTextLength,
                                QCoreApplication::translate("Rules", "The text is too long.")));
    KARIGAR_CHECK(requireAtMost(args.included, kMaxTextLength,
                                QCoreApplication::translate("Rules", "The text is too long.")));
    KARIGAR_CHECK(requireAtMost(args.bring, kMaxTextLength,
                                QCoreApplication::translate("Rules", "The text is too long.")));
    if (args.price.paise < kMinPricePaise || args.price.paise > kMaxPricePaise)
        return badInput("bad_price"_L1,
                        QCoreApplication::translate("Rules", "The price must be at least ₹1."));
    if (args.minutes < kMinMinutes || args.minutes > kMaxMinutes)
        return badInput("bad_duration"_L1, QCoreApplication::translate(
                                               "Rules", "A workshop lasts between 15 minutes and 12 hours."));
    if (args.seats < 1 || args.seats > kMaxSeats)
        return badInput("bad_seats"_L1,
                        QCoreApplication::translate("Rules", "A workshop has between 1 and 60 seats."));
    if (args.noticeHours < 0 || args.noticeHours > 24 * 60 || args.horizonDays < 1 || args.horizonDays > 730)
        return badInput("bad_notice"_L1, QCoreApplication::translate(
                                             "Rules", "The notice or the booking horizon is not plausible."));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_CHECK(checkArgs(args));
    const Id artisan = draft.actor().user;
    KARIGAR_TRY(const auto profile, draft.get<ArtisanProfile>(artisan));
    KARIGAR_TRY(const auto tax, draft.find<TaxProfile>(artisan));
    if (args.published && tax)
        KARIGAR_CHECK(checkListing(tax->registration));
    KARIGAR_TRY(auto found, draft.find<Service>(args.service));
    Service service = found.value_or(Service());
    if (found) {
        KARIGAR_CHECK(requireOwner(draft, service.artisan));
    } else {
        service.createdAt = draft.now();
    }
    if (!args.picture.isEmpty() && args.picture != service.picture)
        KARIGAR_CHECK(openAttachment(draft, args.picture));
    service.id = args.service;
    service.artisan = artisan;
    service.artisanName = profile.name;
    service.craft = profile.craft;
    service.city = profile.city;
    service.title = args.title.trimmed();
    service.description = args.description.trimmed();
    service.included = args.included.trimmed();
    service.bring = args.bring.trimmed();
    service.picture = args.picture;
    service.minutes = args.minutes;
    service.seats = args.seats;
    service.price = args.price;
    service.mode = args.mode;
    service.policy = args.policy;
    service.noticeHours = args.noticeHours;
    service.horizonDays = args.horizonDays;
    service.online = args.online;
    service.published = args.published;
    draft.put(service);
    return {};
}

} // namespace

CommandSpec serviceSave()
{
    return {"service.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "service"_L1};
}

} // namespace karigar
