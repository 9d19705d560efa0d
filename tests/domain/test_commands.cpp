// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/channel.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/states.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

const QString kSha = QString(64, u'b');

std::string run(World& w, const Actor& who, QLatin1String command, const QJsonObject& args)
{
    return codeOf(w.run(who, command, args)).toStdString();
}

void declareFile(World& w, const Actor& who, const QString& sha = kSha)
{
    w.must(who, "attachment.declare"_L1, {{"sha"_L1, sha}, {"mime"_L1, u"image/jpeg"_s}, {"size"_L1, 4000}});
}

QJsonObject window(int from, int to)
{
    return {{"from"_L1, from}, {"to"_L1, to}};
}

QJsonObject weekday(int day, const QJsonArray& windows)
{
    return {{"weekday"_L1, day}, {"windows"_L1, windows}};
}

Id openChannel(World& w)
{
    return w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), at(5, 10));
}

QJsonObject message(const Id& channel, const QString& text, const QJsonArray& files = {})
{
    static int count = 0;
    return {{"message"_L1, Id::derive(channel, QString::number(++count)).toText()},
            {"channel"_L1, channel.toText()},
            {"text"_L1, text},
            {"files"_L1, files}};
}

} // namespace

TEST(AvailabilitySave, refusesHoursThatAreNone)
{
    World w;
    const auto save = [&](const QJsonArray& weekly) {
        return run(w, w.artisan(), "availability.save"_L1, {{"weekly"_L1, weekly}});
    };
    EXPECT_EQ(save({weekday(1, {window(600, 600)})}), "bad_hours");
    EXPECT_EQ(save({weekday(1, {window(-60, 600)})}), "bad_hours");
    EXPECT_EQ(save({weekday(1, {window(600, 1441)})}), "bad_hours");
    EXPECT_EQ(save({weekday(1, {window(600, 720), window(700, 800)})}), "bad_hours");
    EXPECT_EQ(save({weekday(0, {})}), "bad_weekday");
    EXPECT_EQ(save({weekday(8, {})}), "bad_weekday");
    EXPECT_EQ(save({weekday(2, {window(600, 720)}), weekday(2, {window(900, 960)})}), "bad_weekday")
        << "the second would be silently ignored";
    EXPECT_EQ(save({weekday(1, {window(0, 720), window(720, 1440)})}), "ok");
}

TEST(AvailabilitySave, namesEachDateOnce)
{
    World w;
    const auto save = [&](const QJsonArray& overrides) {
        return run(w, w.artisan(), "availability.save"_L1, {{"overrides"_L1, overrides}});
    };
    const QJsonObject closed{{"date"_L1, u"2026-04-11"_s}};
    EXPECT_EQ(save({closed, closed}), "bad_date");
    EXPECT_EQ(save({QJsonObject{{"note"_L1, u"when?"_s}}}), "bad_date");
    EXPECT_EQ(save({QJsonObject{{"date"_L1, u"2026-04-11"_s}, {"note"_L1, QString(500, u'n')}}}),
              "text_too_long");
    QJsonArray many;
    for (int i = 0; i <= kMaxDateOverrides; ++i)
        many.append(QJsonObject{{"date"_L1, QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate)}});
    EXPECT_EQ(save(many), "bad_date");
    many.removeLast();
    EXPECT_EQ(save(many), "ok");
}

TEST(AvailabilitySave, theZoneStandsWhileBookingsAreOpen)
{
    World w;
    const auto move = [&](const QString& zone) {
        return run(w, w.artisan(), "availability.save"_L1, {{"zone"_L1, zone}});
    };
    EXPECT_EQ(move(u"Mars/Olympus"_s), "bad_zone");
    const Id id = w.hold(w.customer(), w.addService(), at(5, 10));
    EXPECT_EQ(move(u"Europe/Berlin"_s), "zone_in_use");
    EXPECT_EQ(move(u"Asia/Kolkata"_s), "ok") << "the same zone is no change";
    ASSERT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
    EXPECT_EQ(move(u"Europe/Berlin"_s), "ok");
}

