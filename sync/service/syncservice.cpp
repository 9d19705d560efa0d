// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/service/syncservice.h"

#include "sync/net/networkerror.h"
#include "sync/service/syncengine.h"

#include <QHostAddress>
#include <QNetworkInformation>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

/// The system's word on the internet means nothing for a backend on this machine.
bool isOnThisMachine(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

SyncService::SyncService(const SyncSetup& setup, store::StoreThreads& store, store::AttachmentVault& vault,
                         const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_setup(setup)
    , m_serverClock(clock, setup.tuning.clockSampleLife)
    , m_engine(std::make_unique<SyncEngine>(setup, store, vault, clock, m_serverClock))
{
    m_thread.setObjectName(u"sync"_s);
    connect(m_engine.get(), &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(m_engine.get(), &SyncEngine::typing, this, &SyncService::typing);
    connect(m_engine.get(), &SyncEngine::wiped, this, &SyncService::wiped);
    // Direct: stop() waits for the thread on the thread this object lives on.
    connect(m_engine.get(), &SyncEngine::ended, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_engine->moveToThread(&m_thread);
}

SyncService::~SyncService()
{
    stop();
}

template<class Work>
void SyncService::post(Work work)
{
    QMetaObject::invokeMethod(
        m_engine.get(), [engine = m_engine.get(), work = std::move(work)] { work(*engine); },
        Qt::QueuedConnection);
}

template<class T, class Work>
QFuture<Result<T>> SyncService::ask(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    if (m_thread.isRunning()) {
        post([promise, work](SyncEngine& engine) { work(engine, std::move(*promise)); });
    } else {
        promise->addResult(Result<T>(std::unexpected(networkError(QNetworkReply::OperationCanceledError))));
        promise->finish();
    }
    return future;
}

void SyncService::start()
{
    if (std::exchange(m_started, true))
        return;
    m_thread.start();
    post([](SyncEngine& engine) { engine.begin(); });
    if (!isOnThisMachine(m_setup.backend.host()))
        watchNetwork();
}

void SyncService::stop()
{
    if (!m_thread.isRunning())
        return;
    post([](SyncEngine& engine) { engine.finish(); });
    m_thread.wait();
}

/// Without a backend for it on this system the engine finds out by trying.
void SyncService::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    using Reachability = QNetworkInformation::Reachability;
    const auto note = [this](Reachability reachability) {
        if (reachability != Reachability::Unknown)
            setNetworkUp(reachability != Reachability::Disconnected);
    };
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, note);
    if (QNetworkInformation::instance()->reachability() == Reachability::Disconnected)
        setNetworkUp(false);
}

void SyncService::noticeCommand()
{
    post([](SyncEngine& engine) { engine.outboxMoved(); });
}

void SyncService::setNetworkUp(bool up)
{
    post([up](SyncEngine& engine) {
        if (up)
            engine.tell(event::NetworkUp{});
        else
            engine.tell(event::NetworkDown{});
    });
}

void SyncService::signedIn(const QString& token)
{
    post([token](SyncEngine& engine) { engine.signedIn(token); });
}

void SyncService::signOut()
{
    post([](SyncEngine& engine) { engine.signOut(); });
}

void SyncService::sendTyping(const Id& channel)
{
    post([channel](SyncEngine& engine) { engine.sendTyping(channel); });
}

QFuture<Result<QByteArray>> SyncService::fetchAttachment(const QString& sha)
{
    return ask<QByteArray>([sha](SyncEngine& engine, QPromise<Result<QByteArray>> promise) {
        engine.fetch(sha, std::move(promise));
    });
}

QFuture<Result<protocol::CheckoutLink>> SyncService::checkoutLink(const Id& payment)
{
    return ask<protocol::CheckoutLink>(
        [payment](SyncEngine& engine, QPromise<Result<protocol::CheckoutLink>> promise) {
            engine.askCheckout(payment, std::move(promise));
        });
}

QFuture<Result<QJsonArray>> SyncService::searchOnline(const QString& words)
{
    return ask<QJsonArray>([words](SyncEngine& engine, QPromise<Result<QJsonArray>> promise) {
        engine.askSearch(words, std::move(promise));
    });
}

} // namespace karigar::sync
