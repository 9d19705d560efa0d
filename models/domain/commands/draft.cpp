// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/draft.h"

#include "models/domain/commands/mailorder.h"
#include "models/domain/rules/mailtable.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

Draft::Draft(Facts& facts, const CommandContext& context)
    : m_facts(facts)
    , m_context(context)
{
}

/// Stamped with the instant that the command's own id carries: `now` is another on each side, and `saidAt` is
/// cut off at `now`.
Id Draft::idUnder(const Id& parent, QStringView label) const
{
    Millis stamp = 0;
    for (size_t i = 0; i < 6; ++i)
        stamp = (stamp << 8) | m_context.command.bytes()[i];
    return Id::derive(parent, label, stamp);
}

Result<std::optional<QJsonObject>> Draft::document(Kind kind, const Id& id)
{
    if (const auto own = m_written.find({kind, id}); own != m_written.end())
        return own->second;
    return m_facts.find(kind, id);
}

Result<std::vector<QJsonObject>> Draft::documents(const Query& query)
{
    KARIGAR_TRY(auto rows, m_facts.list(query));
    std::vector<QJsonObject> seen;
    for (QJsonObject& row : rows) {
        const auto id = Id::fromText(row.value("id"_L1).toString());
        const auto own = id ? m_written.find({query.kind, *id}) : m_written.end();
        if (own == m_written.end())
            seen.push_back(std::move(row));
        else if (own->second)
            seen.push_back(*own->second);
    }
    return seen;
}

void Draft::putDocument(Kind kind, const Id& id, std::optional<QJsonObject> doc)
{
    const auto [it, fresh] = m_written.insert_or_assign({kind, id}, std::move(doc));
    if (fresh)
        m_order.push_back(it->first);
}

void Draft::effect(QLatin1String type, const QString& key, const QJsonObject& args, Millis dueAt)
{
    m_effects.push_back({type, QString(type) + u':' + key, args, dueAt});
}

void Draft::notify(const Id& user, Topic topic, const Id& subject, const QStringList& args)
{
    if (user.isNull())
        return;
    const bool ownDeed = user == m_context.actor.user;
    if (mailRule(topic) != MailRule::Never && (!ownDeed || mailsTheActor(topic))) {
        orderMail(*this, {subject, user, QString(enumText(topic)), m_context.command, args, now()});
    }
    if (ownDeed)
        return;
    Notification notification;
    notification.id =
        newId(u"notify:%1:%2:%3"_s.arg(user.toText(), subject.toText(), QString(enumText(topic))));
    notification.user = user;
    notification.topic = topic;
    notification.subject = subject;
    notification.args = args;
    notification.at = m_context.now;
    put(notification);
}

void Draft::freeSeatsOf(const Id& artisan)
{
    if (!std::ranges::count(m_freed, artisan))
        m_freed.push_back(artisan);
}

Changes Draft::takeChanges()
{
    Changes changes;
    for (const auto& key : m_order)
        changes.records.push_back({key.first, key.second, std::move(m_written.at(key))});
    changes.effects = std::move(m_effects);
    return changes;
}

Error Draft::missing(Kind kind)
{
    return {ErrorDomain::Rule, u"not_found"_s,
            QCoreApplication::translate("Rules",
                                        "This is no longer there: somebody removed it, or you may not see it."
                                        " (%1)")
                .arg(QLatin1String(kindSpec(kind).table)),
            false};
}

} // namespace karigar
