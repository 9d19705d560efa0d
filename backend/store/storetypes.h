// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/kind.h"

#include <QByteArray>
#include <QSet>
#include <string_view>

/// Plain values that the store takes and gives. Views are valid during the call that hands them out.
namespace karigar::backend {

/// One line of the change feed. Several audiences of one reader may hold the same change; it is given once.
struct FeedRow {
    qint64 seq = 0;
    Kind kind = Kind::User;
    std::string_view id;
    std::string_view doc; ///< empty: gone, or no longer for this reader
};

/// What a read of the feed leaves the reader with.
struct FeedEnd {
    qint64 cursor = 0; ///< everything up to here was given
    bool more = false;
};

struct StoredSession {
    QByteArray tokenHash;
    Id user;
    Id device;
    QString deviceName;
    Millis createdAt = 0;
    Millis lastSeenAt = 0;
    bool revoked = false;
};

/// Work to be done by the backend itself; see backend/jobs.
struct StoredJob {
    qint64 id = 0;
    qint64 revision = 0; ///< rises when the job is asked for again; a finish counts only for the newest
    QString type;
    QString key;
    QJsonObject args;
    Millis dueAt = 0;
    int attempts = 0; ///< including the one that is running
};

struct SearchHit {
    Kind kind = Kind::Service;
    qint64 seq = 0;
    QByteArray id;
    QByteArray doc;
};

/// What others may want to know after a commit.
struct Committed {
    QSet<QString> audiences; ///< whose feed grew
    bool jobs = false;       ///< a job was added or moved
    bool missed = false;     ///< more may have happened than could be heard: everyone looks for themselves
};

} // namespace karigar::backend
