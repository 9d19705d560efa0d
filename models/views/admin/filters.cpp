// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/filters.h"

#include "models/domain/records/settlement.h"

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

Query newestFirst(Kind kind, const char* column = "createdAt")
{
    Query query = Query::of(kind);
    query.by(column, true);
    return query;
}

bool since(const Row& row, QLatin1String field, Millis from)
{
    return row.doc.value(field).toInteger() >= from;
}

} // namespace

Listing settlementListing(const ListRequest& request, const QString& text, Millis now)
{
    const Millis from = startOf(request.range, now);
    const bool byState = enumFromText<SettlementState>(request.state).has_value();
    Query query = newestFirst(Kind::Settlement, "at");
    if (!request.state.isEmpty())
        query.equal(byState ? "state" : "way", request.state);
    if (from > 0)
        query.add("at", Query::Compare::GreaterOrEqual, from);
    return {query, text, [wanted = request.state, byState, from](const Row& row) {
                const QString has = row.doc.value(byState ? "state"_L1 : "way"_L1).toString();
                return (wanted.isEmpty() || has == wanted) && since(row, "at"_L1, from);
            }};
}

Listing peopleListing(Range joined, const QString& text, Millis now)
{
    const Millis from = startOf(joined, now);
    Query query = newestFirst(Kind::User);
    if (from > 0)
        query.add("createdAt", Query::Compare::GreaterOrEqual, from);
    return {query, text, [from](const Row& row) { return since(row, "createdAt"_L1, from); }};
}

Listing serviceListing(const QString& state, const QString& text)
{
    Query query = newestFirst(Kind::Service);
    if (!state.isEmpty())
        query.equal("published", qint64(state == "published"_L1));
    return {query, text, [state](const Row& row) {
                return state.isEmpty() || row.doc.value("published"_L1).toBool() == (state == "published"_L1);
            }};
}

Listing auditListing(bool refusedOnly, const QString& subject)
{
    Query query = newestFirst(Kind::AuditEntry, "at");
    if (!subject.trimmed().isEmpty())
        query.equal("subject", subject.trimmed());
    if (refusedOnly)
        query.add("outcome", Query::Compare::NotEqual, u"ok"_s);
    return {query, {}, {}};
}

} // namespace karigar::views::admin
