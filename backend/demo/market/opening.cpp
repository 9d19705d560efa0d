// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/opening.h"

#include "backend/demo/market/phrases.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/service.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/sac.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

Result<void> join(Stage& stage, const QJsonObject& args, const Actor& actor, const QByteArray& hash)
{
    KARIGAR_CHECK(stage.marketplace("user.register"_L1, args));
    return stage.writer().setCredential(actor.user, hash);
}

int minutes(QTime time)
{
    return time.msecsSinceStartOfDay() / 60000;
}

/// The hours of all workshops together: the artisan is open when one of them can be held.
std::vector<WeekdayRule> weekOf(const DemoArtisan& said)
{
    std::vector<WeekdayRule> week;
    for (int day = 1; day <= 7; ++day) {
        std::vector<Window> windows;
        for (const DemoWorkshop& workshop : said.workshops)
            for (const DemoHours& hours : workshop.weeklyHours)
                if (hours.day == day)
                    windows.push_back({minutes(hours.from), minutes(hours.to)});
        std::ranges::sort(windows, {}, &Window::from);
        WeekdayRule rule{day, {}};
        for (const Window& window : windows) {
            if (rule.windows.empty() || window.from > rule.windows.back().to)
                rule.windows.push_back(window);
            else
                rule.windows.back().to = std::max(rule.windows.back().to, window.to);
        }
        if (!rule.windows.empty())
            week.push_back(rule);
    }
    return week;
}

/// Days off and a few long days, in the past and ahead.
std::vector<DateOverride> exceptionsOf(Chance& chance, Millis now)
{
    std::vector<DateOverride> exceptions;
    const QDate today = dateInIndia(now);
    for (const int day : {-150, -96, -41, 18, 39}) {
        const QDate first = today.addDays(day + chance.below(9));
        const QString note = chance.pick(closedNotes());
        for (int i = 0; i <= chance.below(3); ++i)
            exceptions.push_back({first.addDays(i), {}, note});
    }
    const QDate longDay = today.addDays(28 + chance.below(5));
    exceptions.push_back({longDay, {{9 * 60, 20 * 60}}, u"Open late"_s});
    std::ranges::sort(exceptions, {}, &DateOverride::date);
    const auto same = std::ranges::unique(exceptions, {}, &DateOverride::date);
    exceptions.erase(same.begin(), same.end());
    return exceptions;
}

/// A longer absence ahead.
std::vector<Blackout> timeOff(Chance& chance, Millis now)
{
    const QDate first = dateInIndia(now).addDays(46 + chance.below(10));
    return {{first, first.addDays(4 + chance.below(6)), chance.pick(closedNotes())}};
}

Result<void> declarePictures(Stage& stage, const Host& host, const PictureSizes& sizes)
{
    QStringList all = host.portfolio + host.servicePictures;
    all.append(host.avatar);
    for (const QString& sha : all)
        KARIGAR_CHECK(
            stage.surely(host.actor, "attachment.declare"_L1,
                         {{"sha"_L1, sha}, {"mime"_L1, "image/jpeg"_L1}, {"size"_L1, sizes.value(sha)}}));
    return {};
}

Registration registrationOf(const DemoArtisan& said)
{
    switch (said.registration) {
    case DemoRegistration::Registered:
        return Registration::Registered;
    case DemoRegistration::Exempt:
        return Registration::Exempt;
    case DemoRegistration::Unregistered:
        break;
    }
    return Registration::Unregistered;
}

/// What the artisan tells the office rather than the public page's editor.
Result<void> enrol(Stage& stage, const Host& host)
{
    const DemoArtisan& said = *host.said;
    return stage.surely(host.actor, "tax.save"_L1,
                        {{"registration"_L1, QString(enumText(registrationOf(said)))},
                         {"gstin"_L1, said.gstin},
                         {"legalName"_L1, said.name},
                         {"address"_L1, said.workshopName + u", "_s + said.city},
                         {"state"_L1, said.stateCode},
                         {"sac"_L1, QString::fromLatin1(kDefaultSac)},
                         {"rateBasisPoints"_L1, kDefaultRate}});
}

Result<void> introduce(Stage& stage, const Host& host)
{
    const DemoArtisan& said = *host.said;
    KARIGAR_CHECK(stage.surely(host.actor, "profile.save"_L1,
                               {{"name"_L1, said.name},
                                {"workshop"_L1, said.workshopName},
                                {"craft"_L1, said.craft},
                                {"city"_L1, said.city},
                                {"state"_L1, said.stateCode},
                                {"bio"_L1, said.bio},
                                {"languages"_L1, QJsonArray::fromStringList(said.languages)},
                                {"yearsOfPractice"_L1, said.yearsOfPractice},
                                {"picture"_L1, host.avatar}}));
    return enrol(stage, host);
}

