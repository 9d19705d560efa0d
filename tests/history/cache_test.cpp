// SPDX-License-Identifier: GPL-3.0-or-later
// Histories over the real encrypted cache: SQL leaves what the same queries leave of documents, first pages
// come from an index without sorting, saved filters are still there when the cache is opened again.
#include "models/sql/recordschema.h"
#include "models/views/core/querymatch.h"
#include "models/views/history/historysources.h"
#include "tests/store/cachetest.h"

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

using views::DayOf;
using views::HistoryFilter;
using views::HistoryOf;
using views::HistoryScope;
using views::Period;

class HistoryCache : public CacheTest {
protected:
    static constexpr int kRecords = 600;

    Booking booking(int n) const
    {
        Booking one;
        one.id = id(u"booking:%1"_s.arg(n));
        one.artisan = n % 4 ? artisan() : id(u"another"_s);
        one.customer = id(u"customer:%1"_s.arg(n % 7));
        one.service = id(u"service:%1"_s.arg(n % 5));
        const auto& states = EnumNames<BookingState>::table;
        one.state = states[static_cast<size_t>(n) % states.size()].value;
        one.createdAt = kStart - (n % 90) * kDay;
        one.startAt = one.createdAt + (n % 11) * kDay;
        one.total = {n * 1001LL};
        one.serviceTitle = u"Workshop"_s;
        return one;
    }
    Payment payment(int n) const
    {
        Payment one;
        one.id = id(u"payment:%1"_s.arg(n));
        one.booking = id(u"booking:%1"_s.arg(n));
        one.artisan = artisan();
        one.customer = id(u"customer:%1"_s.arg(n % 7));
        const auto& states = EnumNames<PaymentState>::table;
        one.state = states[static_cast<size_t>(n) % states.size()].value;
        one.createdAt = kStart - (n % 90) * kDay;
        one.capturedAt = one.state == PaymentState::Captured ? one.createdAt + kDay : 0;
        one.amount = {n * 1001LL};
        return one;
    }
    Refund refund(int n) const
    {
        Refund one;
        one.id = id(u"refund:%1"_s.arg(n));
        one.payment = id(u"payment:%1"_s.arg(n));
        one.artisan = artisan();
        one.customer = id(u"customer:%1"_s.arg(n % 7));
        const auto& states = EnumNames<RefundState>::table;
        one.state = states[static_cast<size_t>(n) % states.size()].value;
        one.createdAt = kStart - (n % 90) * kDay;
        one.amount = {n * 13LL + 1};
        return one;
    }
    std::unique_ptr<Cache> filled() const
    {
        auto cache = open();
        QJsonArray changes;
        int seq = 0;
        for (int n = 0; n < kRecords; ++n) {
            changes.append(change(++seq, booking(n)));
            changes.append(change(++seq, payment(n)));
            if (n % 3 == 0)
                changes.append(change(++seq, refund(n)));
        }
        EXPECT_TRUE(cache->applyPage(page(changes, seq)));
        EXPECT_TRUE(cache->finishFirstSync());
        return cache;
    }
    HistoryScope scope(HistoryOf of, Party side) const
    {
        return {of, side, side == Party::Customer ? id(u"customer:3"_s) : artisan()};
    }
    std::vector<HistoryFilter> filters() const
    {
        std::vector<HistoryFilter> all(9);
        all[1].states = {u"requested"_s, u"payment:captured"_s, u"refund:processed"_s};
        all[2].period = Period::Week;
        all[3].period = Period::Month;
        all[3].dayOf = DayOf::Effect;
        all[4].service.id = id(u"service:2"_s);
        all[5].customer.id = id(u"customer:3"_s);
        all[6].artisan.id = artisan();
        all[6].least = Money{100000};
        all[7].most = Money{100000};
        all[8].states = {u"completed"_s, u"cancelled"_s, u"payment:refunded"_s};
        all[8].customer.id = id(u"customer:3"_s);
        all[8].period = Period::Between;
        all[8].from = QDate(2026, 1, 15);
        all[8].least = Money{5005};
        return all;
    }
};

