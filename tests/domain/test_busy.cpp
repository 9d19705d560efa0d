// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/limits.h"
#include "models/domain/rules/slots.h"
#include "tests/domain/world.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

QJsonObject importing(const QJsonArray& spans, QStringView source = u"calendar")
{
    return {{"source"_L1, named(source).toText()}, {"name"_L1, u"Phone"_s}, {"spans"_L1, spans}};
}

QJsonObject span(Millis from, Millis to)
{
    return {{"from"_L1, from}, {"to"_L1, to}, {"title"_L1, u"Secret appointment"_s}};
}

std::vector<BlockedInterval> blockedOn(World& w, QDate date)
{
    const auto doc = w.facts.find(Kind::Occupancy, Occupancy::idFor(w.artisan().user, date));
    return doc && *doc ? fromJson<Occupancy>(**doc)->blocked : std::vector<BlockedInterval>();
}

const QDate kSaturday(2026, 4, 11);

} // namespace

TEST(BusyTimes, BlockSlotsAndHoldsUntilTheyAreRemoved)
{
    World w;
    const Id service = w.addService({.mode = BookingMode::Instant, .minutes = 60});
    w.must(w.artisan(), "busy.import"_L1, importing({span(at(5, 10, 30), at(5, 11, 30))}));
    EXPECT_EQ(codeOf(w.tryHold(w.customer(), service, at(5, 10))), u"not_free"_s);
    EXPECT_EQ(codeOf(w.tryHold(w.customer(), service, at(5, 11))), u"not_free"_s);
    EXPECT_EQ(codeOf(w.tryHold(w.customer(), service, at(5, 12))), u"ok"_s);
    Occupancy day;
    day.blocked = {{named(u"calendar"), at(5, 10, 30), at(5, 11, 30)}};
    EXPECT_EQ(
        codeOf(checkCapacity(w.facts.get<Service>(service), {&day, 1}, day.date, at(5, 11), at(5, 12), 1)),
        u"busy"_s);
    EXPECT_EQ(
        codeOf(checkCapacity(w.facts.get<Service>(service), {&day, 1}, day.date, at(5, 12), at(5, 13), 1)),
        u"ok"_s);
    w.must(w.artisan(), "busy.remove"_L1, {{"source"_L1, named(u"calendar").toText()}});
    EXPECT_TRUE(blockedOn(w, kSaturday).empty());
    EXPECT_TRUE(w.facts.all<BusySource>().empty());
    EXPECT_EQ(codeOf(w.tryHold(w.customer(), service, at(5, 10))), u"ok"_s);
}

TEST(BusyTimes, ANewImportReplacesItsOwnTimesOnly)
{
    World w;
    w.must(w.artisan(), "busy.import"_L1, importing({span(at(5, 10), at(5, 11))}));
    w.must(w.artisan(), "busy.import"_L1, importing({span(at(5, 14), at(5, 15))}, u"other"));
    w.must(w.artisan(), "busy.import"_L1, importing({span(at(5, 16), at(5, 17)), span(at(6, 9), at(6, 10))}));
    const std::vector<BlockedInterval> expected{{named(u"other"), at(5, 14), at(5, 15)},
                                                {named(u"calendar"), at(5, 16), at(5, 17)}};
    EXPECT_EQ(blockedOn(w, kSaturday), expected);
    EXPECT_EQ(blockedOn(w, kSaturday.addDays(1)).size(), 1u);
    EXPECT_EQ(w.facts.all<BusySource>().size(), 2u);
}

TEST(BusyTimes, AreCutAtMidnightJoinedAndWithoutTitles)
{
    World w;
    const auto changes = w.must(w.artisan(), "busy.import"_L1,
                                importing({span(at(5, 22), at(7, 2)), span(at(5, 20), at(5, 22, 30))}));
    EXPECT_EQ(blockedOn(w, kSaturday),
              (std::vector<BlockedInterval>{{named(u"calendar"), at(5, 20), at(6, 0)}}));
    EXPECT_EQ(blockedOn(w, kSaturday.addDays(1)),
              (std::vector<BlockedInterval>{{named(u"calendar"), at(6, 0), at(7, 0)}}));
    EXPECT_EQ(blockedOn(w, kSaturday.addDays(2)),
              (std::vector<BlockedInterval>{{named(u"calendar"), at(7, 0), at(7, 2)}}));
    for (const RecordChange& change : changes.records)
        if (change.kind == Kind::Occupancy) {
            EXPECT_FALSE(QJsonDocument(*change.doc).toJson().contains("Secret"));
        }
}

