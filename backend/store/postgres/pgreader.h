// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgconnection.h"
#include "backend/store/storereader.h"

namespace karigar::backend {

/// Where a reader's questions go: to a steady view, or into a unit of writing. All of one call in one round
/// trip.
class PgSource {
public:
    virtual ~PgSource() = default;
    virtual Result<std::vector<PgRows>> ask(const std::vector<PgQuery>& queries) = 0;
    Result<PgRows> askOne(PgQuery query);
};

/// StoreReader over a source and the facts that go with it; borrows both.
class PgReader final : public StoreReader {
public:
    PgReader(PgSource& source, Facts& facts)
        : m_source(source)
        , m_facts(facts)
    {
    }

    Facts& facts() override { return m_facts; }
    Result<qint64> seqOf(Kind kind, const Id& id) override;
    Result<qint64> count(const Query& query) override;
    Result<qint64> sum(const Query& query, const char* column) override;
    Result<FeedEnd> feed(const QStringList& audiences, qint64 cursor, int limit,
                         const std::function<void(const FeedRow&)>& use) override;
    Result<qint64> feedHead() override;
    Result<qint64> settled(const Id& device, qint64 cursor) override;
    Result<std::vector<SearchHit>> searchCatalogue(const QString& words, int limit) override;
    Result<std::optional<StoredSession>> session(const QByteArray& tokenHash) override;
    Result<std::vector<StoredSession>> sessionsOf(const Id& user) override;
    Result<std::optional<QByteArray>> credential(const Id& user) override;
    Result<std::optional<Millis>> nextJobDue() override;
    Result<QString> setting(const QString& name) override;

private:
    PgSource& m_source;
    Facts& m_facts;
};

/// Facts straight from the source.
class PgFacts final : public Facts {
public:
    explicit PgFacts(PgSource& source)
        : m_source(source)
    {
    }
    Result<std::optional<QJsonObject>> find(Kind kind, const Id& id) override;
    Result<std::vector<QJsonObject>> list(const Query& query) override;

private:
    PgSource& m_source;
};

/// The key under which sessions are kept: a column of text.
QByteArray pgTokenKey(const QByteArray& tokenHash);

} // namespace karigar::backend
