// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/synccore.h"
#include "tests/sync/simworld.h"

#include <memory>
#include <set>

namespace karigar::tests {

/// One device: the real engine between a cache in memory (rewind, apply, replay) and the simulated wire.
class SimClient {
public:
    SimClient(SimWorld& world, const Id& user, bool artisan, const QString& device);

    void start();
    /// The process dies; what was stored stays.
    void kill();
    bool isRunning() const { return m_core != nullptr; }
    void setOnline(bool online, bool tellEngine);
    void signInAgain();
    void hint();

    /// False when the rules refuse it here and now.
    bool submit(const QString& name, const QJsonObject& args);
    void addFile(const QString& sha) { m_files.insert(sha); }
    /// The records as this device shows them.
    MemoryFacts view() const;

    const RecordMap& base() const { return m_base; }
    const Id& user() const { return m_actor.user; }
    const Id& device() const { return m_device; }
    int waiting() const;
    int refused() const;
    const std::set<qint64>& submitted() const { return m_submitted; }
    sync::SyncStatus status() const { return m_core->status(); }
    int requests() const { return m_requests; }
    /// More than one request of a kind at once, a command before its file: what must never happen.
    const QStringList& violations() const { return m_violations; }

private:
    struct Entry {
        enum class State { Pending, Acked, Refused };
        protocol::CommandEnvelope envelope;
        State state = State::Pending;
    };

    void tell(const sync::Event& event);
    void tellLater(Millis delay, const sync::Event& event);
    void carry(const sync::instruction::SendCommands& send);
    void carry(const sync::instruction::MarkOutcomes& mark);
    void carry(const sync::instruction::UploadAttachment& upload);
    void carry(const sync::instruction::PullChanges& pull);
    void carry(const sync::instruction::ApplyPages& apply);
    void carry(const sync::instruction::FinishFirstSync&);
    void carry(const sync::instruction::ResetForGeneration&);
    void carry(const sync::instruction::OpenLive&);
    void carry(const sync::instruction::CloseLive&);
    void carry(const sync::instruction::ArmTimer& arm);
    void carry(const sync::instruction::PublishStatus&) {}
    void carry(const sync::instruction::Wipe&) {}

    void store(const QByteArray& page);
    sync::OutboxView outbox() const;
    /// Nothing while the wire is whole; otherwise why not.
    std::optional<Error> fault();
    protocol::CommandBatch batchOf(const std::vector<qint64>& numbers);

    SimWorld& m_world;
    Actor m_actor;
    Id m_device;
    bool m_online = true;
    bool m_live = false;
    int m_requests = 0;
    int m_pushes = 0; ///< under way
    int m_pulls = 0;
    QStringList m_violations;

    // What the cache holds.
    RecordMap m_base;
    qint64 m_cursor = 0;
    qint64 m_settled = 0;
    QString m_generation;
    bool m_firstSyncDone = false;
    std::vector<Entry> m_outbox;
    std::set<qint64> m_submitted;
    qint64 m_lastNumber = 0;
    QSet<QString> m_files;

    // What dies with the process.
    std::unique_ptr<sync::SyncCore> m_core;
    int m_life = 0;
    std::map<sync::Timer, int> m_armed;
};

} // namespace karigar::tests