TEST(BusyTimes, ReimportingTheSameTouchesNoDay)
{
    World w;
    const QJsonObject args = importing({span(at(5, 10), at(5, 11))});
    w.must(w.artisan(), "busy.import"_L1, args);
    for (const RecordChange& change : w.must(w.artisan(), "busy.import"_L1, args).records)
        EXPECT_NE(change.kind, Kind::Occupancy);
}

TEST(BusyTimes, AreFreedThoughTheZoneHasChanged)
{
    World w;
    w.must(w.artisan(), "busy.import"_L1, importing({span(at(5, 1), at(5, 3))}));
    w.must(w.artisan(), "availability.save"_L1, {{"zone"_L1, u"America/New_York"_s}});
    w.must(w.artisan(), "busy.remove"_L1, {{"source"_L1, named(u"calendar").toText()}});
    for (const Occupancy& day : w.facts.all<Occupancy>())
        EXPECT_TRUE(day.blocked.empty());
}

TEST(BusyTimes, AreBounded)
{
    World w;
    const auto code = [&](const QJsonObject& args) {
        return codeOf(w.run(w.artisan(), "busy.import"_L1, args));
    };
    EXPECT_EQ(code(importing({span(at(5, 11), at(5, 10))})), u"bad_time"_s);
    EXPECT_EQ(code(importing({span(at(-10, 0), at(-9, 0))})), u"bad_time"_s);
    EXPECT_EQ(code(importing({span(at(400, 0), at(401, 0))})), u"bad_time"_s);
    QJsonArray many;
    for (int i = 0; i <= kMaxBusySpans; ++i)
        many.append(span(at(5, 10), at(5, 11)));
    EXPECT_EQ(code(importing(many)), u"too_many_times"_s);
    QJsonObject file = importing({});
    file.insert("url"_L1, u"file:///etc/passwd"_s);
    EXPECT_EQ(code(file), u"bad_url"_s);
    for (int i = 0; i < kMaxBusySources; ++i)
        EXPECT_EQ(code(importing({}, QString::number(i))), u"ok"_s);
    EXPECT_EQ(code(importing({}, u"one more")), u"too_many_calendars"_s);
    EXPECT_EQ(code(importing({}, u"3")), u"ok"_s);
}

TEST(CalendarFeeds, AreTheirPersonsAndBounded)
{
    World w;
    const auto create = [&](const QString& feed, const Actor& who, bool artisan) {
        return codeOf(w.run(World::marketplace(), "calendar_feed.create"_L1,
                            {{"feed"_L1, named(feed).toText()},
                             {"user"_L1, who.user.toText()},
                             {"tokenHash"_L1, u"aa"_s},
                             {"artisan"_L1, artisan}}));
    };
    EXPECT_EQ(create(u"a"_s, w.customer(), true), u"not_an_artisan"_s);
    for (int i = 0; i < kMaxCalendarFeeds; ++i)
        EXPECT_EQ(create(QString::number(i), w.customer(), false), u"ok"_s);
    EXPECT_EQ(create(u"b"_s, w.customer(), false), u"too_many_feeds"_s);
    const auto revoke = [&](const Actor& who) {
        return codeOf(w.run(World::marketplace(), "calendar_feed.revoke"_L1,
                            {{"feed"_L1, named(u"3").toText()}, {"user"_L1, who.user.toText()}}));
    };
    EXPECT_EQ(revoke(w.customer(1)), u"not_yours"_s);
    EXPECT_EQ(revoke(w.customer()), u"ok"_s);
    EXPECT_EQ(revoke(w.customer()), u"ok"_s);
    EXPECT_EQ(create(u"b"_s, w.customer(), false), u"ok"_s);
}

} // namespace karigar::test
