// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/demand.h"

#include "backend/demo/market/phrases.h"
#include "models/domain/rules/calendar.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr double kUsualDemand = 0.15; ///< bookings asked for a day, for an average artisan
constexpr int kDaysAhead = 50;
constexpr Millis kKnownQuiet = 64 * kHour; ///< the known artisan's last days hold what planKnown() says
constexpr std::array kMonths{1.2, 1.25, 1.1, 0.8, 0.65, 0.6, 0.65, 0.8, 0.95, 1.3, 1.4, 1.45};
constexpr std::array kWeekdays{0.6, 0.6, 0.7, 0.8, 1.0, 1.9, 1.7};

double demandOn(const Host& host, QDate date)
{
    return kUsualDemand * host.demand * kMonths[static_cast<size_t>(date.month() - 1)] *
           kWeekdays[static_cast<size_t>(date.dayOfWeek() - 1)];
}

Fate fateFor(Chance& chance, bool approve)
{
    const double luck = chance.share() * 100;
    if (luck < 4)
        return Fate::Abandoned;
    if (luck < 4.7)
        return Fate::Uncollected;
    if (luck < 8)
        return Fate::Withdrawn;
    if (!approve)
        return Fate::Kept;
    return luck < 14 ? Fate::Declined : luck < 18 ? Fate::Unanswered : Fate::Kept;
}

int seatsFor(Chance& chance, const Host& host, QDate date)
{
    // Some weekends of sought-after artisans sell out to one party.
    if (host.demand > 2 && date.dayOfWeek() >= 6 && chance.percent(16))
        return 0;
    const double luck = chance.share();
    return luck < 0.42 ? 1 : luck < 0.8 ? 2 : luck < 0.92 ? 3 : 4;
}

/// How much a guest is drawn to a workshop: neighbours come more often, from abroad one learns by video.
double pull(const Guest& guest, const Host& host, bool online)
{
    if (guest.said->stateCode.isEmpty())
        return online ? 3 : 0.3;
    return guest.said->stateCode == host.said->stateCode ? 5 : 1;
}

Guest* chooseGuest(People& people, const Host& host, bool online, Millis at, Chance& chance)
{
    std::vector<std::pair<double, Guest*>> sums;
    double sum = 0;
    for (Guest& guest : people.guests) {
        if (guest.known || guest.joinedAt + 10 * kMinute > at)
            continue;
        sum += pull(guest, host, online);
        sums.emplace_back(sum, &guest);
    }
    if (sums.empty())
        return nullptr;
    const double drawn = chance.share() * sum;
    return std::ranges::find_if(sums, [&](const auto& entry) { return drawn < entry.first; })->second;
}

void planOne(Agenda& agenda, Play& play, People& people, Host& host, QDate date, Chance& chance)
{
    Wish wish;
    wish.host = &host;
    wish.workshop = static_cast<size_t>(chance.below(static_cast<int>(host.services.size())));
    const DemoWorkshop& workshop = host.said->workshops[wish.workshop];
    wish.from = date;
    const Millis lead = workshop.minNoticeHours * kHour + chance.between(kHour, 20 * kHour) +
                        static_cast<Millis>(std::pow(chance.share(), 2) * 34 * kDay);
    const Millis at = awake(instantOf(date, 9 * 60, u"Asia/Kolkata"_s) - lead, chance);
    const Millis last = play.present - (host.known ? kKnownQuiet : 20 * kMinute);
    if (at > last || at < host.joinedAt + kDay)
        return;
    wish.guest = chooseGuest(people, host, workshop.online, at, chance);
    if (!wish.guest)
        return;
    wish.seats = seatsFor(chance, host, date);
    wish.fate = fateFor(chance, workshop.approve);
    if (host.known)
        wish.answerAfter = chance.between(kHour, 11 * kHour); // all settled when the quiet days begin
    if (chance.percent(45))
        wish.note = chance.pick(bookingNotes());
    beginStory(agenda, play, wish, at, chance.fork(u"story"));
}

/// Somebody is at the checkout at this very moment.
void planAtCheckout(Agenda& agenda, Play& play, People& people, Chance chance)
{
    for (int i = 0; i < 2; ++i) {
        Wish wish;
        do {
            wish.host = &chance.pick(people.hosts);
        } while (wish.host->known);
        wish.guest = chooseGuest(people, *wish.host, false, play.present - kHour, chance);
        if (!wish.guest)
            return;
        wish.from = dateInIndia(play.present).addDays(5 + 4 * i);
        wish.days = 12;
        wish.fate = Fate::Abandoned;
        beginStory(agenda, play, wish, play.present - (4 + 3 * i) * kMinute, chance.fork(u"checkout"));
        chance.next();
    }
}

} // namespace

void planDemand(Agenda& agenda, Play& play, People& people, const Options& options)
{
    const QDate today = dateInIndia(options.now);
    const int first = -static_cast<int>(kHistory / kDay);
    for (Host& host : people.hosts) {
        Chance chance = Chance(options.seed).fork(u"demand:"_s + host.said->id);
        for (int day = first; day < kDaysAhead; ++day) {
            const QDate date = today.addDays(day);
            for (double wanted = demandOn(host, date); wanted > 0; wanted -= 1)
                if (chance.share() < wanted)
                    planOne(agenda, play, people, host, date, chance);
        }
    }
    planAtCheckout(agenda, play, people, Chance(options.seed).fork(u"checkout"));
}

} // namespace karigar::demo
