// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchwords.h"
#include "tests/store/cachetest.h"

namespace karigar::store {

class SearchTest : public CacheTest {
protected:
    void SetUp() override
    {
        m_cache = open();
        ArtisanProfile other = profile(u"Rukmini Devi"_s);
        other.id = id(u"other"_s);
        other.workshop = u"Café Bidri"_s;
        other.craft = u"Bidri"_s;
        other.city = u"Bidar"_s;
        other.bio = u"Learnt from potters. OR maybe NOT."_s;
        Service service;
        service.id = id(u"service"_s);
        service.artisan = artisan();
        service.title = u"Throwing on the wheel"_s;
        service.artisanName = u"Neerja Kulshreshtha"_s;
        service.city = u"Jaipur"_s;
        service.description = u"मिट्टी के बर्तन: blue pottery for beginners"_s;
        ASSERT_TRUE(m_cache->applyPage(
            page({change(1, profile()), change(2, channel()), change(3, other), change(4, service)}, 4)));
        ASSERT_TRUE(m_cache->finishFirstSync());
        m_reader = std::move(*CacheReader::open(folder(), m_key));
    }
    QStringList found(const QString& text, const QSet<Kind>& kinds = {}, int limit = 20)
    {
        const auto result = m_reader->searcher().search(text, kinds, limit);
        EXPECT_TRUE(result) << text.toStdString();
        QStringList names;
        if (result)
            for (const SearchHit& hit : result->hits)
                names.append(QLatin1String(kindSpec(hit.kind).table) + u':' +
                             sql::parseDocument({hit.row.doc.constData(), size_t(hit.row.doc.size())})
                                 .value(u"id"_s)
                                 .toString());
        m_corrected = result ? result->correctedTo : QString();
        names.sort();
        return names;
    }
    QString named(const char* kind, const QString& label) const
    {
        return QLatin1String(kind) + u':' + id(label).toText();
    }

    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CacheReader> m_reader;
    QString m_corrected;
};

TEST_F(SearchTest, FindsWordsPrefixesAndCities)
{
    const QStringList potters{named("artisan_profile", u"artisan"_s), named("service", u"service"_s)};
    EXPECT_EQ(found(u"pottery"_s), potters);
    EXPECT_EQ(found(u"POTT"_s, {Kind::Service, Kind::ArtisanProfile}),
              (QStringList{potters[0], named("artisan_profile", u"other"_s), potters[1]}));
    EXPECT_EQ(found(u"jaipur"_s), potters);
    EXPECT_EQ(found(u"jaipur"_s, {Kind::Service}), QStringList{potters[1]});
    EXPECT_EQ(found(u"bidar"_s), QStringList{named("artisan_profile", u"other"_s)});
    EXPECT_EQ(found(u"blue  jai"_s), potters) << "every word, in any field";
    EXPECT_EQ(found(u"blue bidar"_s), QStringList());
    EXPECT_EQ(found(u"cafe"_s).size(), 1) << "accents do not matter";
    EXPECT_EQ(found(u"मिट्टी"_s), QStringList{potters[1]});
    EXPECT_EQ(found(u"neerja"_s, {}, 1).size(), 1);
    EXPECT_TRUE(m_corrected.isEmpty());
}

TEST_F(SearchTest, TitlesComeBeforeBodies)
{
    const auto result = *m_reader->searcher().search(u"pottery"_s, {}, 10);
    ASSERT_EQ(result.hits.size(), 2u);
    EXPECT_EQ(result.hits[0].kind, Kind::ArtisanProfile);
}

TEST_F(SearchTest, ForgivesTypingMistakes)
{
    EXPECT_EQ(found(u"potery"_s).size(), 2);
    EXPECT_EQ(m_corrected, u"pottery"_s);
    EXPECT_EQ(found(u"pottrey"_s).size(), 2);
    EXPECT_EQ(found(u"blue potery jaipur"_s).size(), 2) << "also in the middle";
    EXPECT_EQ(m_corrected, u"blue pottery jaipur"_s);
    EXPECT_EQ(found(u"jaippr"_s).size(), 2);
    EXPECT_EQ(found(u"kulshretsa"_s).size(), 3) << "two in a long word";
    EXPECT_EQ(found(u"poteryy"_s).size(), 2);
    EXPECT_EQ(found(u"qqqqqqq"_s).size(), 0);
    EXPECT_EQ(found(u"xyz"_s).size(), 0) << "short words are taken as they are";
}

TEST_F(SearchTest, WhatIsTypedIsNeverSyntax)
{
    for (const QString& text :
         {u"\""_s, u"pottery\""_s, u"\"pottery\" OR \"bidri\""_s, u"pot*"_s, u"title:pottery"_s,
          u"NEAR(a b)"_s, u"-pottery"_s, u"^pottery"_s, u"(pottery"_s, u"a AND"_s, u"{title}: x"_s,
          u"'; DROP TABLE search; --"_s, u"\0x"_s, u"   "_s, u"…"_s, QString(5000, u'"'), QString(5000, u'z'),
          u"NOT"_s, u"OR"_s})
        found(text);
    EXPECT_EQ(found(u"pottery OR bidri"_s).size(), 0) << "OR is a word";
    EXPECT_EQ(found(u"or maybe not"_s).size(), 1);
    EXPECT_EQ(found(u"pottery\" AND (\"jaipur"_s).size(), 0) << "AND is a word that occurs nowhere";
    EXPECT_EQ(found({}).size(), 0);
}

TEST_F(SearchTest, FollowsEveryWrite)
{
    ASSERT_TRUE(m_cache->submit(say(u"The saggar cracked"_s)));
    EXPECT_EQ(found(u"saggar"_s).size(), 1) << "also before the vocabulary knows the word";
    ASSERT_TRUE(m_cache->markRefused(1, Error{ErrorDomain::Rule, u"x"_s, u"No."_s, false}));
    EXPECT_EQ(found(u"saggar"_s).size(), 0);
    ASSERT_TRUE(m_cache->applyPage(page(
        {change(5, profile(u"Asha Parekh"_s)), change(6, "service", id(u"service"_s), QJsonValue())}, 6)));
    EXPECT_EQ(found(u"parekh"_s).size(), 1);
    EXPECT_EQ(found(u"neerja"_s, {Kind::ArtisanProfile}).size(), 0);
    EXPECT_EQ(found(u"wheel"_s).size(), 0);
    ASSERT_TRUE(m_cache->database().exec("INSERT INTO search(search) VALUES('integrity-check')"));
}

TEST_F(SearchTest, CommonWordsAnswerWithTheNewestOfEachKind)
{
    QJsonArray changes;
    for (int i = 0; i < 6000; ++i) {
        Message message = said(u"kumhar %1"_s.arg(i));
        changes.append(change(100 + i, message));
    }
    Service service;
    service.id = id(u"late"_s);
    service.title = u"Kumhar for a day"_s;
    changes.append(change(9000, service));
    ASSERT_TRUE(m_cache->applyPage(page(changes, 9000)));
    const auto result = *m_reader->searcher().search(u"kum"_s, {}, 10);
    ASSERT_EQ(result.hits.size(), 10u);
    EXPECT_EQ(result.hits[0].kind, Kind::Service);
    EXPECT_EQ(result.hits[1].kind, Kind::Message);
    EXPECT_TRUE(result.hits[1].row.doc.contains("kumhar 5999"));
}

TEST(SearchWordsTest, SplitsAndMeasures)
{
    EXPECT_EQ(searchWords(u" Blue-Pottery,  ST. (2) "_s),
              (QStringList{u"blue"_s, u"pottery"_s, u"st"_s, u"2"_s}));
    EXPECT_EQ(searchWords(u"मिट्टी का"_s).size(), 2);
    EXPECT_EQ(searchWords(QString(u"a "_s).repeated(50)).size(), kMaxSearchWords);
    EXPECT_EQ(allowedMistakes(3), 0);
    EXPECT_EQ(allowedMistakes(6), 1);
    EXPECT_EQ(allowedMistakes(7), 2);
    EXPECT_EQ(editDistance("potery", "pottery", 2, false), 1);
    EXPECT_EQ(editDistance("pottrey", "pottery", 2, false), 1) << "a swap is one mistake";
    EXPECT_EQ(editDistance("pottery", "pottery", 1, false), 0);
    EXPECT_EQ(editDistance("kitten", "sitting", 3, false), 3);
    EXPECT_EQ(editDistance("kitten", "sitting", 2, false), 3) << "beyond the limit";
    EXPECT_EQ(editDistance("potery", "potteries", 1, true), 2);
    EXPECT_EQ(editDistance("poter", "pottery", 1, true), 1);
    EXPECT_EQ(editDistance(std::string(100, 'a'), std::string(100, 'a'), 2, false), 3)
        << "too long to measure";
}

} // namespace karigar::store