TEST(ServiceSave, staysWithinItsLimits)
{
    World w;
    const QJsonObject good{{"service"_L1, named(u"s").toText()},
                           {"title"_L1, u"Lac bangles"_s},
                           {"price"_L1, FieldWriter::encode(Money{5000})}};
    const auto with = [&](QLatin1String key, const QJsonValue& value) {
        QJsonObject args = good;
        args.insert(key, value);
        return run(w, w.artisan(), "service.save"_L1, args);
    };
    EXPECT_EQ(with("title"_L1, u"  "_s), "bad_text");
    EXPECT_EQ(with("title"_L1, QString(kMaxTitleLength + 1, u't')), "bad_text");
    EXPECT_EQ(with("description"_L1, QString(kMaxTextLength + 1, u't')), "text_too_long");
    EXPECT_EQ(with("price"_L1, FieldWriter::encode(Money{kMinPricePaise - 1})), "bad_price");
    EXPECT_EQ(with("price"_L1, FieldWriter::encode(Money{kMaxPricePaise + 1})), "bad_price");
    EXPECT_EQ(with("price"_L1, FieldWriter::encode(Money{-5000})), "bad_price");
    EXPECT_EQ(with("minutes"_L1, kMinMinutes - 1), "bad_duration");
    EXPECT_EQ(with("minutes"_L1, kMaxMinutes + 1), "bad_duration");
    EXPECT_EQ(with("seats"_L1, 0), "bad_seats");
    EXPECT_EQ(with("seats"_L1, kMaxSeats + 1), "bad_seats");
    EXPECT_EQ(with("noticeHours"_L1, -1), "bad_notice");
    EXPECT_EQ(with("horizonDays"_L1, 0), "bad_notice");
    EXPECT_EQ(with("picture"_L1, kSha), "unknown_file") << "only one's own files can be shown";
    EXPECT_EQ(with("minutes"_L1, 90), "ok");
    EXPECT_EQ(w.facts.get<Service>(named(u"s")).craft.toStdString(), "Pottery");
}

TEST(ProfileSave, isFollowedByWhatServicesRepeat)
{
    World w;
    const Id service = w.addService();
    QJsonObject args{{"name"_L1, u" Asha Devi "_s},
                     {"craft"_L1, u"Bidri"_s},
                     {"city"_L1, u"Bidar"_s},
                     {"state"_L1, u"29"_s}};
    w.must(w.artisan(), "profile.save"_L1, args);
    const Service after = w.facts.get<Service>(service);
    EXPECT_EQ(after.artisanName.toStdString(), "Asha Devi");
    EXPECT_EQ(after.city.toStdString(), "Bidar");
    EXPECT_EQ(after.craft.toStdString(), "Bidri");
    const Changes again = w.must(w.artisan(), "profile.save"_L1, args);
    EXPECT_EQ(again.records.size(), 1U) << "nothing that services repeat has changed";
}

TEST(ProfileSave, staysWithinItsLimits)
{
    World w;
    const auto with = [&](QLatin1String key, const QJsonValue& value) {
        QJsonObject args{
            {"name"_L1, u"Asha"_s}, {"craft"_L1, u"Bidri"_s}, {"city"_L1, u"Bidar"_s}, {"state"_L1, u"29"_s}};
        args.insert(key, value);
        return run(w, w.artisan(), "profile.save"_L1, args);
    };
    EXPECT_EQ(with("workshop"_L1, QString(kMaxNameLength + 1, u'w')), "text_too_long");
    EXPECT_EQ(with("state"_L1, u"25"_s), "bad_state");
    EXPECT_EQ(with("yearsOfPractice"_L1, 91), "bad_years");
    QJsonArray languages;
    for (int i = 0; i <= kMaxLanguages; ++i)
        languages.append(u"Hindi"_s);
    EXPECT_EQ(with("languages"_L1, languages), "too_many_languages");
    EXPECT_EQ(with("languages"_L1, QJsonArray{QString(5000, u'x')}), "too_many_languages");
    EXPECT_EQ(with("languages"_L1, QJsonArray{u"हिन्दी"_s}), "ok");
}

