// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/allrecords.h"
#include "models/sql/recordschema.h"
#include "models/sql/tablefacts.h"
#include "tests/sql/testdatabase.h"

using namespace Qt::StringLiterals;

namespace karigar::sql {

class RecordsTest : public DatabaseTest {
protected:
    void SetUp() override
    {
        m_database = open(key(7));
        ASSERT_TRUE(reconcileRecords(*m_database));
        m_tables = std::make_unique<RecordTables>(*m_database);
    }
    Id id(int n) const { return Id::derive(Id(), u"record %1"_s.arg(n), n); }
    qint64 put(int n, qint64 startAt, qint64 paise, const QString& customer = {})
    {
        Booking booking;
        booking.id = id(n);
        booking.artisan = id(1000);
        booking.startAt = startAt;
        booking.total = Money{paise};
        booking.customerName = customer;
        const auto rid = m_tables->put(Kind::Booking, booking.id.toText().toStdString(), n,
                                       documentText(toJson(booking)).toStdString());
        EXPECT_TRUE(rid);
        return rid.value_or(0);
    }
    std::vector<qint64> starts(const Query& query)
    {
        std::vector<qint64> out;
        const auto documents = m_tables->list(query);
        EXPECT_TRUE(documents);
        if (documents)
            for (const QJsonObject& doc : *documents)
                out.push_back(doc.value("startAt"_L1).toInteger());
        return out;
    }
    QString schemaOf(const char* name)
    {
        auto rows = *m_database->prepare("SELECT sql FROM sqlite_master WHERE name = ?");
        rows.bind(1, std::string_view(name));
        return *rows.step() ? rows.string(0) : QString();
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordTables> m_tables;
};

TEST_F(RecordsTest, PutsFindsReplacesAndErases)
{
    const qint64 first = put(1, 100, 5000);
    const qint64 second = put(2, 200, 7000);
    EXPECT_NE(first, second);
    EXPECT_EQ(put(1, 150, 5000), first) << "a replaced record keeps its rid";
    const auto found = m_tables->find(Kind::Booking, id(1));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((**found).value("startAt"_L1).toInteger(), 150);
    EXPECT_EQ(m_tables->row(Kind::Booking, id(2).toText().toStdString())->value().seq, 2);
    EXPECT_TRUE(*m_tables->erase(Kind::Booking, id(1).toText().toStdString()));
    EXPECT_FALSE(*m_tables->erase(Kind::Booking, id(1).toText().toStdString()));
    EXPECT_EQ(*m_tables->find(Kind::Booking, id(1)), std::nullopt);
    EXPECT_EQ(*m_tables->rid(Kind::Booking, id(1).toText().toStdString()), 0);
}

TEST_F(RecordsTest, DocumentsComeBackByteForByte)
{
    const std::string doc = R"({"id":"x",  "total":{"paise":9007199254740993}, "later":[1,2]})";
    ASSERT_TRUE(m_tables->put(Kind::Booking, "x", 3, doc));
    std::string seen;
    ASSERT_TRUE(
        *m_tables->visit(Kind::Booking, "x", [&](qint64, qint64, std::string_view text) { seen = text; }));
    EXPECT_EQ(seen, doc);
    EXPECT_EQ(*m_tables->sum(Query::of(Kind::Booking), "total"), 9007199254740993);
    EXPECT_FALSE(m_tables->put(Kind::Booking, "y", 3, "{not json")) << "indexes need a document";
}

TEST_F(RecordsTest, ListsByEveryComparison)
{
    for (int n = 1; n <= 6; ++n)
        put(n, 100 * n, n, n % 2 ? u"Asha"_s : QString());
    const auto by = [] { return Query::of(Kind::Booking).by("startAt"); };
    using C = Query::Compare;
    EXPECT_EQ(starts(by().equal("startAt", qint64(300))), (std::vector<qint64>{300}));
    EXPECT_EQ(starts(by().add("startAt", C::NotEqual, qint64(300))).size(), 5u);
    EXPECT_EQ(
        starts(by().add("startAt", C::GreaterOrEqual, qint64(200)).add("startAt", C::Less, qint64(400))),
        (std::vector<qint64>{200, 300}));
    EXPECT_EQ(starts(by().add("startAt", C::Greater, qint64(500))), (std::vector<qint64>{600}));
    EXPECT_EQ(starts(by().add("startAt", C::LessOrEqual, qint64(100))), (std::vector<qint64>{100}));
    EXPECT_EQ(starts(by().equal("artisan", id(1000))).size(), 6u);
    EXPECT_EQ(starts(by().equal("customerName", u"Asha"_s)), (std::vector<qint64>{100, 300, 500}));
    EXPECT_EQ(starts(by().equal("customerName", QString())), (std::vector<qint64>{200, 400, 600}));
    EXPECT_EQ(starts(by().oneOf("id", {id(2).toText(), id(5).toText(), u"'; DROP TABLE booking"_s})),
              (std::vector<qint64>{200, 500}));
    EXPECT_EQ(starts(Query::of(Kind::Booking).by("startAt", true).first(2)), (std::vector<qint64>{600, 500}));
    Query page = by().first(2);
    page.offset = 3;
    EXPECT_EQ(starts(page), (std::vector<qint64>{400, 500}));
    EXPECT_EQ(*m_tables->count(by().equal("customerName", u"Asha"_s).first(1)), 3);
    EXPECT_EQ(*m_tables->sum(by(), "total"), 21);
    EXPECT_EQ(*m_tables->sum(by().equal("startAt", qint64(1)), "total"), 0);
}

TEST_F(RecordsTest, UnknownColumnsAreRefused)
{
    EXPECT_FALSE(m_tables->list(Query::of(Kind::Booking).equal("doc\" OR 1=1 --", u"x"_s)));
    EXPECT_FALSE(m_tables->list(Query::of(Kind::Booking).by("password")));
    EXPECT_FALSE(m_tables->sum(Query::of(Kind::Booking), "doc"));
}

TEST_F(RecordsTest, TiesAreOrderedAlikeEverywhere)
{
    for (int n = 20; n > 0; --n)
        put(n, 100, n);
    const auto documents = *m_tables->list(Query::of(Kind::Booking).by("startAt"));
    for (size_t i = 1; i < documents.size(); ++i)
        EXPECT_LT(documents[i - 1].value("id"_L1).toString(), documents[i].value("id"_L1).toString());
}

TEST_F(RecordsTest, ARangeOfColumnsReadsTheIndexAlone)
{
    put(1, 100, 1);
    put(2, 200, 1);
    const std::array columns{"startAt", "endAt", "state"};
    int seen = 0;
    ASSERT_TRUE(m_tables->select(Query::of(Kind::Booking).equal("artisan", id(1000)).by("startAt"), columns,
                                 [&](const Statement& row) {
                                     EXPECT_EQ(row.integer(0), 100 * ++seen);
                                     EXPECT_EQ(row.text(2), "held");
                                 }));
    EXPECT_EQ(seen, 2);
    // The table's cursor exists but no column is read from it: "DeferredSeek" and only index columns.
    auto plan =
        *m_database->prepare("EXPLAIN SELECT doc->>'$.startAt', doc->>'$.state' FROM booking WHERE "
                             "doc->>'$.artisan' IS ? AND doc->>'$.startAt' >= ? ORDER BY doc->>'$.startAt'");
    while (*plan.step())
        EXPECT_FALSE(plan.string(1) == u"Column"_s && plan.integer(2) == 0) << "reads the table";
}

TEST_F(RecordsTest, ReconcilingAddsRepairsAndDropsWhatChanged)
{
    put(1, 100, 5000, u"Asha"_s);
    const QString right = schemaOf("booking_created");
    // An older version: an index less, one over other columns, and one that is no longer wanted.
    ASSERT_TRUE(m_database->exec("DROP INDEX booking_created; DROP TABLE favourite;"
                                 "CREATE INDEX booking_gone ON booking(doc->>'$.gone');"
                                 "DROP INDEX booking_state_start;"
                                 "CREATE INDEX booking_state_start ON booking(doc->>'$.state');"));
    ASSERT_TRUE(reconcileRecords(*m_database));
    EXPECT_EQ(schemaOf("booking_created"), right);
    EXPECT_TRUE(schemaOf("booking_gone").isEmpty());
    EXPECT_TRUE(schemaOf("booking_state_start").contains(u"startAt"_s));
    EXPECT_FALSE(schemaOf("favourite").isEmpty());
    EXPECT_EQ(starts(Query::of(Kind::Booking).equal("customerName", u"Asha"_s)).size(), 1u);
    const qint64 version = *m_database->number("PRAGMA schema_version");
    ASSERT_TRUE(reconcileRecords(*m_database));
    EXPECT_EQ(*m_database->number("PRAGMA schema_version"), version) << "a current file is not written to";
}

TEST_F(RecordsTest, IndexesCanWaitForABulkLoad)
{
    ASSERT_TRUE(dropSecondaryIndexes(*m_database));
    EXPECT_TRUE(schemaOf("booking_created").isEmpty());
    put(1, 100, 5000);
    EXPECT_EQ(starts(Query::of(Kind::Booking).equal("startAt", qint64(100))).size(), 1u);
    ASSERT_TRUE(reconcileRecords(*m_database, SecondaryIndexes::Defer));
    EXPECT_TRUE(schemaOf("booking_created").isEmpty());
    ASSERT_TRUE(buildSecondaryIndexes(*m_database));
    EXPECT_FALSE(schemaOf("booking_created").isEmpty());
    EXPECT_EQ(*m_database->word("PRAGMA integrity_check"), u"ok"_s);
}

TEST_F(RecordsTest, FactsReadTheTables)
{
    put(1, 100, 5000);
    TableFacts facts(*m_tables);
    EXPECT_TRUE(facts.find(Kind::Booking, id(1))->has_value());
    EXPECT_FALSE(facts.find(Kind::Booking, id(2))->has_value());
    EXPECT_EQ(facts.list(Query::of(Kind::Booking))->size(), 1u);
}

} // namespace karigar::sql
