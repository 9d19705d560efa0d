// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/serverclock.h"
#include "sync/core/synccore.h"
#include "sync/net/httpapi.h"
#include "sync/net/livesocket.h"
#include "sync/service/syncsetup.h"

#include <array>
#include <deque>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace karigar::store {
class AttachmentVault;
class StoreThreads;
} // namespace karigar::store

namespace karigar::sync {

/// Carries out the core's instructions. Lives wholly on the engine thread: made there by begin(), taken apart
/// there by finish(). SyncService is what the rest of the program sees.
class SyncEngine final : public QObject {
    Q_OBJECT
public:
    SyncEngine(const SyncSetup& setup, store::StoreThreads& store, store::AttachmentVault& vault,
               const Clock& clock, ServerClock& serverClock);
    ~SyncEngine() override;

    void begin();
    /// Ends what runs, then emits ended(). Nothing else happens afterwards.
    void finish();

    void tell(const Event& event);
    void outboxMoved();
    void signedIn(const QString& token);
    void signOut();
    void sendTyping(const Id& channel);
    void fetch(const QString& sha, QPromise<Result<QByteArray>> promise);
    void askCheckout(const Id& payment, QPromise<Result<protocol::CheckoutLink>> promise);
    void askSearch(const QString& words, QPromise<Result<QJsonArray>> promise);

Q_SIGNALS:
    void statusChanged(const karigar::sync::SyncStatus& status);
    void typing(const karigar::Id& channel, const karigar::Id& user);
    void wiped();
    void ended();

private:
    void carry(const instruction::SendCommands& send);
    void carry(const instruction::MarkOutcomes& mark);
    void carry(const instruction::UploadAttachment& upload);
    void carry(const instruction::PullChanges& pull);
    void carry(const instruction::ApplyPages& apply);
    void carry(const instruction::FinishFirstSync&);
    void carry(const instruction::ResetForGeneration&);
    void carry(const instruction::OpenLive&);
    void carry(const instruction::CloseLive&);
    void carry(const instruction::ArmTimer& arm);
    void carry(const instruction::PublishStatus& publish);
    void carry(const instruction::Wipe&);

    QCoro::Task<> send(protocol::CommandBatch batch);
    QCoro::Task<> upload(QString sha, QByteArray bytes);
    QCoro::Task<> pull(instruction::PullChanges what);
    QCoro::Task<> download(QString sha);
    QCoro::Task<> checkout(Id payment, QPromise<Result<protocol::CheckoutLink>> promise);
    QCoro::Task<> searchOnline(QString words, QPromise<Result<QJsonArray>> promise);
    QCoro::Task<> endSession();

    /// Runs `work` on the cache's writer thread and `then` here with its answer; neither once the cache is
    /// wiped.
    template<class Work, class Then>
    void withCache(Work work, Then then);
    void taskEnded();
    void read();
    /// For what the cache did not answer.
    void againLater(void (SyncEngine::*what)());
    void connectLive();
    void timeMeasured(Millis sentAt, Millis receivedAt, Millis serverTime);
    void finishIfIdle();
    Result<void> mayAsk() const;

    const SyncSetup m_setup;
    store::StoreThreads& m_store;
    store::AttachmentVault& m_vault;
    const Clock& m_clock;
    ServerClock& m_serverClock;
    SystemRandom m_random;
    SyncCore m_core;
    QString m_token;

    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<HttpApi> m_api;
    std::unique_ptr<LiveSocket> m_live;
    std::array<QTimer, 5> m_timers; ///< by Timer
    std::deque<Event> m_events;     ///< arrived while another one is being carried out
    bool m_carrying = false;
    std::map<QString, std::vector<QPromise<Result<QByteArray>>>> m_wanted; ///< by hash
    int m_running = 0;                                                     ///< requests under way
    bool m_finishing = false;
};

} // namespace karigar::sync
