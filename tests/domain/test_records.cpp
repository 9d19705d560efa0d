// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/allrecords.h"
#include "tests/domain/world.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// Gives every field of a struct a value that is neither its default nor its neighbour's.
class Filler {
public:
    template<class T>
    void operator()(const char* name, T& value)
    {
        m_name = QString::fromLatin1(name);
        ++m_count;
        fill(value);
    }

private:
    void fill(QString& value) { value = m_name + QString::number(m_count); }
    void fill(Id& value) { value = named(m_name + QString::number(m_count)); }
    void fill(QDate& value) { value = QDate(2026, 4, 1).addDays(m_count); }
    void fill(QStringList& value) { value = {m_name, u"second"_s}; }
    void fill(QJsonObject& value) { value = {{m_name, m_count}}; }
    void fill(Money& value) { value = {100 + m_count}; }
    void fill(bool& value) { value = !value; }
    void fill(int& value) { value = 100 + m_count; }
    void fill(qint64& value) { value = kMonday + m_count; }
    template<NamedEnum E>
    void fill(E& value)
    {
        value = EnumNames<E>::table.back().value;
    }
    template<class T>
    void fill(std::vector<T>& values)
    {
        values.resize(2);
        for (T& value : values)
            fill(value);
    }
    template<HasFields T>
    void fill(T& value)
    {
        T::fields(value, *this);
    }

    QString m_name;
    int m_count = 0;
};

template<class R>
R filled()
{
    R record;
    Filler filler;
    R::fields(record, filler);
    return record;
}

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

using Records = ::testing::Types<User, ArtisanProfile, PortfolioItem, Service, Availability, Occupancy,
                                 Booking, Payment, LedgerEntry, Channel, Message, ReadMarker, Notification,
                                 Review, Attachment, PlatformStats, Favourite, AuditEntry, ChangeRequest,
                                 WaitlistEntry, BusySource, Delivery, RefundRequest, Refund, Invoice,
                                 InvoiceSeries, TaxProfile, Settlement, Dispute, CalendarFeed>;
TYPED_TEST_SUITE(EveryRecord, Records);

template<class... R>
constexpr size_t countOf(const ::testing::Types<R...>&)
{
    return sizeof...(R);
}

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
    EXPECT_EQ(allKinds().size(), countOf(Records())) << "add the new record to Records above";
    int number = 0;
    for (const KindSpec& spec : allKinds())
        EXPECT_EQ(static_cast<int>(spec.kind), ++number);
    EXPECT_EQ(kindSpecByName(u"nonsense"), nullptr);
}

} // namespace karigar::test