/// How SQLite goes about a query of this shape.
QString planOf(Cache& cache, const Query& query)
{
    std::string text = "EXPLAIN QUERY PLAN SELECT rid, seq, id, doc FROM \"";
    text.append(kindSpec(query.kind).table).append("\"");
    const char* glue = " WHERE ";
    for (const Query::Condition& one : query.where) {
        const bool range = one.compare == Query::Compare::GreaterOrEqual;
        text.append(glue).append(sql::columnSql(query.kind, one.column.toStdString()));
        text.append(one.compare == Query::Compare::NotEqual ? " IS NOT ?"
                    : one.compare == Query::Compare::Equal  ? " IS ?"
                    : range                                 ? " >= ?"
                                                            : " < ?");
        glue = " AND ";
    }
    text.append(" ORDER BY ").append(sql::columnSql(query.kind, query.order.front().column.toStdString()));
    text.append(" DESC LIMIT ? OFFSET ?");
    auto rows = cache.database().prepare(text);
    EXPECT_TRUE(rows) << text;
    QString plan;
    while (rows && *rows->step())
        plan += QString::fromUtf8(rows->text(3).data(), static_cast<qsizetype>(rows->text(3).size())) + u'\n';
    return plan;
}

TEST_F(HistoryCache, SqlAndDocumentsAgreeOnEveryFilter)
{
    const auto cache = filled();
    int found = 0;
    for (const HistoryOf of : {HistoryOf::Bookings, HistoryOf::Transactions})
        for (const Party side : {Party::Customer, Party::Artisan, Party::Admin})
            for (const HistoryFilter& filter : filters())
                for (const auto& source : views::historySources(scope(of, side), filter, kStart)) {
                    const auto rows = cache->tables().list(source.query);
                    ASSERT_TRUE(rows) << rows.error().code.toStdString();
                    std::vector<QJsonObject> expected = *cache->tables().list(Query::of(source.query.kind));
                    std::erase_if(expected,
                                  [&](const QJsonObject& doc) { return !views::matches(source.query, doc); });
                    EXPECT_EQ(rows->size(), expected.size()) << kindSpec(source.query.kind).table;
                    EXPECT_EQ(*cache->tables().count(source.query), std::ssize(expected));
                    found += static_cast<int>(rows->size());
                    Millis before = std::numeric_limits<Millis>::max();
                    for (const QJsonObject& doc : *rows) {
                        EXPECT_TRUE(views::matches(source.query, doc));
                        EXPECT_LE(doc.value(source.at).toInteger(), before);
                        before = doc.value(source.at).toInteger();
                    }
                }
    EXPECT_GT(found, 1000) << "the filters find something";
}

// Sorting would read every document that matches before the first row is there.
TEST_F(HistoryCache, TheFirstPageComesFromAnIndexInOrder)
{
    const auto cache = filled();
    for (const HistoryOf of : {HistoryOf::Bookings, HistoryOf::Transactions})
        for (const HistoryFilter& filter : filters()) {
            for (const auto& source : views::historySources(scope(of, Party::Admin), filter, kStart)) {
                if (source.query.kind != Kind::Booking && source.query.kind != Kind::Payment &&
                    source.query.kind != Kind::Refund)
                    continue;
                Query query = source.query;
                query.first(100);
                const QString plan = planOf(*cache, query);
                EXPECT_FALSE(plan.contains(u"TEMP B-TREE"_s)) << plan.toStdString();
                EXPECT_TRUE(plan.contains(u"INDEX"_s)) << plan.toStdString();
            }
        }
}

TEST_F(HistoryCache, SavedFiltersAreInTheFileWhenItIsOpenedAgain)
{
    const QString note = u"[{\"name\":\"Autumn\",\"filter\":{\"states\":[\"confirmed\"]}}]"_s;
    ASSERT_TRUE(open()->setNote(u"filters/bookings/artisan"_s, note));
    EXPECT_EQ(*open()->note(u"filters/bookings/artisan"_s), note);
}

} // namespace

} // namespace karigar::store
