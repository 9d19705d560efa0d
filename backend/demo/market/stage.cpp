// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/stage.h"

#include "models/domain/commands/command.h"
#include "models/domain/records/auditentry.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

Stage::Stage(quint64 seed, Agenda& agenda)
    : m_ids(Chance(seed).fork(u"ids"))
    , m_agenda(agenda)
{
}

Result<void> Stage::write(const std::vector<RecordChange>& changes)
{
    for (const RecordChange& change : changes)
        if (change.kind == Kind::Notification && change.doc &&
            change.doc->value("readAt"_L1).toInteger() == 0)
            if (const auto user = Id::fromText(change.doc->value("user"_L1).toString()))
                m_unread.insert(*user);
    return m_writer->apply(changes);
}

void Stage::keep(const Effect& effect)
{
    m_jobs.insert_or_assign(effect.key, effect);
    if (effect.type == "booking.expire"_L1)
        m_agenda.at(effect.dueAt, [args = effect.args](Stage& stage) {
            return stage.marketplace("booking.expire"_L1, args);
        });
}

Result<void> Stage::run(const Actor& actor, QLatin1String name, const QJsonObject& args)
{
    const CommandContext context{m_ids.id(now()), actor, now(), now()};
    KARIGAR_TRY(const Changes changes, runCommand(m_writer->reader().facts(), context, QString(name), args));
    KARIGAR_CHECK(write(changes.records));
    for (const Effect& effect : changes.effects)
        keep(effect);
    if (actor.isSystem())
        return {};
    AuditEntry audit;
    audit.id = m_ids.id(now());
    audit.actor = actor.user;
    audit.command = name;
    if (const CommandSpec* spec = commandByName(QString(name)); !spec->subject.isEmpty())
        audit.subject = args.value(spec->subject).toString();
    audit.outcome = u"ok"_s;
    audit.at = now();
    return put(audit);
}

Result<bool> Stage::person(const Actor& actor, QLatin1String name, const QJsonObject& args)
{
    // Refusals come from deciding, before anything is written, so nothing has to be undone.
    const auto done = run(actor, name, args);
    if (done)
        return true;
    if (done.error().domain != ErrorDomain::Rule)
        return std::unexpected(done.error());
    ++m_refused;
    return false;
}

Result<void> Stage::perhaps(const Actor& actor, QLatin1String name, const QJsonObject& args)
{
    KARIGAR_CHECK(person(actor, name, args));
    return {};
}

Result<void> Stage::marketplace(QLatin1String name, const QJsonObject& args)
{
    return run({}, name, args);
}

Result<void> Stage::surely(const Actor& actor, QLatin1String name, const QJsonObject& args)
{
    return run(actor, name, args);
}

} // namespace karigar::demo
