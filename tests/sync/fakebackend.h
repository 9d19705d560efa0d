// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/protocol/commands.h"
#include "tests/sync/memoryfacts.h"

#include <functional>
#include <QHash>

namespace karigar::tests {

/// What the backend promises, in memory: the real rulebook, each command once, a feed filtered by audience.
class FakeBackend {
public:
    explicit FakeBackend(const Clock& clock);

    Id addUser(const QString& name, bool artisan);
    /// Puts a record there without a rule.
    void place(Kind kind, const QJsonObject& doc);
    /// The same records, but the feed starts anew under another name: cursors of before mean nothing.
    void beginNewGeneration();
    const QString& generation() const { return m_generation; }

    /// Decides at most `atMost` commands; the rest is as if the store had failed.
    protocol::CommandAnswer run(const Id& user, const Id& device, const protocol::CommandBatch& batch,
                                int atMost = protocol::kMaxCommandsPerBatch);
    QByteArray page(const Id& user, const Id& device, qint64 cursor, int limit) const;

    void addAttachment(const QString& sha) { m_attachments.insert(sha); }
    bool hasAttachment(const QString& sha) const { return m_attachments.contains(sha); }

    RecordMap visibleTo(const Id& user) const;
    /// How often each command took effect, and which were refused.
    const std::map<std::pair<Id, qint64>, int>& effects() const { return m_effects; }
    const QSet<QString>& attachments() const { return m_attachments; }
    /// Called with the users who can see what just changed.
    std::function<void(const QSet<Id>&)> committed;
    /// Beyond the rules: a reason to refuse a command once.
    std::function<std::optional<Error>(const protocol::CommandEnvelope&)> refusal;

private:
    struct Device {
        std::map<qint64, protocol::CommandOutcome> outcomes;
        std::map<qint64, qint64> seqOf; ///< command -> head of the feed after it
    };

    protocol::CommandOutcome runOnce(const Actor& actor, const Id& device,
                                     const protocol::CommandEnvelope& envelope);
    Result<void> carryOut(const CommandContext& context, const QString& name, const QJsonObject& args);
    void write(const RecordChange& change);
    void index(Kind kind, const Id& id, const QSet<QString>& audiences);
    QSet<QString> audiencesOf(Kind kind, const QJsonObject& doc) const;
    bool sees(const Id& user, const QString& audience) const;

    const Clock& m_clock;
    MemoryFacts m_facts;
    QHash<Id, Actor> m_actors;
    std::map<Id, Device> m_devices;
    std::map<std::pair<QString, RecordKey>, qint64> m_feed; ///< the newest change of each record, by audience
    qint64 m_head = 0;
    QString m_generation = QStringLiteral("g1");
    QSet<QString> m_attachments;
    std::map<std::pair<Id, qint64>, int> m_effects;
    QSet<QString> m_touched; ///< audiences of the commit under way
};

} // namespace karigar::tests
