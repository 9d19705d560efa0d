// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/cachetest.h"

namespace karigar::store {

class ReplayTest : public CacheTest {
protected:
    void SetUp() override
    {
        m_cache = open();
        ASSERT_TRUE(m_cache->applyPage(firstPage()));
        ASSERT_TRUE(m_cache->finishFirstSync());
    }
    QString seen() { return lastText(*m_cache, channelId()); }

    std::unique_ptr<Cache> m_cache;
};

TEST_F(ReplayTest, ACommandShowsAtOnceAndIsQueued)
{
    ChangeSet heard;
    m_cache->setListener([&](const ChangeSet& changed) { heard = changed; });
    const auto n = m_cache->submit(say(u"Namaste"_s));
    ASSERT_TRUE(n);
    EXPECT_EQ(seen(), u"Namaste"_s);
    EXPECT_TRUE(heard.outbox);
    EXPECT_TRUE(heard.kinds.contains(Kind::Message) && heard.ids.contains(channelId()));
    const auto pending = *m_cache->outbox().pending();
    ASSERT_EQ(pending.size(), 1u);
    EXPECT_EQ(pending[0].envelope.n, *n);
    EXPECT_EQ(pending[0].envelope.name, u"message.send"_s);
    EXPECT_EQ(pending[0].envelope.args, say(u"Namaste"_s).args);
    EXPECT_EQ(pending[0].envelope.at, kStart);
    EXPECT_FALSE(pending[0].envelope.id.isNull());
}

TEST_F(ReplayTest, WhatTheRulesRefuseLeavesNoTrace)
{
    ChangeSet heard;
    m_cache->setListener([&](const ChangeSet& changed) { heard = changed; });
    EXPECT_EQ(codeOf(m_cache->submit(say(u"  "_s))), u"empty_message"_s);
    EXPECT_EQ(codeOf(m_cache->submit({u"no.such"_s, {}, {}})), u"unknown_command"_s);
    EXPECT_TRUE(heard.isEmpty());
    EXPECT_EQ(m_cache->outbox().counts()->pending, 0);
    EXPECT_EQ(bases(*m_cache), 0);
}

TEST_F(ReplayTest, TheServersVersionComesUnderWhatIsPending)
{
    ASSERT_TRUE(m_cache->submit(say(u"mine"_s)));
    Channel theirs = channel(u"theirs"_s);
    theirs.title = u"Blue pottery for beginners"_s;
    ASSERT_TRUE(m_cache->applyPage(page({change(3, theirs)}, 3)));
    const QJsonObject doc = **m_cache->tables().find(Kind::Channel, channelId());
    EXPECT_EQ(doc.value(u"title"_s).toString(), theirs.title);
    EXPECT_EQ(doc.value(u"lastText"_s).toString(), u"mine"_s);
    EXPECT_EQ(*m_cache->cursor(), 3);
}

TEST_F(ReplayTest, AckedEffectsStayUntilTheFeedShowsThem)
{
    const qint64 n = *m_cache->submit(say(u"mine"_s));
    ASSERT_TRUE(m_cache->markAcked(n));
    ASSERT_TRUE(m_cache->applyPage(page({}, 3, 0)));
    EXPECT_EQ(seen(), u"mine"_s) << "accepted, but the feed is not there yet";
    EXPECT_EQ(m_cache->outbox().counts()->acked, 1);
    ASSERT_TRUE(m_cache->applyPage(page({change(4, said(u"mine"_s)), change(5, channel(u"mine!"_s))}, 5, n)));
    EXPECT_EQ(seen(), u"mine!"_s) << "the server's words";
    EXPECT_EQ(messages(*m_cache), 1);
    EXPECT_EQ(*m_cache->outbox().counts(), OutboxCounts());
    EXPECT_EQ(bases(*m_cache), 0);
}

TEST_F(ReplayTest, ALostAnswerIsNotAppliedTwice)
{
    // The feed shows a command whose answer never came.
    const qint64 n = *m_cache->submit(say(u"mine"_s));
    ASSERT_TRUE(
        m_cache->applyPage(page({change(4, said(u"mine"_s)), change(5, channel(u"server"_s))}, 5, n)));
    EXPECT_EQ(seen(), u"server"_s);
    EXPECT_EQ(m_cache->outbox().counts()->pending, 1) << "it is sent again and answered from memory";
    ASSERT_TRUE(m_cache->markAcked(n));
    EXPECT_EQ(*m_cache->outbox().counts(), OutboxCounts());
}

TEST_F(ReplayTest, ARefusalTakesTheEffectBackAndKeepsTheOthers)
{
    const qint64 first = *m_cache->submit(say(u"first"_s));
    const qint64 second = *m_cache->submit(say(u"second"_s));
    EXPECT_LT(first, second);
    ASSERT_TRUE(m_cache->markRefused(second, Error{ErrorDomain::Rule, u"blocked"_s, u"No."_s, false}));
    EXPECT_EQ(seen(), u"first"_s);
    EXPECT_EQ(messages(*m_cache), 1);
    ASSERT_TRUE(m_cache->markRefused(first, Error{ErrorDomain::Rule, u"blocked"_s, u"No."_s, false}));
    EXPECT_EQ(seen(), QString());
    EXPECT_EQ(messages(*m_cache), 0);
    EXPECT_EQ(bases(*m_cache), 0);
    const auto tray = *m_cache->outbox().refused();
    ASSERT_EQ(tray.size(), 2u);
    EXPECT_EQ(tray[1].error, (Error{ErrorDomain::Rule, u"blocked"_s, u"No."_s, false}));
    EXPECT_EQ(m_cache->outbox().counts()->unsent(), 2);
}

TEST_F(ReplayTest, TheTrayRetriesAndDiscards)
{
    const qint64 n = *m_cache->submit(say(u"again"_s));
    EXPECT_EQ(codeOf(m_cache->retry(n)), u"not_in_tray"_s);
    ASSERT_TRUE(m_cache->markRefused(n, Error{ErrorDomain::Rule, u"blocked"_s, u"No."_s, false}));
    const auto fresh = m_cache->retry(n);
    ASSERT_TRUE(fresh);
    EXPECT_GT(*fresh, n);
    EXPECT_EQ(seen(), u"again"_s);
    ASSERT_TRUE(m_cache->markRefused(*fresh, Error{ErrorDomain::Rule, u"blocked"_s, u"No."_s, false}));
    ASSERT_TRUE(m_cache->applyPage(page({change(9, "channel", channelId(), QJsonValue())}, 9)));
    EXPECT_EQ(codeOf(m_cache->retry(*fresh)), u"not_found"_s) << "the channel is gone";
    EXPECT_EQ(m_cache->outbox().counts()->refused, 1) << "so it stays in the tray";
    ASSERT_TRUE(m_cache->discardRefused(*fresh));
    EXPECT_EQ(*m_cache->outbox().counts(), OutboxCounts());
    EXPECT_EQ(codeOf(m_cache->discardRefused(*fresh)), u"not_in_tray"_s);
}

TEST_F(ReplayTest, WhatCannotBeReplayedStaysPendingWithoutEffect)
{
    ASSERT_TRUE(m_cache->submit(say(u"mine"_s)));
    ASSERT_TRUE(m_cache->applyPage(page({change(3, "channel", channelId(), QJsonValue())}, 3)));
    EXPECT_EQ(messages(*m_cache), 0);
    EXPECT_EQ(m_cache->outbox().counts()->pending, 1);
    ASSERT_TRUE(m_cache->applyPage(page({change(4, channel())}, 4)));
    EXPECT_EQ(messages(*m_cache), 1) << "possible again, so shown again";
}

TEST_F(ReplayTest, NumbersAreNeverReused)
{
    const qint64 n = *m_cache->submit(say(u"one"_s));
    ASSERT_TRUE(m_cache->markRefused(n, Error{ErrorDomain::Rule, u"x"_s, u"No."_s, false}));
    ASSERT_TRUE(m_cache->discardRefused(n));
    EXPECT_GT(*m_cache->submit(say(u"two"_s)), n);
    ASSERT_TRUE(m_cache->applyPage(page({}, 9, 70)));
    EXPECT_EQ(*m_cache->submit(say(u"three"_s)), 71) << "the backend has seen more of this device than we";
}

TEST_F(ReplayTest, WhatIsHeldCanBeTakenBackAsIfItHadNeverBeen)
{
    const QString before = seen();
    CommandRequest request = say(u"hasty"_s);
    request.heldFor = 10 * kSecond;
    const qint64 n = *m_cache->submit(request);
    EXPECT_EQ(seen(), u"hasty"_s) << "its effect shows at once";
    EXPECT_EQ(m_cache->outbox().find(n)->value().nextAttemptAt, m_clock.now() + 10 * kSecond);
    const qint64 later = *m_cache->submit(say(u"considered"_s));
    ASSERT_TRUE(m_cache->withdraw(n));
    EXPECT_EQ(seen(), u"considered"_s) << "what came after it stays";
    EXPECT_EQ(m_cache->outbox().counts()->unsent(), 1);
    EXPECT_EQ(codeOf(m_cache->withdraw(n)), u"too_late_to_undo"_s);
    EXPECT_EQ(codeOf(m_cache->withdraw(later)), u"too_late_to_undo"_s) << "it was not held";
    EXPECT_GT(*m_cache->submit(say(u"next"_s)), later);
}

TEST_F(ReplayTest, WhatWasHeldLongEnoughCannotBeTakenBack)
{
    CommandRequest request = say(u"hasty"_s);
    request.heldFor = 10 * kSecond;
    const qint64 n = *m_cache->submit(request);
    m_clock.advance(10 * kSecond);
    EXPECT_EQ(codeOf(m_cache->withdraw(n)), u"too_late_to_undo"_s);
    EXPECT_EQ(seen(), u"hasty"_s);
    EXPECT_EQ(m_cache->outbox().counts()->pending, 1);
}

TEST_F(ReplayTest, WhatIsHeldOutlivesTheProgram)
{
    CommandRequest request = say(u"hasty"_s);
    request.heldFor = 10 * kSecond;
    const qint64 n = *m_cache->submit(request);
    m_cache.reset();
    m_cache = open();
    const auto entry = *m_cache->outbox().find(n);
    ASSERT_TRUE(entry);
    EXPECT_TRUE(entry->isHeld(m_clock.now()));
    EXPECT_FALSE(entry->isHeld(m_clock.now() + 10 * kSecond)) << "then it simply goes";
    EXPECT_EQ(seen(), u"hasty"_s);
}

TEST_F(ReplayTest, AttemptsAreRemembered)
{
    const qint64 n = *m_cache->submit(say(u"one"_s));
    ASSERT_TRUE(m_cache->noteAttempt(n, 3, kStart + 9000));
    const auto entry = *m_cache->outbox().find(n);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->attempts, 3);
    EXPECT_EQ(entry->nextAttemptAt, kStart + 9000);
}

