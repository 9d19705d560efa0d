// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storetypes.h"
#include "models/sql/database.h"

namespace karigar::backend {

/// Walks the feeds of a few audiences side by side in order of their numbers. One change that several of them
/// hold is one step, and it is gone only if it is gone for all. Lives for one read, on the database's thread.
class FeedMerge {
public:
    static Result<FeedMerge> open(sql::Database& database, const QStringList& audiences, qint64 cursor);

    /// False at the end.
    Result<bool> step();
    qint64 seq() const { return m_seq; }
    Kind kind() const { return m_kind; }
    qint64 rid() const { return m_rid; }
    bool gone() const { return m_gone; }
    /// Valid until the next step.
    std::string_view id() const { return m_id; }

private:
    struct Source {
        sql::Statement rows;
        qint64 seq; ///< of the row it stands on
    };

    FeedMerge() = default;
    Result<void> leave();

    std::vector<Source> m_sources;
    std::vector<size_t> m_standing; ///< the sources that hold the present change
    qint64 m_seq = 0;
    Kind m_kind = Kind::User;
    qint64 m_rid = 0;
    bool m_gone = false;
    std::string_view m_id;
};

} // namespace karigar::backend
