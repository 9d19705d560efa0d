// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/crashchecks.h"

#include "models/store/cachereader.h"

#include <gtest/gtest.h>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

using Documents = std::map<std::string, QJsonObject>; ///< by "kind id"

std::string keyOf(const KindSpec& kind, const QJsonObject& doc)
{
    return std::string(kind.table) + ' ' + doc.value("id"_L1).toString().toStdString();
}

Documents shownBy(kit::Person& person)
{
    Documents documents;
    person.forget();
    EXPECT_TRUE(person.pull());
    for (const KindSpec& kind : allKinds())
        for (const QJsonObject& doc : person.records(QString::fromLatin1(kind.table)))
            documents.emplace(keyOf(kind, doc), doc);
    return documents;
}

Documents keptIn(store::CacheReader& cache)
{
    Documents documents;
    for (const KindSpec& kind : allKinds()) {
        const auto docs = cache.tables().list(Query::of(kind.kind)).value();
        for (const QJsonObject& doc : docs)
            documents.emplace(keyOf(kind, doc), doc);
    }
    return documents;
}

std::string textOf(const Documents& documents, const std::string& key)
{
    const auto found = documents.find(key);
    return found == documents.end()
               ? "none"
               : QJsonDocument(found->second).toJson(QJsonDocument::Compact).toStdString();
}

void expectSame(const Documents& here, const Documents& there)
{
    for (const auto& [key, doc] : there)
        EXPECT_EQ(textOf(here, key), textOf(there, key)) << key;
    for (const auto& [key, doc] : here)
        EXPECT_TRUE(there.contains(key)) << key << " is only here";
}

void expectCacheIsTheServers(CrashRound& round)
{
    const auto cache = store::CacheReader::open(round.plan().folder, round.plan().cacheKey());
    ASSERT_TRUE(cache);
    EXPECT_EQ((*cache)->outbox().counts(), store::OutboxCounts());
    for (const KindSpec& kind : allKinds())
        EXPECT_TRUE((*cache)->waiting(kind.kind).value().isEmpty()) << kind.table;
    const Documents there = shownBy(round.device());
    EXPECT_GT(there.size(), 10u);
    expectSame(keptIn(**cache), there);
}

void expectAllHappenedOnce(CrashStage& stage, CrashRound& round)
{
    // Two of these prepared the round.
    std::map<QString, int> expected{{u"availability.save"_s, 1}, {u"service.save"_s, 1}};
    for (const PlannedCommand& command : round.plan().commands)
        ++expected[command.name];
    std::map<QString, int> happened;
    ASSERT_TRUE(stage.admin.pull());
    for (const QJsonObject& entry : stage.admin.records(u"audit_entry"_s))
        if (entry.value("actor"_L1).toString() == round.plan().user.toText())
            ++happened[entry.value("command"_L1).toString()];
    EXPECT_EQ(happened, expected);
}

void expectTheCustomerHasItAll(CrashStage& stage, const ClientPlan& plan)
{
    ASSERT_TRUE(stage.customer.pull());
    int written = 0;
    for (const QJsonObject& message : stage.customer.records(u"message"_s))
        if (message.value("author"_L1).toString() == plan.user.toText())
            ++written;
    EXPECT_EQ(written, 2);
    const auto booking = stage.customer.record(u"booking"_s, plan.request);
    ASSERT_TRUE(booking);
    EXPECT_EQ(booking->value("state"_L1).toString(), u"confirmed"_s);
    const QString sha = plan.commands.at(2).args.value("sha"_L1).toString();
    EXPECT_EQ(stage.customer.get("/v1/attachments/" + sha.toStdString()).body, plan.file.toStdString());
}

} // namespace

void expectAllIsWell(CrashStage& stage, CrashRound& round)
{
    expectCacheIsTheServers(round);
    expectAllHappenedOnce(stage, round);
    expectTheCustomerHasItAll(stage, round.plan());
}

} // namespace karigar::tests
