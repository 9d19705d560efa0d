// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storetypes.h"
#include "models/domain/commands/facts.h"

#include <functional>
#include <optional>

namespace karigar::backend {

/// One steady view of the store, for the length of a read or of a unit of writing. Lives on the thread that
/// was given it and not longer than the call. Every error is of the domain Store.
class StoreReader {
public:
    virtual ~StoreReader() = default;

    virtual Facts& facts() = 0;
    /// 0 when there is no such record.
    virtual Result<qint64> seqOf(Kind kind, const Id& id) = 0;
    virtual Result<qint64> count(const Query& query) = 0;
    /// Of an integer column; 0 over no rows.
    virtual Result<qint64> sum(const Query& query, const char* column) = 0;

    /// The feed of all these audiences after `cursor`, oldest first, at most `limit` changes.
    virtual Result<FeedEnd> feed(const QStringList& audiences, qint64 cursor, int limit,
                                 const std::function<void(const FeedRow&)>& use) = 0;
    /// The newest number in the feed, whoever it is for.
    virtual Result<qint64> feedHead() = 0;
    /// The last command of a device whose effects lie at or below `cursor`; 0 for none.
    virtual Result<qint64> settled(const Id& device, qint64 cursor) = 0;
    virtual Result<std::vector<SearchHit>> searchCatalogue(const QString& words, int limit) = 0;

    virtual Result<std::optional<StoredSession>> session(const QByteArray& tokenHash) = 0;
    virtual Result<std::vector<StoredSession>> sessionsOf(const Id& user) = 0;
    virtual Result<std::optional<QByteArray>> credential(const Id& user) = 0;

    virtual Result<std::optional<Millis>> nextJobDue() = 0;
    /// Empty when it was never set.
    virtual Result<QString> setting(const QString& name) = 0;
};

} // namespace karigar::backend
