// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgreader.h"
#include "backend/store/storewriter.h"
#include "models/domain/commands/facts.h"

#include <map>
#include <set>

namespace karigar::backend {

/// What one unit of writing has read and written, and the locks it holds for that.
///
/// A record that names an artisan belongs to that artisan's calendar: the first time a unit meets one, it
/// locks the calendar until the commit and reads again what it had read of it, so that two units never decide
/// about the same seats side by side. A list by anything else locks the question, so that two units never
/// both find "there is none yet". Rows are written only as they were read (PgWriter).
class PgWorkingSet final : public Facts {
public:
    using Key = RecordKey;
    static constexpr qint64 kOwn = -1; ///< instead of a number: written by this very unit

    struct Held {
        std::optional<QJsonObject> doc;
        QByteArray text; ///< empty: there is no such record
        qint64 seq = 0;
    };

    explicit PgWorkingSet(PgSource& source)
        : m_source(source)
    {
    }

    Result<std::optional<QJsonObject>> find(Kind kind, const Id& id) override;
    Result<std::vector<QJsonObject>> list(const Query& query) override;

    /// Read together with the next question.
    void expect(const std::vector<Key>& keys);
    /// A question, and with it what is expected.
    Result<PgRows> askWithExpected(PgQuery query);
    /// Makes them known, in one round trip if any of them is not.
    Result<void> load(const std::vector<Key>& keys);
    /// Null until it is known.
    const Held* known(const Key& key) const;
    void put(const Key& key, const QByteArray& text, std::optional<QJsonObject> doc);

    struct Mark {
        size_t undo;
        std::set<qint64> locks;
    };
    Mark mark() const { return {m_undo.size(), m_locks}; }
    /// `reread`: what was read is no longer certain.
    void undo(const Mark& mark, bool reread);

private:
    /// The answers to `before`, which are asked in the same round trip.
    Result<std::vector<PgRows>> fetch(const std::vector<Key>& keys, std::vector<PgQuery> before = {});
    Result<void> lockCalendars(const std::vector<Key>& fresh);
    bool isNewCalendar(const Id& artisan) const;
    std::vector<PgQuery> lockQuestion(const Query& query);

    PgSource& m_source;
    std::vector<Key> m_expected;
    std::map<Key, Held> m_loaded;
    std::map<Key, Held> m_written;
    std::vector<std::pair<Key, std::optional<Held>>> m_undo;
    std::set<qint64> m_locks;
};

} // namespace karigar::backend
