// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/samples.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace karigar::test {

TEST(Samples, coverEveryCommand)
{
    const auto all = samples();
    for (const CommandSpec& spec : allCommands())
        EXPECT_TRUE(std::ranges::any_of(all, [&](const Sample& s) { return s.command == spec.name; }))
            << "add a sample of " << spec.name.data();
    for (const Sample& s : all)
        EXPECT_TRUE(commandByName(QString(s.command))) << s.command.data();
}

TEST(Commands, comeOutTheSameFromTheSameFacts)
{
    for (Sample& s : samples()) {
        SCOPED_TRACE(s.command.data());
        MapFacts backend;
        for (const auto& [key, row] : s.world.facts.rows())
            backend.apply({{{key.first, key.second, row.doc}}, {}});
        const CommandContext context{named(u"command"), s.actor, s.world.now, s.world.now - kMinute};
        const auto here = runCommand(s.world.facts, context, QString(s.command), s.args);
        const auto there = runCommand(backend, context, QString(s.command), s.args);
        EXPECT_EQ(codeOf(here).toStdString(), "ok");
        EXPECT_EQ(here, there);
    }
}

TEST(Commands, nameWhatTheyAreAbout)
{
    for (const Sample& s : samples()) {
        const QLatin1String subject = commandByName(QString(s.command))->subject;
        if (!subject.isEmpty() && !s.args.isEmpty()) {
            EXPECT_TRUE(Id::fromText(s.args.value(subject).toString())) << s.command.data();
        }
    }
}

TEST(Commands, arePresentedOnce)
{
    QSet<QString> names;
    for (const CommandSpec& spec : allCommands()) {
        EXPECT_FALSE(names.contains(spec.name)) << spec.name.data();
        names.insert(spec.name);
    }
}

TEST(Commands, ofPersonsAreNotTheMarketplacesAndTheOtherWayRound)
{
    for (Sample& s : samples()) {
        SCOPED_TRACE(s.command.data());
        const bool person = commandByName(QString(s.command))->issuer == CommandSpec::Issuer::Person;
        EXPECT_EQ(person, !s.actor.isSystem());
        std::vector<Actor> wrong{World::marketplace()};
        if (!person)
            wrong = {s.world.customer(), s.world.artisan(), s.world.admin()};
        for (const Actor& actor : wrong) {
            const auto result = s.world.run(actor, s.command, s.args);
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().domain, ErrorDomain::Access);
        }
    }
}

TEST(Commands, onSomebodysRecordAreRefusedToStrangers)
{
    for (Sample& s : samples()) {
        if (!s.personal)
            continue;
        SCOPED_TRACE(s.command.data());
        for (const Actor& stranger : {s.world.customer(4), s.world.otherArtisan(), s.world.admin()}) {
            const auto before = s.world.facts.rows().size();
            const auto result = s.world.run(stranger, s.command, s.args);
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().domain, ErrorDomain::Access) << codeOf(result).toStdString();
            EXPECT_EQ(s.world.facts.rows().size(), before);
        }
        EXPECT_TRUE(s.world.run(s.actor, s.command, s.args)) << "and their own is still there";
    }
}

TEST(Commands, theOtherPartyOfABookingHasItsOwnCommandsOnly)
{
    for (Sample& s : samples()) {
        if (!s.command.startsWith("booking."_L1) || !s.personal)
            continue;
        const Actor other = s.actor == s.world.artisan() ? s.world.customer() : s.world.artisan();
        EXPECT_EQ(codeOf(s.world.run(other, s.command, s.args)).toStdString(), "not_yours")
            << s.command.data();
    }
}

TEST(Commands, onAnArtisansThingsNeedAnArtisan)
{
    for (Sample& s : samples())
        if (s.actor == s.world.artisan() && !s.personal) {
            EXPECT_EQ(codeOf(s.world.run(s.world.customer(), s.command, s.args)).toStdString(), "not_artisan")
                << s.command.data();
        }
}

TEST(Commands, ofWrongTypesAreRefusedWithTheFieldsName)
{
    for (Sample& s : samples())
        for (const QString& key : s.args.keys()) {
            QJsonObject args = s.args;
            args.insert(key, QJsonArray{QJsonArray()});
            const auto result = s.world.run(s.actor, s.command, args);
            ASSERT_FALSE(result) << s.command.data() << ' ' << key.toStdString();
            EXPECT_EQ(result.error().domain, ErrorDomain::Input);
            EXPECT_TRUE(result.error().message.contains(key));
        }
}

TEST(Commands, thatNameNothingAreRefusedOrDoNothingToOthers)
{
    for (Sample& s : samples())
        for (const QString& key : s.args.keys()) {
            if (!Id::fromText(s.args.value(key).toString()))
                continue;
            QJsonObject args = s.args;
            args.remove(key);
            const auto result = s.world.run(s.actor, s.command, args);
            EXPECT_TRUE(!result || key == "notification"_L1) << s.command.data() << ' ' << key.toStdString();
        }
}

TEST(Commands, unknownOnesAreRefused)
{
    World w;
    EXPECT_EQ(codeOf(w.run(w.customer(), "booking.teleport"_L1, {})).toStdString(), "unknown_command");
}

} // namespace karigar::test
