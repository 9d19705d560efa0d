// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgreader.h"

namespace karigar::backend {

/// One transaction of writing on a borrowed connection. Writes wait and travel with the next question, or
/// with the commit, so that a unit costs as many round trips as it asks questions. Savepoints are made only
/// where something that may have to be undone has been sent. After an error of the database the transaction
/// is lost: everything later answers that error.
class PgBatch final : public PgSource {
public:
    explicit PgBatch(PgConnection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<PgRows>> ask(const std::vector<PgQuery>& queries) override;
    /// `use` sees the rows that the statement answers, sooner or later.
    void write(PgQuery query, std::function<void(const PgRows&)> use = {});

    void beginAttempt();
    void keepAttempt();
    /// True when the database had to undo something: then what was read since is no longer certain.
    bool undoAttempt();

    /// The transaction's number.
    Result<qint64> commit();
    void rollBack();
    const std::optional<Error>& failure() const { return m_failure; }
    /// Whether the database may have the commit although nobody heard it say so.
    bool isUncertain() const { return m_uncertain; }

private:
    struct Waiting {
        PgQuery query;
        std::function<void(const PgRows&)> use;
    };
    struct Attempt {
        size_t mark; ///< of the waiting writes, the first that belongs to it
        bool saved = false;
    };

    void sendWaiting();
    void send(PgQuery query, std::function<void(const PgRows&)> use = {});

    PgConnection& m_connection;
    std::vector<Waiting> m_waiting;
    std::vector<Attempt> m_attempts;
    std::vector<std::function<void(const PgRows&)>> m_uses; ///< of what was sent before the question
    std::optional<Error> m_failure;
    bool m_begun = false;
    bool m_uncertain = false;
};

} // namespace karigar::backend