Result<void> listWorkshop(Stage& stage, const Host& host, size_t index)
{
    const DemoWorkshop& workshop = host.said->workshops[index];
    return stage.surely(host.actor, "service.save"_L1,
                        {{"service"_L1, host.services[index].toText()},
                         {"title"_L1, workshop.title},
                         {"description"_L1, workshop.description},
                         {"included"_L1, workshop.included},
                         {"bring"_L1, workshop.bring},
                         {"picture"_L1, host.servicePictures[static_cast<qsizetype>(index)]},
                         {"minutes"_L1, workshop.durationMinutes},
                         {"seats"_L1, workshop.seats},
                         {"price"_L1, FieldWriter::encode(Money{workshop.pricePaise})},
                         {"mode"_L1, workshop.approve ? "approve"_L1 : "instant"_L1},
                         {"policy"_L1, workshop.policy},
                         {"noticeHours"_L1, workshop.minNoticeHours},
                         {"horizonDays"_L1, workshop.horizonDays},
                         {"bufferBefore"_L1, workshop.bufferBefore},
                         {"bufferAfter"_L1, workshop.bufferAfter},
                         {"minSeats"_L1, workshop.minSeats},
                         {"decideHours"_L1, workshop.decideHours},
                         {"maxPerDay"_L1, workshop.maxPerDay},
                         {"maxPerWeek"_L1, workshop.maxPerWeek},
                         {"privateGroup"_L1, workshop.privatePricePaise > 0},
                         {"privatePrice"_L1, FieldWriter::encode(Money{workshop.privatePricePaise})},
                         {"online"_L1, workshop.online},
                         {"published"_L1, true}});
}

Result<void> hang(Stage& stage, const Host& host, Chance& chance)
{
    for (qsizetype i = 0; i < host.portfolio.size(); ++i)
        KARIGAR_CHECK(stage.surely(host.actor, "portfolio.add"_L1,
                                   {{"item"_L1, chance.id(stage.now()).toText()},
                                    {"picture"_L1, host.portfolio[i]},
                                    {"caption"_L1, captions().value(i)}}));
    return {};
}

Result<void> open(Stage& stage, const Host& host, const Options& options, const PictureSizes& sizes,
                  const QByteArray& hash)
{
    Chance chance = Chance(options.seed).fork(u"open:"_s + host.said->id);
    const DemoArtisan& said = *host.said;
    KARIGAR_CHECK(join(stage,
                       {{"user"_L1, host.actor.user.toText()},
                        {"email"_L1, host.email},
                        {"name"_L1, said.name},
                        {"artisan"_L1, true},
                        {"craft"_L1, said.craft},
                        {"workshop"_L1, said.workshopName},
                        {"city"_L1, said.city},
                        {"state"_L1, said.stateCode}},
                       host.actor, hash));
    KARIGAR_CHECK(declarePictures(stage, host, sizes));
    KARIGAR_CHECK(introduce(stage, host));
    KARIGAR_CHECK(stage.surely(host.actor, "availability.save"_L1,
                               {{"weekly"_L1, FieldWriter::encode(weekOf(said))},
                                {"overrides"_L1, FieldWriter::encode(exceptionsOf(chance, options.now))},
                                {"blackouts"_L1, FieldWriter::encode(timeOff(chance, options.now))}}));
    for (size_t i = 0; i < host.services.size(); ++i)
        KARIGAR_CHECK(listWorkshop(stage, host, i));
    return hang(stage, host, chance);
}

Result<void> joinGuest(Stage& stage, const Guest& guest, const QByteArray& hash)
{
    const DemoCustomer& said = *guest.said;
    KARIGAR_CHECK(join(stage,
                       {{"user"_L1, guest.actor.user.toText()},
                        {"email"_L1, guest.email},
                        {"name"_L1, said.name},
                        {"state"_L1, said.stateCode}},
                       guest.actor, hash));
    return stage.surely(guest.actor, "user.save"_L1,
                        {{"name"_L1, said.name}, {"state"_L1, said.stateCode}, {"zone"_L1, said.timeZone}});
}

void planFavourites(Agenda& agenda, const Guest& guest, const People& people, const Options& options)
{
    Chance chance = Chance(options.seed).fork(u"favourites:"_s + guest.said->id);
    const int count = guest.known ? 3 : chance.below(5);
    for (int i = 0; i < count; ++i) {
        const Host* host = &chance.pick(people.hosts);
        if (guest.known && i == 0)
            host = &*std::ranges::find(people.hosts, true, &Host::known);
        const Millis first = std::max(guest.joinedAt, host->joinedAt) + kHour;
        agenda.at(chance.between(first, std::max(first, options.now - kHour)),
                  [&guest, id = host->actor.user](Stage& stage) {
                      return stage.surely(guest.actor, "favourite.set"_L1, {{"artisan"_L1, id.toText()}});
                  });
    }
}

} // namespace

void planOpenings(Agenda& agenda, const People& people, const Options& options, const PictureSizes& sizes,
                  const QByteArray& hash)
{
    agenda.at(options.now - 2 * kHistory, [&people, hash](Stage& stage) {
        return join(stage,
                    {{"user"_L1, people.admin.user.toText()},
                     {"email"_L1, people.adminEmail},
                     {"name"_L1, "Asha Deshmukh"_L1},
                     {"admin"_L1, true}},
                    people.admin, hash);
    });
    for (const Host& host : people.hosts)
        agenda.at(host.joinedAt, [&, hash](Stage& stage) { return open(stage, host, options, sizes, hash); });
    for (const Guest& guest : people.guests) {
        agenda.at(guest.joinedAt, [&guest, hash](Stage& stage) { return joinGuest(stage, guest, hash); });
        planFavourites(agenda, guest, people, options);
    }
}

} // namespace karigar::demo
