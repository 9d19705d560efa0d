// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

#include "models/sql/recordtables.h"
#include "models/store/meta.h"

#include <algorithm>

namespace karigar::store {

namespace {

using State = OutboxEntry::State;

OutboxEntry entryOf(const sql::Statement& row)
{
    OutboxEntry entry;
    entry.envelope.n = row.integer(0);
    entry.envelope.id = Id::fromText(row.string(1)).value_or(Id());
    entry.envelope.name = row.string(2);
    entry.envelope.args = sql::parseDocument(row.text(3));
    entry.envelope.at = row.integer(4);
    entry.envelope.seen = sql::parseDocument(row.text(5));
    entry.state = static_cast<State>(row.integer(6));
    if (!row.isNull(7))
        if (const auto wire = fromJson<protocol::WireError>(sql::parseDocument(row.text(7))))
            entry.error = wire->toError();
    entry.attempts = static_cast<int>(row.integer(8));
    entry.nextAttemptAt = row.integer(9);
    return entry;
}

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(sql::documentText(object));
}

} // namespace

Result<qint64> Outbox::add(protocol::CommandEnvelope envelope, Millis notBefore)
{
    Meta meta(m_database);
    KARIGAR_TRY(const qint64 last, meta.number(metakeys::kLastNumber));
    KARIGAR_TRY(const qint64 settled, meta.number(metakeys::kSettled));
    const qint64 n = std::max(last, settled) + 1;
    KARIGAR_CHECK(meta.set(metakeys::kLastNumber, n));
    KARIGAR_TRY(auto insert, m_database.prepare("INSERT INTO outbox(n, id, name, args, at, seen, next_at) "
                                                "VALUES(?, ?, ?, ?, ?, ?, ?)"));
    KARIGAR_CHECK(insert
                      .bindAll(n, envelope.id.toText(), envelope.name, textOf(envelope.args), envelope.at,
                               textOf(envelope.seen), notBefore)
                      .run());
    return n;
}

Result<void> Outbox::setAcked(qint64 n)
{
    KARIGAR_TRY(auto update, m_database.prepare("UPDATE outbox SET state = 1, error = NULL WHERE n = ?"));
    return update.bindAll(n).run();
}

Result<void> Outbox::setRefused(qint64 n, const Error& error)
{
    KARIGAR_TRY(auto update, m_database.prepare("UPDATE outbox SET state = 2, error = ? WHERE n = ?"));
    return update.bindAll(textOf(toJson(protocol::WireError::of(error))), n).run();
}

Result<void> Outbox::setAttempt(qint64 n, int attempts, Millis nextAttemptAt)
{
    KARIGAR_TRY(auto update, m_database.prepare("UPDATE outbox SET attempts = ?, next_at = ? WHERE n = ?"));
    return update.bindAll(attempts, nextAttemptAt, n).run();
}

Result<void> Outbox::remove(qint64 n)
{
    KARIGAR_TRY(auto erase, m_database.prepare("DELETE FROM outbox WHERE n = ?"));
    return erase.bindAll(n).run();
}

Result<void> Outbox::removeSettled(qint64 settled)
{
    KARIGAR_TRY(auto erase, m_database.prepare("DELETE FROM outbox WHERE state = 1 AND n <= ?"));
    return erase.bindAll(settled).run();
}

Result<std::vector<OutboxEntry>> Outbox::select(std::string_view where, qint64 value)
{
    std::string sql =
        "SELECT n, id, name, args, at, seen, state, error, attempts, next_at FROM outbox WHERE ";
    sql.append(where);
    KARIGAR_TRY(auto rows, m_database.prepare(sql));
    rows.bind(1, value);
    std::vector<OutboxEntry> entries;
    while (true) {
        KARIGAR_TRY(const bool found, rows.step());
        if (!found)
            return entries;
        entries.push_back(entryOf(rows));
    }
}

Result<std::optional<OutboxEntry>> Outbox::find(qint64 n)
{
    KARIGAR_TRY(auto entries, select("n = ?", n));
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

Result<std::vector<OutboxEntry>> Outbox::pending(int limit)
{
    return select("state = 0 ORDER BY n LIMIT ?", limit > 0 ? limit : -1);
}

Result<std::vector<OutboxEntry>> Outbox::refused()
{
    return select("state = ? ORDER BY n", static_cast<qint64>(State::Refused));
}

Result<std::vector<OutboxEntry>> Outbox::unsettled(qint64 settled)
{
    return select("n > ? AND state IN (0, 1) ORDER BY n", settled);
}

Result<OutboxCounts> Outbox::counts()
{
    KARIGAR_TRY(auto rows, m_database.prepare("SELECT count(*) FILTER (WHERE state = 0), "
                                              "count(*) FILTER (WHERE state = 1), "
                                              "count(*) FILTER (WHERE state = 2) FROM outbox"));
    KARIGAR_CHECK(rows.step());
    return OutboxCounts{rows.integer(0), rows.integer(1), rows.integer(2)};
}

} // namespace karigar::store