TEST(ProfileSave, keepsRatings)
{
    World w;
    ArtisanProfile profile = w.facts.get<ArtisanProfile>(w.artisan().user);
    profile.ratingSum = 9;
    profile.ratingCount = 2;
    w.facts.put(profile);
    w.must(
        w.artisan(), "profile.save"_L1,
        {{"name"_L1, u"Asha"_s}, {"craft"_L1, u"Bidri"_s}, {"city"_L1, u"Bidar"_s}, {"state"_L1, u"29"_s}});
    EXPECT_EQ(w.facts.get<ArtisanProfile>(w.artisan().user).ratingSum, 9);
}

TEST(Portfolio, cannotTakeTheIdOfSomebodysPicture)
{
    World w;
    declareFile(w, w.artisan());
    declareFile(w, w.otherArtisan());
    const QJsonObject args{{"item"_L1, named(u"item").toText()}, {"picture"_L1, kSha}};
    w.must(w.artisan(), "portfolio.add"_L1, args);
    EXPECT_EQ(run(w, w.otherArtisan(), "portfolio.add"_L1, args), "id_taken");
    EXPECT_EQ(w.facts.get<PortfolioItem>(named(u"item")).artisan, w.artisan().user);
}

TEST(Portfolio, keepsItsOrderAndItsLimit)
{
    World w;
    declareFile(w, w.artisan());
    const auto add = [&](int n) {
        return run(w, w.artisan(), "portfolio.add"_L1,
                   {{"item"_L1, named(QString::number(n)).toText()}, {"picture"_L1, kSha}});
    };
    for (int n = 0; n < kMaxPortfolioItems; ++n)
        ASSERT_EQ(add(n), "ok");
    EXPECT_EQ(add(kMaxPortfolioItems), "too_many");
    w.must(w.artisan(), "portfolio.remove"_L1, {{"item"_L1, named(u"5").toText()}});
    EXPECT_EQ(add(kMaxPortfolioItems), "ok");
    EXPECT_EQ(w.facts.get<PortfolioItem>(named(QString::number(kMaxPortfolioItems))).position,
              kMaxPortfolioItems);
    EXPECT_TRUE(w.facts.get<Attachment>(Attachment::idFor(w.artisan().user, kSha)).open);
}

TEST(Favourites, areSetAndUnsetOnce)
{
    World w;
    const QString artisan = w.artisan().user.toText();
    const QJsonObject keep{{"artisan"_L1, artisan}};
    const QJsonObject drop{{"artisan"_L1, artisan}, {"keep"_L1, false}};
    EXPECT_EQ(w.run(w.customer(), "favourite.set"_L1, drop), Changes());
    w.must(w.customer(), "favourite.set"_L1, keep);
    EXPECT_EQ(w.run(w.customer(), "favourite.set"_L1, keep), Changes());
    w.must(w.customer(), "favourite.set"_L1, drop);
    EXPECT_TRUE(w.facts.all<Favourite>().empty());
    EXPECT_EQ(run(w, w.customer(), "favourite.set"_L1, {{"artisan"_L1, named(u"x").toText()}}), "not_found");
}

