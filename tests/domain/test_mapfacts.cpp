// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/world.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

MapFacts someServices()
{
    MapFacts facts;
    for (int i = 0; i < 6; ++i) {
        Service service;
        service.id = Id::derive(Id(), QString::number(i), kMonday + i);
        service.artisan = named(i % 2 ? u"odd" : u"even");
        service.craft = i == 3 ? QString() : u"craft%1"_s.arg(i);
        service.price = {600 - 100 * i};
        service.published = i > 2;
        service.createdAt = i;
        facts.put(service);
    }
    return facts;
}

std::vector<qint64> found(MapFacts& facts, const Query& query)
{
    std::vector<qint64> created;
    const auto docs = facts.list(query);
    EXPECT_EQ(codeOf(docs).toStdString(), "ok");
    for (const QJsonObject& doc : docs.value_or(std::vector<QJsonObject>()))
        created.push_back(doc.value("createdAt"_L1).toInteger());
    return created;
}

using List = std::vector<qint64>;

} // namespace

TEST(MapFacts, conditions)
{
    MapFacts facts = someServices();
    const Query all = Query::of(Kind::Service);
    EXPECT_EQ(found(facts, Query(all).equal("artisan", named(u"odd"))), (List{1, 3, 5}));
    EXPECT_EQ(found(facts, Query(all).equal("published", 1)), (List{3, 4, 5}));
    EXPECT_EQ(found(facts, Query(all).equal("published", qint64(0))), (List{0, 1, 2}));
    EXPECT_EQ(found(facts, Query(all).add("price", Query::Compare::GreaterOrEqual, 400)), (List{0, 1, 2}));
    EXPECT_EQ(found(facts, Query(all).add("price", Query::Compare::Less, 200)), (List{5}));
    EXPECT_EQ(found(facts, Query(all).oneOf("craft", {u"craft1"_s, u"craft4"_s, u"none"_s})), (List{1, 4}));
    EXPECT_EQ(found(facts, Query(all).add("craft", Query::Compare::NotEqual, u"craft0"_s)),
              (List{1, 2, 4, 5}))
        << "what is not there compares with nothing";
    EXPECT_EQ(found(facts, Query(all).add("seq", Query::Compare::Greater, 4)), (List{4, 5}));
}

TEST(MapFacts, orderLimitAndOffset)
{
    MapFacts facts = someServices();
    Query byPrice = Query::of(Kind::Service);
    byPrice.by("price");
    EXPECT_EQ(found(facts, byPrice), (List{5, 4, 3, 2, 1, 0}));
    EXPECT_EQ(found(facts, Query(byPrice).first(2)), (List{5, 4}));
    Query page = Query(byPrice).first(2);
    page.offset = 3;
    EXPECT_EQ(found(facts, page), (List{2, 1}));
    EXPECT_EQ(found(facts, Query::of(Kind::Service).by("published", true).by("createdAt", true)),
              (List{5, 4, 3, 2, 1, 0}));
    EXPECT_EQ(found(facts, Query::of(Kind::Service).by("craft").first(1)), (List{3})) << "nulls come first";
}

TEST(MapFacts, refusesColumnsThatTheKindDoesNotHave)
{
    MapFacts facts = someServices();
    EXPECT_EQ(codeOf(facts.list(Query::of(Kind::Service).equal("title", u"x"_s))).toStdString(),
              "unknown_column");
    EXPECT_EQ(codeOf(facts.list(Query::of(Kind::Service).by("title"))).toStdString(), "unknown_column");
}

} // namespace karigar::test
