// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/world.h"

#include "models/domain/rules/cancellation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

QJsonArray everyDay(int from, int to)
{
    QJsonArray week;
    for (int day = 1; day <= 7; ++day)
        week.append(QJsonObject{{"weekday"_L1, day},
                                {"windows"_L1, QJsonArray{QJsonObject{{"from"_L1, from}, {"to"_L1, to}}}}});
    return week;
}

} // namespace

Id named(QStringView label)
{
    return Id::derive(Id(), label, kMonday);
}

World::World()
{
    for (const Actor& actor : {artisan(), otherArtisan()})
        must(marketplace(), "user.register"_L1,
             {{"user"_L1, actor.user.toText()},
              {"email"_L1, actor.user.toText() + "@example.org"_L1},
              {"name"_L1, u"Asha"_s},
              {"artisan"_L1, true},
              {"craft"_L1, u"Pottery"_s},
              {"city"_L1, u"Jaipur"_s},
              {"state"_L1, u"08"_s}});
    for (int n = 0; n < kCustomers; ++n)
        must(marketplace(), "user.register"_L1,
             {{"user"_L1, customer(n).user.toText()},
              {"email"_L1, u"customer%1@example.org"_s.arg(n)},
              {"name"_L1, u"Customer %1"_s.arg(n)}});
    must(marketplace(), "user.register"_L1,
         {{"user"_L1, admin().user.toText()},
          {"email"_L1, u"desk@example.org"_s},
          {"name"_L1, u"Desk"_s},
          {"admin"_L1, true}});
    for (const Actor& actor : {artisan(), otherArtisan()})
        must(actor, "availability.save"_L1, {{"weekly"_L1, everyDay(10 * 60, 18 * 60)}});
}

Result<Changes> World::run(const Actor& actor, QLatin1String name, const QJsonObject& args)
{
    const CommandContext context{freshId(u"command"), actor, now, now};
    MapFacts twin = facts;
    auto changes = runCommand(facts, context, QString(name), args);
    EXPECT_EQ(changes, runCommand(twin, context, QString(name), args))
        << name.data() << " differs on a second machine";
    if (changes) {
        noteMoves(*changes, name);
        facts.apply(*changes);
    }
    return changes;
}

Changes World::must(const Actor& actor, QLatin1String name, const QJsonObject& args)
{
    auto changes = run(actor, name, args);
    EXPECT_EQ(codeOf(changes).toStdString(), "ok") << name.data();
    return changes.value_or(Changes());
}

void World::noteMoves(const Changes& changes, QLatin1String command)
{
    for (const RecordChange& change : changes.records) {
        if ((change.kind != Kind::Booking && change.kind != Kind::Payment) || !change.doc)
            continue;
        const auto row = facts.rows().find({change.kind, change.id});
        const QString from =
            row == facts.rows().end() ? QString() : row->second.doc.value("state"_L1).toString();
        const QString to = change.doc->value("state"_L1).toString();
        if (from != to)
            moves.push_back({change.kind, change.id, from, to, command});
    }
}

Id World::addService(const ServiceWish& wish)
{
    const Id id = freshId(u"service");
    must(artisan(), "service.save"_L1,
         {{"service"_L1, id.toText()},
          {"title"_L1, u"Wheel throwing"_s},
          {"mode"_L1, QString(enumText(wish.mode))},
          {"seats"_L1, wish.seats},
          {"minutes"_L1, wish.minutes},
          {"noticeHours"_L1, wish.noticeHours},
          {"horizonDays"_L1, wish.horizonDays},
          {"published"_L1, wish.published},
          {"bufferBefore"_L1, wish.bufferBefore},
          {"bufferAfter"_L1, wish.bufferAfter},
          {"minSeats"_L1, wish.minSeats},
          {"decideHours"_L1, wish.decideHours},
          {"maxPerDay"_L1, wish.maxPerDay},
          {"maxPerWeek"_L1, wish.maxPerWeek},
          {"privateGroup"_L1, wish.privatePaise > 0},
          {"privatePrice"_L1, FieldWriter::encode(Money{wish.privatePaise})},
          {"price"_L1, FieldWriter::encode(Money{wish.paise})}});
    return id;
}

Result<Changes> World::tryHold(const Actor& who, const Id& service, Millis start, int seats)
{
    return run(who, "booking.hold"_L1,
               {{"booking"_L1, freshId(u"booking").toText()},
                {"payment"_L1, freshId(u"payment").toText()},
                {"service"_L1, service.toText()},
                {"startAt"_L1, start},
                {"seats"_L1, seats}});
}

Result<Changes> World::tryPrivateHold(const Actor& who, const Id& service, Millis start)
{
    return run(who, "booking.hold"_L1,
               {{"booking"_L1, freshId(u"booking").toText()},
                {"payment"_L1, freshId(u"payment").toText()},
                {"service"_L1, service.toText()},
                {"startAt"_L1, start},
                {"privateGroup"_L1, true}});
}

Result<Changes> World::decideSession(const Id& id)
{
    const Booking about = booking(id);
    return run(marketplace(), "session.decide"_L1,
               {{"service"_L1, about.service.toText()}, {"startAt"_L1, about.startAt}});
}

