// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/faultpoint.h"
#include "models/sql/transaction.h"
#include "tests/sql/testdatabase.h"

using namespace Qt::StringLiterals;

namespace karigar::sql {

class StatementTest : public DatabaseTest {
protected:
    void SetUp() override
    {
        m_database = open();
        ASSERT_TRUE(m_database->exec("CREATE TABLE t(a, b)"));
    }
    void TearDown() override { faults::clear(); }
    qint64 count() { return *m_database->number("SELECT count(*) FROM t"); }

    std::unique_ptr<Database> m_database;
};

TEST_F(StatementTest, BindsAndReadsEveryType)
{
    auto insert = *m_database->prepare("INSERT INTO t VALUES(?, ?)");
    ASSERT_TRUE(insert.bindAll(std::string_view(), qint64(1) << 40).run());
    ASSERT_TRUE(insert.bind(1, u"नीरजा"_s).bind(2, true).run());
    ASSERT_TRUE(insert.bindBlob(1, QByteArrayView("\0\1", 2)).bindNull(2).run());
    auto rows = *m_database->prepare("SELECT a, b FROM t ORDER BY rowid");
    ASSERT_TRUE(*rows.step());
    EXPECT_FALSE(rows.isNull(0));
    EXPECT_EQ(rows.text(0), "");
    EXPECT_EQ(rows.integer(1), qint64(1) << 40);
    ASSERT_TRUE(*rows.step());
    EXPECT_EQ(rows.string(0), u"नीरजा"_s);
    EXPECT_EQ(rows.integer(1), 1);
    ASSERT_TRUE(*rows.step());
    EXPECT_EQ(rows.blob(0).size(), 2);
    EXPECT_TRUE(rows.isNull(1));
    EXPECT_FALSE(*rows.step());
}

TEST_F(StatementTest, TheSameTextMayBeInUseTwice)
{
    ASSERT_TRUE(m_database->exec("INSERT INTO t VALUES(1, 1), (2, 2)"));
    auto outer = *m_database->prepare("SELECT a FROM t ORDER BY a");
    ASSERT_TRUE(*outer.step());
    {
        auto inner = *m_database->prepare("SELECT a FROM t ORDER BY a");
        ASSERT_TRUE(*inner.step());
        EXPECT_EQ(inner.integer(0), 1);
    }
    ASSERT_TRUE(*outer.step());
    EXPECT_EQ(outer.integer(0), 2);
}

TEST_F(StatementTest, AReturnedStatementForgetsItsValues)
{
    {
        auto insert = *m_database->prepare("INSERT INTO t VALUES(?, ?)");
        ASSERT_TRUE(insert.bindAll(1, 2).run());
    }
    auto insert = *m_database->prepare("INSERT INTO t VALUES(?, ?)");
    ASSERT_TRUE(insert.run());
    EXPECT_EQ(*m_database->number("SELECT count(*) FROM t WHERE a IS NULL AND b IS NULL"), 1);
}

TEST_F(StatementTest, WrongBindsAndWrongSqlAreErrors)
{
    auto insert = *m_database->prepare("INSERT INTO t VALUES(?, ?)");
    EXPECT_FALSE(insert.bind(3, 1).run());
    const auto wrong = m_database->prepare("SELECT secret FROM nowhere");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().domain, ErrorDomain::Store);
    EXPECT_FALSE(wrong.error().message.contains(u"secret"_s));
}

TEST_F(StatementTest, ManyShapesDoNotGrowTheCacheForEver)
{
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(*m_database->number("SELECT " + std::to_string(i)), i);
    EXPECT_EQ(*m_database->number("SELECT 7"), 7);
}

TEST_F(StatementTest, TransactionsRollBackUnlessCommitted)
{
    {
        auto transaction = *Transaction::begin(*m_database);
        ASSERT_TRUE(m_database->exec("INSERT INTO t VALUES(1, 1)"));
    }
    EXPECT_EQ(count(), 0);
    auto transaction = *Transaction::begin(*m_database);
    ASSERT_TRUE(m_database->exec("INSERT INTO t VALUES(1, 1)"));
    {
        auto part = *Savepoint::begin(*m_database);
        ASSERT_TRUE(m_database->exec("INSERT INTO t VALUES(2, 2)"));
    }
    {
        auto part = *Savepoint::begin(*m_database);
        ASSERT_TRUE(m_database->exec("INSERT INTO t VALUES(3, 3)"));
        ASSERT_TRUE(part.release());
    }
    ASSERT_TRUE(transaction.commit());
    EXPECT_EQ(count(), 2);
    EXPECT_FALSE(m_database->inTransaction());
}

TEST_F(StatementTest, FaultPointFailsEachCallOnce)
{
    const auto work = [this]() -> Result<void> {
        KARIGAR_TRY(auto transaction, Transaction::begin(*m_database));
        KARIGAR_TRY(auto insert, m_database->prepare("INSERT INTO t VALUES(?, ?)"));
        KARIGAR_CHECK(insert.bindAll(1, 2).run());
        return transaction.commit();
    };
    qint64 failed = 0;
    for (qint64 n = 1;; ++n) {
        faults::failCall(n);
        const auto done = work();
        if (done)
            break;
        ++failed;
        EXPECT_EQ(kindOf(done), SqlErrorKind::Injected);
        EXPECT_FALSE(m_database->inTransaction());
        faults::clear();
        EXPECT_EQ(count(), 0);
    }
    EXPECT_EQ(failed, 3); // begin, insert, commit
    faults::clear();
    EXPECT_EQ(count(), 1);

    int acted = 0;
    faults::afterCommit(2, [&acted] { ++acted; });
    ASSERT_TRUE(work());
    EXPECT_EQ(acted, 0);
    ASSERT_TRUE(work());
    ASSERT_TRUE(work());
    EXPECT_EQ(acted, 1);
    EXPECT_EQ(faults::commitsSeen(), 3);
}

} // namespace karigar::sql
