// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledrecords.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

bool resolves(const QJsonObject& doc, const char* path)
{
    QJsonValue at = doc;
    for (const QString& member : QString::fromLatin1(path).mid(2).split(u'.'))
        at = at.toObject().value(member);
    return !at.isUndefined() && !at.isObject();
}

bool hasColumn(const KindSpec& spec, QLatin1String name)
{
    return name == "id"_L1 || name == "seq"_L1 ||
           std::ranges::any_of(spec.columns,
                               [&](const ColumnSpec& column) { return QLatin1String(column.name) == name; });
}

} // namespace

template<class R>
class EveryRecord : public ::testing::Test {
};

TYPED_TEST_SUITE(EveryRecord, EveryKind);

TYPED_TEST(EveryRecord, survivesJson)
{
    const TypeParam record = filled<TypeParam>();
    EXPECT_NE(record, TypeParam());
    const QByteArray text = QJsonDocument(toJson(record)).toJson();
    EXPECT_EQ(fromJson<TypeParam>(QJsonDocument::fromJson(text).object()), record) << text.constData();
}

TYPED_TEST(EveryRecord, keepsWhatItDoesNotKnow)
{
    QJsonObject doc = toJson(filled<TypeParam>());
    doc.insert(u"fromTheFuture"_s, QJsonObject{{"deep"_L1, QJsonArray{1, true}}});
    const auto read = fromJson<TypeParam>(doc);
    ASSERT_TRUE(read);
    EXPECT_EQ(toJson(*read), doc);
}

TYPED_TEST(EveryRecord, isDescribedByItsSpec)
{
    const KindSpec& spec = kindSpec(TypeParam::kKind);
    EXPECT_EQ(spec.kind, TypeParam::kKind);
    EXPECT_EQ(kindSpecByName(QString::fromLatin1(spec.table)), &spec);
    const QJsonObject doc = toJson(filled<TypeParam>());
    for (const ColumnSpec& column : spec.columns)
        EXPECT_TRUE(resolves(doc, column.path)) << column.path;
    for (const auto* paths : {&spec.titlePaths, &spec.bodyPaths})
        for (const char* path : *paths)
            EXPECT_TRUE(resolves(doc, path)) << path;
    for (const IndexSpec& index : spec.indexes)
        for (const char* name : index.columns)
            EXPECT_TRUE(hasColumn(spec, QLatin1String(name))) << index.name << ' ' << name;
}

TYPED_TEST(EveryRecord, isSeenBySomebody)
{
    QSet<QString> seen;
    kindSpec(TypeParam::kKind).audiences(toJson(filled<TypeParam>()), seen);
    EXPECT_FALSE(seen.isEmpty());
    EXPECT_FALSE(seen.contains(u"user:"_s)) << "a document without that person is shown to nobody";
}

TEST(Kinds, areAllTestedAndNumberedInOrder)
{
    EXPECT_EQ(allKinds().size(), countOf(EveryKind())) << "add the new record to EveryKind";
    int number = 0;
    for (const KindSpec& spec : allKinds())
        EXPECT_EQ(static_cast<int>(spec.kind), ++number);
    EXPECT_EQ(kindSpecByName(u"nonsense"), nullptr);
}

} // namespace karigar::test