Result<Changes> World::letSessionRun(const Actor& who, const Id& id)
{
    const Booking about = booking(id);
    return run(who, "session.run"_L1,
               {{"service"_L1, about.service.toText()}, {"startAt"_L1, about.startAt}});
}

Id World::hold(const Actor& who, const Id& service, Millis start, int seats)
{
    const auto changes = tryHold(who, service, start, seats);
    EXPECT_EQ(codeOf(changes).toStdString(), "ok");
    if (changes)
        for (const RecordChange& change : changes->records)
            if (change.kind == Kind::Booking)
                return change.id;
    return {};
}

Id World::book(const Actor& who, const Id& service, Millis start, int seats)
{
    const Id id = hold(who, service, start, seats);
    EXPECT_EQ(codeOf(news(id, "authorized"_L1)).toStdString(), "ok");
    return id;
}

Result<Changes> World::news(const Id& bookingId, QLatin1String status, const QString& pspId)
{
    const Payment paid = payment(bookingId);
    return run(marketplace(), "payment.observe"_L1,
               {{"payment"_L1, paid.id.toText()},
                {"pspId"_L1, pspId.isEmpty() ? u"pay_"_s + paid.id.toText() : pspId},
                {"status"_L1, status},
                {"amount"_L1, FieldWriter::encode(paid.amount)},
                {"fee"_L1, FieldWriter::encode(Money{status == "captured"_L1 ? 3540 : 0})},
                {"method"_L1, u"upi"_s}});
}

Result<Changes> World::answer(const Actor& who, QLatin1String command, const Id& bookingId)
{
    return run(who, command, {{"booking"_L1, bookingId.toText()}, {"reason"_L1, u"Not today"_s}});
}

Result<Changes> World::captureFailed(const Id& bookingId)
{
    return run(marketplace(), "payment.capture_failed"_L1,
               {{"payment"_L1, booking(bookingId).payment.toText()}, {"failure"_L1, u"Card closed"_s}});
}

namespace {

Party partyOf(const Actor& who, const Booking& booking)
{
    if (who.user == booking.customer)
        return Party::Customer;
    return who.user == booking.artisan ? Party::Artisan : Party::Admin;
}

} // namespace

std::vector<Payment> World::payments(const Id& id) const
{
    std::vector<Payment> all{payment(id)};
    for (const Id& extra : booking(id).extraPayments)
        all.push_back(facts.get<Payment>(extra));
    return all;
}

Result<Changes> World::cancel(const Actor& who, const Id& id)
{
    const Party by = partyOf(who, booking(id));
    const Money back = cancellationRefund(booking(id), payments(id), by, now);
    return run(who, "booking.cancel"_L1,
               {{"booking"_L1, id.toText()},
                {"code"_L1, QString(enumText(cancellationReasons(by).front()))},
                {"reason"_L1, u"A fair in Pushkar"_s},
                {"refund"_L1, FieldWriter::encode(back)}});
}

Result<Changes> World::cancelSeats(const Actor& who, const Id& id, int seats)
{
    const Party by = partyOf(who, booking(id));
    const Money back = seatsRefund(booking(id), payments(id), seats, by, now);
    return run(who, "booking.cancel_seats"_L1,
               {{"booking"_L1, id.toText()},
                {"seats"_L1, seats},
                {"code"_L1, QString(enumText(cancellationReasons(by).front()))},
                {"refund"_L1, FieldWriter::encode(back)}});
}

Result<Changes> World::refundNews(const Refund& refund, QLatin1String status, const QString& pspId)
{
    return run(marketplace(), "refund.observe"_L1,
               {{"payment"_L1, refund.payment.toText()},
                {"pspId"_L1, pspId.isEmpty() ? u"rfnd_"_s + refund.key : pspId},
                {"key"_L1, refund.key},
                {"status"_L1, status},
                {"amount"_L1, FieldWriter::encode(refund.amount)},
                {"reference"_L1, status == "processed"_L1 ? u"ARN1"_s : QString()},
                {"speed"_L1, u"normal"_s},
                {"failure"_L1, status == "failed"_L1 ? u"Account closed"_s : QString()}});
}

std::vector<Refund> World::refunds(const Id& bookingId) const
{
    std::vector<Refund> all = facts.all<Refund>();
    std::erase_if(all, [&](const Refund& refund) { return refund.booking != bookingId; });
    std::ranges::sort(all, {}, &Refund::createdAt);
    return all;
}

BusyInterval World::session(const Id& bookingId) const
{
    const Booking wanted = booking(bookingId);
    for (const BusyInterval& busy : facts.get<Occupancy>(Occupancy::idFor(wanted.artisan, wanted.date)).busy)
        if (busy.service == wanted.service && busy.from == wanted.startAt && busy.to == wanted.endAt)
            return busy;
    return {};
}

bool World::told(const Changes& changes, const Id& user, Topic topic) const
{
    for (const RecordChange& change : changes.records) {
        if (change.kind != Kind::Notification || !change.doc)
            continue;
        const auto notification = fromJson<Notification>(*change.doc);
        if (notification && notification->user == user && notification->topic == topic)
            return true;
    }
    return false;
}

Id World::freshId(QStringView label)
{
    return Id::derive(named(label), QString::number(++m_count), now);
}

} // namespace karigar::test
