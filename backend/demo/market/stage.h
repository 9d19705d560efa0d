// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/agenda.h"
#include "backend/demo/market/chance.h"
#include "backend/store/storewriter.h"

#include <set>

namespace karigar::demo {

/// Where the marketplace's past is played: runs commands of the rulebook at the agenda's instant and writes
/// what they decide as the backend does, records, feed and audit, but with ids that follow from the seed.
/// Only on the store's thread, between enter() and the end of that unit of writing.
class Stage {
public:
    Stage(quint64 seed, Agenda& agenda);

    void enter(backend::StoreWriter& writer) { m_writer = &writer; }
    Millis now() const { return m_agenda.now(); }
    Agenda& agenda() { return m_agenda; }
    backend::StoreWriter& writer() { return *m_writer; }

    /// False when the rulebook refuses; an error when the store fails.
    Result<bool> person(const Actor& actor, QLatin1String name, const QJsonObject& args);
    /// What the marketplace does by itself is not refused: an error here is a mistake of the play.
    Result<void> marketplace(QLatin1String name, const QJsonObject& args);
    /// The same where it does not matter which.
    Result<void> perhaps(const Actor& actor, QLatin1String name, const QJsonObject& args);
    /// The same for what cannot be refused: an error then.
    Result<void> surely(const Actor& actor, QLatin1String name, const QJsonObject& args);

    template<class R>
    Result<R> get(const Id& id)
    {
        KARIGAR_TRY(const auto doc, m_writer->reader().facts().find(R::kKind, id));
        if (!doc)
            return fail(ErrorDomain::Internal, QLatin1String("play"), QStringLiteral("A record is missing."));
        return fromJson<R>(*doc);
    }
    template<class R>
    Result<void> put(const R& record)
    {
        return write({{R::kKind, record.id, toJson(record)}});
    }

    /// Who has notifications that they have not read.
    std::set<Id>& unread() { return m_unread; }
    /// The newest of every job that commands asked for, by key.
    const std::map<QString, Effect>& jobs() const { return m_jobs; }
    /// Commands that the rulebook refused, as it does in life.
    int refused() const { return m_refused; }

private:
    Result<void> run(const Actor& actor, QLatin1String name, const QJsonObject& args);
    Result<void> write(const std::vector<RecordChange>& changes);
    void keep(const Effect& effect);

    Chance m_ids;
    Agenda& m_agenda;
    backend::StoreWriter* m_writer = nullptr;
    std::set<Id> m_unread;
    std::map<QString, Effect> m_jobs;
    int m_refused = 0;
};

} // namespace karigar::demo