TEST_F(ReplayTest, DocumentsKeepTheServersBytesAndUnknownFields)
{
    const QByteArray doc = R"({"id":"x", "future" : {"a":[1, 2.50]},"text":"A \u00e9"})";
    const QByteArray text = R"({"changes":[{"seq":3,"kind":"message","id":"x","doc":)" + doc +
                            R"(},{"seq":4,"kind":"hologram","id":"y","doc":{"z":1}}],)"
                            R"("cursor":4,"more":false,"settled":0,"serverTime":1,"later":{}})";
    ASSERT_TRUE(m_cache->applyPage(text));
    EXPECT_EQ(m_cache->tables().row(Kind::Message, "x")->value().doc, doc);
}

TEST_F(ReplayTest, MalformedPagesChangeNothing)
{
    const QByteArray good = page({change(3, channel(u"new"_s)), change(4, said(u"x"_s))}, 4);
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), good.left(good.size() / 2),
          good.left(good.size() - 1), good + "x", QByteArray(good).replace("\"seq\":4", "\"seq\":\"4\""),
          QByteArray(good).replace("\"cursor\":4,", "")}) {
        EXPECT_EQ(codeOf(m_cache->applyPage(bad)), u"bad_page"_s) << bad.toStdString();
        EXPECT_EQ(seen(), QString());
        EXPECT_EQ(*m_cache->cursor(), 2);
    }
    EXPECT_TRUE(m_cache->applyPage(good));
}

} // namespace karigar::store
