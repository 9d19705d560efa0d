// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/fakebackend.h"

#include "models/domain/commands/command.h"
#include "models/domain/records/user.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::tests {

FakeBackend::FakeBackend(const Clock& clock)
    : m_clock(clock)
{
}

Id FakeBackend::addUser(const QString& name, bool artisan)
{
    const Id id = Id::derive(Id(), u"user:"_s + name, m_clock.now());
    const QJsonObject args{{"user"_L1, id.toText()},
                           {"email"_L1, QString(name + u"@example.in"_s)},
                           {"name"_L1, name},
                           {"artisan"_L1, artisan},
                           {"craft"_L1, u"Blue pottery"_s},
                           {"city"_L1, u"Jaipur"_s},
                           {"state"_L1, u"08"_s}};
    const CommandContext context{Id::derive(id, u"register"), {}, m_clock.now(), m_clock.now()};
    const auto done = carryOut(context, u"user.register"_s, args);
    Q_ASSERT(done);
    m_actors.insert(id, {id, artisan, false});
    return id;
}

void FakeBackend::place(Kind kind, const QJsonObject& doc)
{
    write({kind, *Id::fromText(doc.value("id"_L1).toString()), doc});
}

void FakeBackend::beginNewGeneration()
{
    m_generation += u'x';
    m_feed.clear();
    m_head = 0;
    for (auto& [id, device] : m_devices)
        for (auto& [n, seq] : device.seqOf)
            seq = 0;
    for (const auto& [key, doc] : m_facts.records)
        index(key.first, key.second, audiencesOf(key.first, doc));
}

protocol::CommandAnswer FakeBackend::run(const Id& user, const Id& device,
                                         const protocol::CommandBatch& batch, int atMost)
{
    protocol::CommandAnswer answer;
    answer.serverTime = m_clock.now();
    for (const protocol::CommandEnvelope& envelope : batch.commands) {
        if (atMost-- <= 0)
            break;
        answer.outcomes.push_back(runOnce(m_actors.value(user), device, envelope));
    }
    return answer;
}

protocol::CommandOutcome FakeBackend::runOnce(const Actor& actor, const Id& device,
                                              const protocol::CommandEnvelope& envelope)
{
    Device& state = m_devices[device];
    if (const auto known = state.outcomes.find(envelope.n); known != state.outcomes.end())
        return known->second;
    const CommandContext context{envelope.id, actor, m_clock.now(), std::min(envelope.at, m_clock.now())};
    protocol::CommandOutcome outcome{envelope.n, true, std::nullopt};
    const auto reason = refusal ? refusal(envelope) : std::nullopt;
    const auto done =
        reason ? Result<void>(std::unexpected(*reason)) : carryOut(context, envelope.name, envelope.args);
    if (!done)
        outcome = {envelope.n, false, protocol::WireError::of(done.error())};
    else
        ++m_effects[{device, envelope.n}];
    state.outcomes[envelope.n] = outcome;
    state.seqOf[envelope.n] = m_head;
    return outcome;
}

Result<void> FakeBackend::carryOut(const CommandContext& context, const QString& name,
                                   const QJsonObject& args)
{
    KARIGAR_TRY(const Changes changes, runCommand(m_facts, context, name, args));
    for (const RecordChange& change : changes.records)
        write(change);
    QSet<Id> people;
    for (auto it = m_actors.cbegin(); it != m_actors.cend(); ++it)
        if (std::ranges::any_of(m_touched, [&](const QString& audience) { return sees(it.key(), audience); }))
            people.insert(it.key());
    m_touched.clear();
    if (committed)
        committed(people);
    return {};
}

void FakeBackend::write(const RecordChange& change)
{
    QSet<QString> audiences;
    if (const auto before = m_facts.records.find({change.kind, change.id}); before != m_facts.records.end())
        audiences = audiencesOf(change.kind, before->second);
    m_facts.apply(change);
    if (change.doc)
        audiences.unite(audiencesOf(change.kind, *change.doc));
    index(change.kind, change.id, audiences);
    m_touched.unite(audiences);
}

void FakeBackend::index(Kind kind, const Id& id, const QSet<QString>& audiences)
{
    ++m_head;
    for (const QString& audience : audiences)
        m_feed[{audience, {kind, id}}] = m_head;
}

QSet<QString> FakeBackend::audiencesOf(Kind kind, const QJsonObject& doc) const
{
    QSet<QString> audiences;
    kindSpec(kind).audiences(doc, audiences);
    return audiences;
}

bool FakeBackend::sees(const Id& user, const QString& audience) const
{
    return audience == catalogueAudience() || audience == userAudience(user);
}

QByteArray FakeBackend::page(const Id& user, const Id& device, qint64 cursor, int limit) const
{
    std::map<qint64, RecordKey> changes;
    for (const auto& [where, seq] : m_feed)
        if (seq > cursor && sees(user, where.first))
            changes.emplace(seq, where.second);
    const RecordMap visible = visibleTo(user);
    const bool more = changes.size() > static_cast<size_t>(limit);
    qint64 last = more ? cursor : m_head;
    QByteArrayList rows;
    for (const auto& [seq, key] : changes) {
        if (rows.size() == limit)
            break;
        const auto doc = visible.find(key);
        const QByteArray text = doc == visible.end()
                                    ? QByteArray("null")
                                    : QJsonDocument(doc->second).toJson(QJsonDocument::Compact);
        rows.append("{\"seq\":" + QByteArray::number(seq) + ",\"kind\":\"" + kindSpec(key.first).table +
                    "\",\"id\":\"" + key.second.toText().toLatin1() + "\",\"doc\":" + text + "}");
        last = more ? seq : m_head;
    }
    qint64 settled = 0;
    if (const auto state = m_devices.find(device); state != m_devices.end())
        for (const auto& [n, seq] : state->second.seqOf)
            if (seq <= last)
                settled = n;
    return "{\"changes\":[" + rows.join(',') + "],\"cursor\":" + QByteArray::number(last) +
           ",\"more\":" + (more ? "true" : "false") + ",\"settled\":" + QByteArray::number(settled) +
           ",\"serverTime\":" + QByteArray::number(m_clock.now()) + ",\"generation\":\"" +
           m_generation.toLatin1() + "\"}";
}

RecordMap FakeBackend::visibleTo(const Id& user) const
{
    RecordMap visible;
    for (const auto& [key, doc] : m_facts.records) {
        const auto audiences = audiencesOf(key.first, doc);
        if (std::ranges::any_of(audiences, [&](const QString& audience) { return sees(user, audience); }))
            visible.emplace(key, doc);
    }
    return visible;
}

} // namespace karigar::tests
