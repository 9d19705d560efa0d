// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/attachmentvault.h"
#include "models/store/storethreads.h"
#include "sync/service/syncservice.h"
#include "tests/sync/faketransport.h"

#include <QTemporaryDir>

namespace karigar::tests {

/// One device with everything real but the wire: the service, its thread, the encrypted cache, the vault.
class Device {
public:
    Device(FakeServer& server, const Id& user, bool artisan, const QString& name);
    ~Device();

    void open();
    /// Ends the service and closes the cache, as when the program ends.
    void close();

    /// Runs the command here and queues it. Error as the rules or the cache say.
    Result<qint64> submit(const QString& name, const QJsonObject& args);
    RecordMap records();
    store::OutboxCounts counts();
    /// Handles events until the cache equals the server and nothing waits; false after too long.
    bool settles();
    bool waitFor(const std::function<bool()>& done);

    sync::SyncService& service() { return *m_service; }
    store::AttachmentVault& vault() { return *m_vault; }
    const Id& id() const { return m_device; }
    const QString& token() const { return m_token; }
    bool wasWiped() const { return m_wiped; }
    const QString folder() const { return m_folder.path() + QStringLiteral("/cache"); }

    Fate fate;

private:
    FakeServer& m_server;
    Id m_user;
    bool m_artisan;
    Id m_device;
    QString m_token;
    QTemporaryDir m_folder;
    store::CacheKey m_key = store::CacheKey::random();
    SystemClock m_clock;
    bool m_wiped = false;
    std::unique_ptr<store::StoreThreads> m_store;
    std::unique_ptr<store::AttachmentVault> m_vault;
    std::unique_ptr<sync::SyncService> m_service;
};

} // namespace karigar::tests
