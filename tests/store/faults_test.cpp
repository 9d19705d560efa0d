// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/cachetest.h"

#include <QDir>
#include <QFile>

namespace karigar::store {

/// Fails the n-th database call for every n of each step, reopens the cache as after a crash, does the step
/// again and compares with a cache where nothing failed.
class StoreFaultsTest : public CacheTest {
protected:
    using Step = std::function<Result<void>(Cache&)>;

    static QStringList stateOf(Cache& cache)
    {
        QStringList lines;
        const auto add = [&](const char* sql) {
            auto rows = *cache.database().prepare(sql);
            while (*rows.step()) {
                QStringList cells;
                for (int i = 0; i < rows.columnCount(); ++i)
                    cells.append(rows.string(i));
                lines.append(cells.join(u'|'));
            }
        };
        for (const KindSpec& spec : allKinds())
            add(("SELECT id, seq, doc FROM \"" + std::string(spec.table) + "\" ORDER BY id").c_str());
        add("SELECT n, name, args, at, state, error FROM outbox ORDER BY n");
        add("SELECT kind, id, seq, doc FROM pending_base ORDER BY kind, id");
        add("SELECT key, value FROM meta ORDER BY key");
        add("SELECT term, doc, cnt FROM search_words");
        add("SELECT name FROM sqlite_master ORDER BY name");
        return lines;
    }

    /// Without notifications, whose ids come from the command's random one.
    static std::string comparable(Cache& cache)
    {
        QStringList lines = stateOf(cache);
        lines.removeIf([](const QString& line) {
            return line.contains(u"message_received"_s) || line.startsWith(u"13|"_s);
        });
        return lines.join(u'\n').toStdString();
    }

    QString snapshot() const { return m_folder.filePath(u"snapshot"_s); }
    static void copyFiles(const QString& from, const QString& to)
    {
        ASSERT_TRUE(QDir(to).removeRecursively() && QDir().mkpath(to));
        for (const QString& name : QDir(from).entryList(QDir::Files))
            ASSERT_TRUE(QFile::copy(from + u'/' + name, to + u'/' + name));
    }

    std::vector<Step> script() const
    {
        return {
            [this](Cache& cache) { return ignore(cache.applyPage(firstPage())); },
            [](Cache& cache) { return cache.finishFirstSync(); },
            [this](Cache& cache) { return once(cache, u"one"_s); },
            [this](Cache& cache) { return once(cache, u"two"_s); },
            [](Cache& cache) { return cache.markAcked(1); },
            [this](Cache& cache) {
                return ignore(cache.applyPage(page({change(3, channel(u"server"_s))}, 3)));
            },
            [](Cache& cache) {
                return cache.markRefused(2, Error{ErrorDomain::Rule, u"blocked"_s, u"No."_s, false});
            },
            [this](Cache& cache) {
                return ignore(
                    cache.applyPage(page({change(4, said(u"one"_s)), change(5, channel(u"one"_s))}, 5, 1)));
            },
        };
    }
    static Result<void> ignore(const auto& result)
    {
        return result ? Result<void>() : std::unexpected(result.error());
    }
    /// As a person would: not again when it is already queued.
    Result<void> once(Cache& cache, const QString& words) const
    {
        KARIGAR_TRY(const auto pending, cache.outbox().pending());
        for (const OutboxEntry& entry : pending)
            if (entry.envelope.args == say(words).args)
                return {};
        return ignore(cache.submit(say(words)));
    }
};

TEST_F(StoreFaultsTest, EveryFailingCallConverges)
{
    qint64 failures = 0;
    (void)open();
    const auto steps = script();
    for (size_t i = 0; i < steps.size(); ++i) {
        copyFiles(folder(), snapshot());
        std::string before, after;
        {
            const auto cache = open();
            before = comparable(*cache);
            ASSERT_TRUE(steps[i](*cache)) << i;
            after = comparable(*cache);
        }
        for (qint64 n = 1;; ++n) {
            SCOPED_TRACE(testing::Message() << "step " << i << ", call " << n);
            copyFiles(snapshot(), folder());
            auto cache = open();
            sql::faults::failCall(n);
            const auto done = steps[i](*cache);
            const bool reached = sql::faults::callsSeen() >= n;
            sql::faults::clear();
            if (!reached)
                break;
            ++failures;
            ASSERT_EQ(codeOf(done), u"store_injected"_s);
            ASSERT_EQ(comparable(*cache), before) << "a failed step left a trace";
            cache.reset();
            cache = open();
            ASSERT_TRUE(steps[i](*cache));
            ASSERT_EQ(comparable(*cache), after);
        }
    }
    EXPECT_GT(failures, 100) << "the script makes more calls than that";
}

TEST_F(StoreFaultsTest, EveryFailingCallWhileOpeningIsHarmless)
{
    {
        const auto cache = open();
        ASSERT_TRUE(cache->applyPage(firstPage()));
        ASSERT_TRUE(cache->submit(say(u"one"_s)));
    }
    // The first synchronisation was interrupted; opening completes it.
    for (qint64 n = 1;; ++n) {
        sql::faults::failCall(n);
        const auto cache = Cache::open(folder(), m_key, m_clock);
        const bool reached = sql::faults::callsSeen() >= n;
        sql::faults::clear();
        ASSERT_EQ(cache.has_value(), !reached) << n;
        if (!reached)
            break;
    }
    const auto cache = open();
    EXPECT_FALSE(cache->isFirstSync());
    EXPECT_EQ(messages(*cache), 1);
    EXPECT_EQ(*cache->database().word("PRAGMA integrity_check"), u"ok"_s);
}

} // namespace karigar::store
