// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/people.h"

#include "models/domain/base/clock.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr int kFewHosts = 12;
constexpr size_t kFewGuests = 24;
const QString kDomain = u"@demo.karigar.example"_s;
const QString kKnownHost = u"kiran-kumbhar"_s;
const QString kKnownGuest = u"meera-nair"_s;

QString emailOf(const QString& id, QSet<QString>& taken)
{
    const QStringList parts = id.split(u'-');
    QString email = parts.first() + u'.' + parts.last() + kDomain;
    if (taken.contains(email))
        email = parts.join(u'.') + kDomain;
    taken.insert(email);
    return email;
}

/// A few are sought after, most have a steady trickle, some are nearly unknown.
double demandOf(Chance& chance)
{
    const double luck = chance.share();
    if (luck > 0.85)
        return 2.2 + chance.share() * 1.6;
    return luck < 0.25 ? 0.15 + chance.share() * 0.25 : 0.5 + chance.share() * 0.9;
}

Host castHost(const DemoArtisan& said, const Options& options, QSet<QString>& taken)
{
    Chance chance = Chance(options.seed).fork(u"host:"_s + said.id);
    Host host;
    host.said = &said;
    host.known = said.id == kKnownHost;
    host.email = host.known ? u"kiran"_s + kDomain : emailOf(said.id, taken);
    host.demand = host.known ? 3.4 : demandOf(chance);
    // One in twelve is new, so that the marketplace also shows somebody without a past.
    const bool isNew = !host.known && chance.percent(8);
    const Millis age =
        isNew ? chance.between(6 * kDay, 26 * kDay) : kHistory + chance.between(12 * kDay, 220 * kDay);
    host.joinedAt = options.now - age;
    host.actor = {chance.id(host.joinedAt), true, false};
    for (size_t i = 0; i < said.workshops.size(); ++i)
        host.services.push_back(chance.id(host.joinedAt + kMinute));
    return host;
}

Guest castGuest(const DemoCustomer& said, const Options& options, QSet<QString>& taken)
{
    Chance chance = Chance(options.seed).fork(u"guest:"_s + said.id);
    Guest guest;
    guest.said = &said;
    guest.known = said.id == kKnownGuest;
    guest.email = guest.known ? u"meera"_s + kDomain : emailOf(said.id, taken);
    const bool isNew = !guest.known && chance.percent(20);
    const Millis age =
        isNew ? chance.between(kDay, 29 * kDay) : chance.between(60 * kDay, kHistory + 60 * kDay);
    guest.joinedAt = options.now - age;
    guest.actor = {chance.id(guest.joinedAt), false, false};
    return guest;
}

} // namespace

Host& People::knownHost()
{
    return *std::ranges::find(hosts, true, &Host::known);
}

Guest& People::knownGuest()
{
    return *std::ranges::find(guests, true, &Guest::known);
}

People castPeople(const DemoContent& content, const Options& options)
{
    People people;
    QSet<QString> taken;
    int fewer = kFewHosts - 1; // and the known one
    const size_t step = options.small ? content.artisans.size() / static_cast<size_t>(kFewHosts) : 1;
    for (size_t i = 0; i < content.artisans.size(); ++i) {
        const bool known = content.artisans[i].id == kKnownHost;
        const bool chosen = !options.small || (i % step == 0 && fewer-- > 0);
        if (known || chosen)
            people.hosts.push_back(castHost(content.artisans[i], options, taken));
    }
    for (const DemoCustomer& said : content.customers)
        if (!options.small || people.guests.size() < kFewGuests)
            people.guests.push_back(castGuest(said, options, taken));
    people.adminEmail = u"admin"_s + kDomain;
    people.admin = {Chance(options.seed).fork(u"admin").id(options.now - 2 * kHistory), false, true};
    return people;
}

} // namespace karigar::demo