TEST(Messages, stayWithinTheirLimits)
{
    World w;
    const Id channel = openChannel(w);
    declareFile(w, w.customer());
    const auto send = [&](const QString& text, const QJsonArray& files = {}) {
        return run(w, w.customer(), "message.send"_L1, message(channel, text, files));
    };
    EXPECT_EQ(send(u" \n"_s), "empty_message");
    EXPECT_EQ(send(QString(kMaxMessageLength + 1, u'x')), "text_too_long");
    const QJsonObject file{{"sha"_L1, kSha}, {"name"_L1, u"pot.jpg"_s}};
    QJsonArray many;
    for (int i = 0; i <= kMaxFilesPerMessage; ++i)
        many.append(file);
    EXPECT_EQ(send({}, many), "too_many_files");
    EXPECT_EQ(send({}, {QJsonObject{{"sha"_L1, QString(64, u'c')}, {"name"_L1, u"x"_s}}}), "unknown_file");
    EXPECT_EQ(send({}, {QJsonObject{{"sha"_L1, kSha}}}), "bad_text");
    EXPECT_EQ(send({}, {QJsonObject{{"sha"_L1, kSha}, {"name"_L1, QString(300, u'x')}}}), "bad_text");
    EXPECT_EQ(send({}, {file}), "ok");
}

TEST(Messages, sayOfAFileWhatWasDeclared)
{
    World w;
    const Id channel = openChannel(w);
    declareFile(w, w.customer());
    const QJsonObject file{
        {"sha"_L1, kSha}, {"name"_L1, u"pot.jpg"_s}, {"mime"_L1, u"text/html"_s}, {"size"_L1, -7}};
    const QJsonObject args = message(channel, {}, {file});
    w.must(w.customer(), "message.send"_L1, args);
    const Message sent = w.facts.get<Message>(*Id::fromText(args.value("message"_L1).toString()));
    ASSERT_EQ(sent.files.size(), 1U);
    EXPECT_EQ(sent.files[0].mime.toStdString(), "image/jpeg");
    EXPECT_EQ(sent.files[0].size, 4000);
    EXPECT_EQ(w.facts.get<Attachment>(Attachment::idFor(w.customer().user, kSha)).channel, channel);
}

TEST(Messages, thatArriveLateDoNotBecomeTheLast)
{
    World w;
    const Id channel = openChannel(w);
    w.now += kHour;
    w.must(w.artisan(), "message.send"_L1, message(channel, u"Bring an apron"_s));
    const CommandContext offline{named(u"offline"), w.customer(), w.now, w.now - 30 * kMinute};
    const auto changes = runCommand(w.facts, offline, u"message.send", message(channel, u"Where is it?"_s));
    ASSERT_TRUE(changes);
    EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::MessageReceived));
    w.facts.apply(*changes);
    EXPECT_EQ(w.facts.get<Channel>(channel).lastText.toStdString(), "Bring an apron");
    EXPECT_EQ(w.facts.get<Channel>(channel).lastAt, w.now);
}

TEST(Messages, areSentOnce)
{
    World w;
    const Id channel = openChannel(w);
    const QJsonObject args = message(channel, u"Hello"_s);
    w.must(w.customer(), "message.send"_L1, args);
    EXPECT_EQ(run(w, w.artisan(), "message.send"_L1, args), "id_taken");
}

TEST(Reading, movesForwardAndNeverAheadOfTime)
{
    World w;
    const Id channel = openChannel(w);
    const auto read = [&](Millis upTo) {
        w.must(w.customer(), "channel.read"_L1, {{"channel"_L1, channel.toText()}, {"upTo"_L1, upTo}});
        return w.facts.get<ReadMarker>(ReadMarker::idFor(channel, w.customer().user)).upTo;
    };
    EXPECT_EQ(read(w.now - 5), w.now - 5);
    EXPECT_EQ(read(w.now - 9), w.now - 5);
    EXPECT_EQ(read(w.now + 30 * kDay), w.now) << "what is not written yet is not read";
}

TEST(Notifications, areReadOneByOneOrAllThatWereThere)
{
    World w;
    const Id service = w.addService({.seats = 9});
    w.book(w.customer(0), service, at(5, 10));
    const Millis looked = w.now;
    w.now += kHour;
    w.book(w.customer(1), service, at(5, 10));
    const CommandContext late{named(u"late"), w.artisan(), w.now, looked};
    const auto changes = runCommand(w.facts, late, u"notification.read", {});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->records.size(), 1U) << "the second came after the person looked";
    w.facts.apply(*changes);
    EXPECT_EQ(w.must(w.artisan(), "notification.read"_L1, {}).records.size(), 1U);
    EXPECT_EQ(w.must(w.artisan(), "notification.read"_L1, {}), Changes());
}

