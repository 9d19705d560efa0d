// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/session.h"
#include "sync/core/serverclock.h"
#include "sync/core/status.h"
#include "sync/service/syncsetup.h"

#include <QFuture>
#include <QJsonArray>
#include <QObject>
#include <QThread>

namespace karigar::store {
class AttachmentVault;
class StoreThreads;
} // namespace karigar::store

namespace karigar::sync {

class SyncEngine;

/// Keeps one account's cache equal to the backend, on a thread of its own. Every function may be called from
/// the thread this lives on and returns at once, except stop(); answers and signals arrive on that thread.
/// Owned by the app; store, vault and clock outlive it.
class SyncService final : public QObject {
    Q_OBJECT
public:
    SyncService(const SyncSetup& setup, store::StoreThreads& store, store::AttachmentVault& vault,
                const Clock& clock, QObject* parent = nullptr);
    ~SyncService() override;

    /// Once.
    void start();
    /// Ends requests under way and waits for the engine's thread: milliseconds. Nothing unsent is lost.
    void stop();

    /// The outbox changed: something was submitted, retried or discarded.
    void noticeCommand();
    /// What the system says of the network, and the person's own switch.
    void setNetworkUp(bool up);
    /// After SignInNeeded: a new session for the same person.
    void signedIn(const QString& token);
    /// Ends the session there and deletes everything here; wiped() follows. The caller has asked the person
    /// when something was unsent.
    void signOut();

    void sendTyping(const Id& channel);
    /// From the vault, or else from the backend and then kept. Domain Network while offline.
    QFuture<Result<QByteArray>> fetchAttachment(const QString& sha);
    /// Where to pay, for the system's browser.
    QFuture<Result<protocol::CheckoutLink>> checkoutLink(const Id& payment);
    /// The catalogue beyond what is kept here: `[{"kind","id","doc"}]`, best first.
    QFuture<Result<QJsonArray>> searchOnline(const QString& words);

    /// The last one that was published.
    const SyncStatus& status() const { return m_status; }
    /// The backend's clock as measured; any thread.
    const Clock& serverClock() const { return m_serverClock; }

Q_SIGNALS:
    void statusChanged(const karigar::sync::SyncStatus& status);
    void typing(const karigar::Id& channel, const karigar::Id& user);
    /// The cache is gone: this device was signed out, here or by the backend.
    void wiped();

private:
    void watchNetwork();
    template<class Work>
    void post(Work work);
    template<class T, class Work>
    QFuture<Result<T>> ask(Work work);

    const SyncSetup m_setup;
    ServerClock m_serverClock;
    SyncStatus m_status;
    QThread m_thread;
    std::unique_ptr<SyncEngine> m_engine;
    bool m_started = false;
};

} // namespace karigar::sync
