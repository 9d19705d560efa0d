// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/waitlistworld.h"

#include "models/domain/rules/waitlistmachine.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

Id fresh(const World& w, QStringView label)
{
    return Id::derive(named(label), QString::number(w.facts.rows().size()), w.now);
}

} // namespace

Result<Changes> WaitlistWorld::tryJoin(const Actor& who, const Id& service, Millis start, int seats)
{
    return run(who, "waitlist.join"_L1,
               {{"entry"_L1, fresh(*this, u"entry").toText()},
                {"service"_L1, service.toText()},
                {"startAt"_L1, start},
                {"seats"_L1, seats}});
}

Id WaitlistWorld::join(int who, const Id& service, Millis start, int seats)
{
    now += kSecond; // who comes later stands behind
    const Id id = fresh(*this, u"entry");
    EXPECT_EQ(codeOf(tryJoin(who, service, start, seats)).toStdString(), "ok");
    return id;
}

Result<Changes> WaitlistWorld::leave(const Actor& who, const Id& id)
{
    return run(who, "waitlist.leave"_L1, {{"entry"_L1, id.toText()}});
}

Result<Changes> WaitlistWorld::accept(const Actor& who, const Id& id)
{
    return run(who, "waitlist.accept"_L1,
               {{"entry"_L1, id.toText()},
                {"booking"_L1, fresh(*this, u"accepted").toText()},
                {"payment"_L1, fresh(*this, u"payment").toText()}});
}

Result<Changes> WaitlistWorld::expireEntry(const Id& id)
{
    return run(marketplace(), "waitlist.expire"_L1, {{"entry"_L1, id.toText()}});
}

Id WaitlistWorld::sold(const Id& service, Millis start, int seats)
{
    const Id id = book(customer(0), service, start, seats);
    if (booking(id).state == BookingState::Requested)
        must(artisan(), "booking.approve"_L1, {{"booking"_L1, id.toText()}});
    EXPECT_TRUE(news(id, "captured"_L1));
    return id;
}

void WaitlistWorld::proposeMove(const Id& id, Millis start)
{
    must(artisan(), "change.propose"_L1,
         {{"change"_L1, named(u"move").toText()},
          {"payment"_L1, named(u"extra").toText()},
          {"booking"_L1, id.toText()},
          {"startAt"_L1, start}});
}

void WaitlistWorld::openDaily()
{
    QJsonArray week;
    for (int day = 1; day <= 7; ++day)
        week.append(QJsonObject{{"weekday"_L1, day},
                                {"windows"_L1, QJsonArray{QJsonObject{{"from"_L1, 600}, {"to"_L1, 1080}}}}});
    must(artisan(), "availability.save"_L1, {{"weekly"_L1, week}});
}

WaitlistEntry WaitlistWorld::openEntry(int who, const Id& service, Millis start) const
{
    for (const WaitlistEntry& entry : facts.all<WaitlistEntry>())
        if (entry.customer == customer(who).user && entry.service == service && entry.startAt == start &&
            isOpen(entry.state))
            return entry;
    ADD_FAILURE() << "no place of customer " << who;
    return {};
}

BusyInterval WaitlistWorld::sessionAt(const Id& service, Millis start) const
{
    for (const Occupancy& day : facts.all<Occupancy>())
        for (const BusyInterval& busy : day.busy)
            if (busy.service == service && busy.from == start)
                return busy;
    return {};
}

MapFacts WaitlistWorld::visibleTo(const Id& user) const
{
    MapFacts own;
    for (const auto& [key, row] : facts.rows()) {
        QSet<QString> audiences;
        kindSpec(key.first).audiences(row.doc, audiences);
        if (audiences.contains(catalogueAudience()) || audiences.contains(userAudience(user)))
            own.apply({{{key.first, key.second, row.doc}}, {}});
    }
    return own;
}

} // namespace karigar::test
