// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/allrecords.h"
#include "models/sql/faultpoint.h"
#include "models/sql/sqlerror.h"
#include "models/store/cache.h"
#include "models/store/cachereader.h"

#include <gtest/gtest.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace karigar::store {

using namespace Qt::StringLiterals;

/// A cache in a folder of its own, an artisan who uses it, and pages as the backend would send them.
class CacheTest : public testing::Test {
protected:
    static constexpr Millis kStart = 1774981900000;

    void TearDown() override { sql::faults::clear(); }

    Id id(const QString& name) const { return Id::derive(Id(), name, kStart); }
    Id artisan() const { return id(u"artisan"_s); }
    Id channelId() const { return id(u"channel"_s); }

    QString folder() const { return m_folder.filePath(u"account"_s); }
    std::unique_ptr<Cache> open() const
    {
        auto cache = Cache::open(folder(), m_key, m_clock);
        EXPECT_TRUE(cache) << cache.error().code.toStdString();
        if (!cache)
            return nullptr;
        EXPECT_TRUE((*cache)->setIdentity({artisan(), true, false}));
        return std::move(*cache);
    }

    static QJsonObject change(qint64 seq, const char* kind, const Id& id, const QJsonValue& doc)
    {
        return {{u"seq"_s, seq}, {u"kind"_s, QLatin1String(kind)}, {u"id"_s, id.toText()}, {u"doc"_s, doc}};
    }
    template<class R>
    static QJsonObject change(qint64 seq, const R& record)
    {
        return change(seq, R::spec().table, record.id, toJson(record));
    }
    static QByteArray page(const QJsonArray& changes, qint64 cursor, qint64 settled = 0, bool more = false)
    {
        return QJsonDocument(QJsonObject{{u"changes"_s, changes},
                                         {u"cursor"_s, cursor},
                                         {u"more"_s, more},
                                         {u"settled"_s, settled},
                                         {u"serverTime"_s, kStart}})
            .toJson(QJsonDocument::Compact);
    }

    ArtisanProfile profile(const QString& name = u"Neerja Kulshreshtha"_s) const
    {
        ArtisanProfile profile;
        profile.id = artisan();
        profile.name = name;
        profile.workshop = u"Amber Blue"_s;
        profile.craft = u"Blue pottery"_s;
        profile.city = u"Jaipur"_s;
        profile.state = u"08"_s;
        return profile;
    }
    Channel channel(const QString& lastText = {}) const
    {
        Channel channel;
        channel.id = channelId();
        channel.artisan = artisan();
        channel.customer = id(u"customer"_s);
        channel.artisanName = u"Neerja Kulshreshtha"_s;
        channel.customerName = u"Asha Verghese"_s;
        channel.lastText = lastText;
        return channel;
    }
    QByteArray firstPage() const { return page({change(1, profile()), change(2, channel())}, 2); }

    CommandRequest say(const QString& words) const
    {
        return {u"message.send"_s,
                {{u"message"_s, id(u"message:"_s + words).toText()},
                 {u"channel"_s, channelId().toText()},
                 {u"text"_s, words}},
                {}};
    }
    /// The message as the backend stores it.
    Message said(const QString& words) const
    {
        Message message;
        message.id = id(u"message:"_s + words);
        message.channel = channelId();
        message.artisan = artisan();
        message.customer = id(u"customer"_s);
        message.author = artisan();
        message.text = words;
        message.sentAt = kStart;
        return message;
    }

    static QString lastText(Cache& cache, const Id& channel)
    {
        const auto doc = cache.tables().find(Kind::Channel, channel);
        EXPECT_TRUE(doc && *doc);
        return doc && *doc ? (**doc).value(u"lastText"_s).toString() : QString();
    }
    static qint64 messages(Cache& cache) { return *cache.tables().count(Query::of(Kind::Message)); }
    static qint64 bases(Cache& cache)
    {
        return *cache.database().number("SELECT count(*) FROM pending_base");
    }
    static QString codeOf(const auto& result) { return result ? u"ok"_s : result.error().code; }

    QTemporaryDir m_folder;
    ManualClock m_clock{kStart};
    CacheKey m_key = CacheKey::random();
};

} // namespace karigar::store
