// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgworkingset.h"

#include "backend/store/postgres/pgquery.h"
#include "backend/store/postgres/pgschema.h"
#include "models/sql/recordtables.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

QByteArray copied(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The random half of the id, the same on every node.
qint64 lockOf(const Id& artisan)
{
    qint64 number = 0;
    std::memcpy(&number, artisan.bytes().data() + 8, sizeof number);
    return number;
}

qint64 lockOf(std::string_view question)
{
    quint64 hash = 14695981039346656037u; // FNV-1a
    for (const char c : question)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return static_cast<qint64>(hash);
}

PgQuery lockQuery(qint64 lock)
{
    return PgQuery::of("SELECT pg_advisory_xact_lock($1)", lock);
}

bool namesArtisan(Kind kind)
{
    return std::ranges::any_of(kindSpec(kind).columns, [](const ColumnSpec& column) {
        return std::string_view(column.name) == "artisan";
    });
}

/// Whose calendar a record belongs to; null for none.
Id calendarOf(const PgWorkingSet::Key& key, const PgWorkingSet::Held& held)
{
    if (key.first == Kind::Availability)
        return key.second;
    if (!held.doc || !namesArtisan(key.first))
        return {};
    return Id::fromText(held.doc->value("artisan"_L1).toString()).value_or(Id());
}

} // namespace

const PgWorkingSet::Held* PgWorkingSet::known(const Key& key) const
{
    if (const auto own = m_written.find(key); own != m_written.end())
        return &own->second;
    const auto loaded = m_loaded.find(key);
    return loaded == m_loaded.end() ? nullptr : &loaded->second;
}

void PgWorkingSet::expect(const std::vector<Key>& keys)
{
    for (const Key& key : keys)
        if (!known(key))
            m_expected.push_back(key);
}

Result<std::vector<PgRows>> PgWorkingSet::fetch(const std::vector<Key>& keys, std::vector<PgQuery> before)
{
    const size_t skipped = before.size();
    for (const auto& [kind, id] : keys)
        before.push_back(PgQuery::of("SELECT seq, doc FROM " + pgTable(kind) + " WHERE id = $1", id));
    KARIGAR_TRY(auto answers, m_source.ask(before));
    for (size_t i = 0; i < keys.size(); ++i) {
        const PgRows& rows = answers[skipped + i];
        Held held;
        if (!rows.isEmpty())
            held = {sql::parseDocument(rows.text(0, 1)), copied(rows.text(0, 1)), rows.integer(0, 0)};
        m_loaded.insert_or_assign(keys[i], std::move(held));
    }
    answers.resize(skipped);
    return answers;
}

bool PgWorkingSet::isNewCalendar(const Id& artisan) const
{
    return !artisan.isNull() && !m_locks.contains(lockOf(artisan));
}

Result<void> PgWorkingSet::lockCalendars(const std::vector<Key>& fresh)
{
    std::set<Id> artisans; // in order, so that two units wait for each other as rarely as can be
    for (const Key& key : fresh)
        if (const Id artisan = calendarOf(key, m_loaded.at(key)); isNewCalendar(artisan))
            artisans.insert(artisan);
    if (artisans.empty())
        return {};
    std::vector<PgQuery> locks;
    std::set<Key> again;
    for (const Id& artisan : artisans) {
        locks.push_back(lockQuery(lockOf(artisan)));
        m_locks.insert(lockOf(artisan));
        again.insert(
            {Kind::Availability, artisan}); // whoever looks at a calendar wants to know when it is open
    }
    for (const auto& [key, held] : m_loaded)
        if (artisans.contains(calendarOf(key, held)))
            again.insert(key);
    KARIGAR_CHECK(fetch({again.begin(), again.end()}, std::move(locks)));
    return {};
}

Result<void> PgWorkingSet::load(const std::vector<Key>& keys)
{
    std::set<Key> missing;
    for (const Key& key : keys)
        if (!known(key))
            missing.insert(key);
    if (missing.empty())
        return {};
    missing.insert(m_expected.begin(), m_expected.end());
    m_expected.clear();
    const std::vector<Key> fresh(missing.begin(), missing.end());
    KARIGAR_CHECK(fetch(fresh));
    return lockCalendars(fresh);
}

Result<PgRows> PgWorkingSet::askWithExpected(PgQuery query)
{
    const std::vector<Key> fresh = std::exchange(m_expected, {});
    KARIGAR_TRY(auto answers, fetch(fresh, {std::move(query)}));
    KARIGAR_CHECK(lockCalendars(fresh));
    return std::move(answers.front());
}

Result<std::optional<QJsonObject>> PgWorkingSet::find(Kind kind, const Id& id)
{
    KARIGAR_CHECK(load({{kind, id}}));
    return known({kind, id})->doc;
}

std::vector<PgQuery> PgWorkingSet::lockQuestion(const Query& query)
{
    qint64 lock = 0;
    for (const Query::Condition& condition : query.where) {
        if (condition.compare != Query::Compare::Equal)
            continue;
        const QString value = condition.value.toString();
        const auto artisan = condition.column == "artisan"_L1 ? Id::fromText(value) : std::nullopt;
        if (artisan)
            lock = lockOf(*artisan);
        else if (lock == 0)
            lock = lockOf(pgTable(query.kind) + (condition.column + u'=' + value).toStdString());
        if (artisan)
            break;
    }
    if (lock == 0 || !m_locks.insert(lock).second)
        return {};
    return {lockQuery(lock)};
}

Result<std::vector<QJsonObject>> PgWorkingSet::list(const Query& query)
{
    KARIGAR_TRY(PgQuery sql, pgSelect(query, "id, seq, doc"));
    std::vector<PgQuery> questions = lockQuestion(query);
    questions.push_back(std::move(sql));
    KARIGAR_TRY(const auto answers, m_source.ask(questions));
    const PgRows& rows = answers.back();
    std::vector<QJsonObject> documents;
    for (int row = 0; row < rows.size(); ++row) {
        documents.push_back(sql::parseDocument(rows.text(row, 2)));
        const Key key{query.kind, Id::fromText(rows.string(row, 0)).value_or(Id())};
        if (!m_written.contains(key))
            m_loaded.insert_or_assign(
                key, Held{documents.back(), copied(rows.text(row, 2)), rows.integer(row, 1)});
    }
    return documents;
}

void PgWorkingSet::put(const Key& key, const QByteArray& text, std::optional<QJsonObject> doc)
{
    const auto own = m_written.find(key);
    m_undo.emplace_back(key, own == m_written.end() ? std::nullopt : std::optional(own->second));
    m_written.insert_or_assign(key, Held{std::move(doc), text, kOwn});
}

void PgWorkingSet::undo(const Mark& mark, bool reread)
{
    while (m_undo.size() > mark.undo) {
        auto& [key, before] = m_undo.back();
        if (before)
            m_written.insert_or_assign(key, std::move(*before));
        else
            m_written.erase(key);
        m_undo.pop_back();
    }
    if (!reread)
        return;
    m_loaded.clear();
    m_locks = mark.locks;
}

} // namespace karigar::backend
