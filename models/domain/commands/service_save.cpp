// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/waitlist_support.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/service.h"
#include "models/domain/records/taxprofile.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/registration.h"

#include <algorithm>
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
    int bufferBefore = 0;
    int bufferAfter = 0;
    int minSeats = 0;
    int decideHours = 0;
    int maxPerDay = 0;
    int maxPerWeek = 0;
    int offerHours = 12;
    bool privateGroup = false;
    Money privatePrice;
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
        v("bufferBefore", s.bufferBefore);
        v("bufferAfter", s.bufferAfter);
        v("minSeats", s.minSeats);
        v("decideHours", s.decideHours);
        v("maxPerDay", s.maxPerDay);
        v("maxPerWeek", s.maxPerWeek);
        v("offerHours", s.offerHours);
        v("privateGroup", s.privateGroup);
        v("privatePrice", s.privatePrice);
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

bool isWithin(int value, int most)
{
    return value >= 0 && value <= most;
}

/// How its sessions lie in the calendar, and for whom they are held.
Result<void> checkSessions(const Args& args)
{
    if (!isWithin(args.bufferBefore, kMaxBuffer) || !isWithin(args.bufferAfter, kMaxBuffer))
        return badInput("bad_buffer"_L1,
                        QCoreApplication::translate(
                            "Rules", "At most 4 hours can be kept free before or after a session."));
    if (!isWithin(args.minSeats, args.seats))
        return badInput(
            "bad_minimum"_L1,
            QCoreApplication::translate("Rules", "A session cannot wait for more guests than it has seats."));
    if (args.minSeats > 1 && (args.decideHours < 1 || args.decideHours > kMaxDecideHours))
        return badInput("bad_decision"_L1, QCoreApplication::translate(
                                               "Rules", "Whether a session takes place is decided between "
                                                        "one hour and 30 days before it."));
    if (!isWithin(args.maxPerDay, kMaxSessionsPerDay) || !isWithin(args.maxPerWeek, kMaxSessionsPerWeek))
        return badInput(
            "bad_limit"_L1,
            QCoreApplication::translate("Rules", "The number of sessions per day or week is not plausible."));
    if (args.offerHours < 1 || args.offerHours > kMaxOfferHours)
        return badInput("bad_offer"_L1,
                        QCoreApplication::translate(
                            "Rules", "Freed seats are kept for between one hour and seven days."));
    if (args.privateGroup &&
        (args.privatePrice.paise < kMinPricePaise || args.privatePrice.paise > kMaxPricePaise))
        return badInput("bad_private_price"_L1,
                        QCoreApplication::translate("Rules", "Please say what a private group pays."));
    return {};
}

/// A private group has every seat there was when it booked; a seat added later would be sold to a stranger.
Result<void> checkPrivateGroups(Draft& draft, const Service& service, int seats)
{
    if (seats <= service.seats)
        return {};
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", service.artisan).add("endAt", Query::Compare::Greater, draft.now());
    KARIGAR_TRY(const auto bookings, draft.list<Booking>(query));
    const auto isInTheWay = [&](const Booking& b) {
        return b.service == service.id && b.privateGroup &&
               (b.state == BookingState::Held || b.state == BookingState::Requested ||
                b.state == BookingState::Confirmed);
    };
    if (std::ranges::none_of(bookings, isInTheWay))
        return {};
    return refuse("private_booked"_L1,
                  QCoreApplication::translate("Rules",
                                              "A private group has booked all seats of a session. Seats "
                                              "can be added when it is over."));
}

void copySessions(const Args& args, Service& service)
{
    service.bufferBefore = args.bufferBefore;
    service.bufferAfter = args.bufferAfter;
    service.minSeats = args.minSeats;
    service.decideHours = args.minSeats > 1 ? args.decideHours : 0;
    service.maxPerDay = args.maxPerDay;
    service.maxPerWeek = args.maxPerWeek;
    service.offerHours = args.offerHours;
    service.privateGroup = args.privateGroup;
    service.privatePrice = args.privateGroup ? args.privatePrice : Money();
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_CHECK(checkArgs(args));
    KARIGAR_CHECK(checkSessions(args));
    const Id artisan = draft.actor().user;
    KARIGAR_TRY(const auto profile, draft.get<ArtisanProfile>(artisan));
    KARIGAR_TRY(const auto tax, draft.find<TaxProfile>(artisan));
    if (args.published && tax)
        KARIGAR_CHECK(checkListing(tax->registration));
    KARIGAR_TRY(auto found, draft.find<Service>(args.service));
    Service service = found.value_or(Service());
    if (found) {
        KARIGAR_CHECK(requireOwner(draft, service.artisan));
        KARIGAR_CHECK(checkPrivateGroups(draft, service, args.seats));
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
    copySessions(args, service);
    service.online = args.online;
    service.published = args.published;
    draft.put(service);
    if (!found)
        return {};
    draft.freeSeatsOf(artisan);
    if (!service.published)
        KARIGAR_CHECK(closeLine(draft, artisan, service.id));
    return {};
}

} // namespace

CommandSpec serviceSave()
{
    return {"service.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "service"_L1};
}

} // namespace karigar