TEST(Notifications, ofOneCommandDoNotOverwriteEachOther)
{
    World w;
    const Id service = w.addService({.seats = 2});
    w.book(w.customer(1), service, at(5, 10));
    w.book(w.customer(1), service, at(5, 10)); // two requests of one customer, both lost at once
    const Id winner = w.book(w.customer(0), service, at(5, 10), 2);
    const Changes changes = w.must(w.artisan(), "booking.approve"_L1, {{"booking"_L1, winner.toText()}});
    EXPECT_EQ(std::ranges::count(changes.records, Kind::Notification, &RecordChange::kind), 5)
        << "declined and released for each, confirmed for the winner";
}

TEST(Register, refusesWhatIsTakenOrIncomplete)
{
    World w;
    const auto with = [&](const QJsonObject& more) {
        QJsonObject args{
            {"user"_L1, named(u"new").toText()}, {"email"_L1, u"new@example.org"_s}, {"name"_L1, u"New"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            args.insert(it.key(), it.value());
        return run(w, World::marketplace(), "user.register"_L1, args);
    };
    EXPECT_EQ(with({{"email"_L1, u" Customer0@Example.org "_s}}), "email_taken");
    EXPECT_EQ(with({{"user"_L1, w.customer().user.toText()}}), "id_taken");
    EXPECT_EQ(with({{"email"_L1, u"no at sign"_s}}), "bad_email");
    EXPECT_EQ(with({{"name"_L1, u" "_s}}), "bad_text");
    EXPECT_EQ(with({{"state"_L1, u"Bayern"_s}}), "bad_state");
    EXPECT_EQ(with({{"artisan"_L1, true}, {"craft"_L1, u"Ikat"_s}, {"city"_L1, u"Pochampally"_s}}),
              "bad_state");
    EXPECT_EQ(with({{"artisan"_L1, true}, {"city"_L1, u"Pochampally"_s}, {"state"_L1, u"36"_s}}), "bad_text");
    EXPECT_EQ(with({}), "ok");
    EXPECT_FALSE(w.facts.has(Kind::ArtisanProfile, named(u"new")));
}

TEST(Files, areDeclaredWithinTheirLimits)
{
    World w;
    const auto declare = [&](const QString& sha, const QString& mime, qint64 size) {
        return run(w, w.customer(), "attachment.declare"_L1,
                   {{"sha"_L1, sha}, {"mime"_L1, mime}, {"size"_L1, size}});
    };
    EXPECT_EQ(declare(kSha.left(63), u"image/png"_s, 1), "bad_file");
    EXPECT_EQ(declare(kSha.toUpper(), u"image/png"_s, 1), "bad_file");
    EXPECT_EQ(declare(kSha + u'\n', u"image/png"_s, 1), "bad_file");
    EXPECT_EQ(declare(kSha, {}, 1), "bad_file");
    EXPECT_EQ(declare(kSha, u"image/png"_s, 0), "file_too_large");
    EXPECT_EQ(declare(kSha, u"image/png"_s, kMaxAttachmentBytes + 1), "file_too_large");
    EXPECT_EQ(declare(kSha, u"image/png"_s, kMaxAttachmentBytes), "ok");
}

TEST(States, areTheGstList)
{
    EXPECT_EQ(stateName(u"08"_s).toStdString(), "Rajasthan");
    EXPECT_FALSE(isStateCode(u"25"_s)) << "merged into 26";
    EXPECT_FALSE(isStateCode(u"8"_s));
    EXPECT_FALSE(isStateCode({}));
}

} // namespace karigar::test
