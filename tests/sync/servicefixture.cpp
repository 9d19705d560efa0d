// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/servicefixture.h"

#include "models/store/cachefile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

/// Long enough for a slow machine; only a broken run waits this long.
constexpr int kTooLongMs = 20'000;

sync::Tuning quick()
{
    return {.changesPerPage = 4,
            .changesPerFirstPage = 4,
            .pollWithoutLive = 20,
            .retryBase = 2,
            .retryCap = 20,
            .liveRetryBase = 10'000};
}

} // namespace

Device::Device(FakeServer& server, const Id& user, bool artisan, const QString& name)
    : m_server(server)
    , m_user(user)
    , m_artisan(artisan)
    , m_device(Id::derive(user, name))
    , m_token(server.openSession(user, m_device))
{
}

Device::~Device()
{
    close();
}

void Device::open()
{
    auto threads = store::StoreThreads::start(folder(), m_key, m_clock);
    Q_ASSERT(threads);
    m_store = std::move(*threads);
    m_store->write([this](store::Cache& cache) {
               return cache.setIdentity({m_user, m_artisan, false});
           })
        .result();
    m_vault = std::make_unique<store::AttachmentVault>(store::CacheFile(folder()).vaultPath(), m_key);
    // Nothing listens at this address: the socket for hints stays closed, as it may in real life.
    sync::SyncSetup setup{QUrl(u"http://127.0.0.1:1"_s), m_token, quick(),
                          [this] { return std::make_unique<FakeTransport>(m_server, fate); }};
    m_service = std::make_unique<sync::SyncService>(setup, *m_store, *m_vault, m_clock);
    QObject::connect(m_service.get(), &sync::SyncService::wiped, m_service.get(), [this] { m_wiped = true; });
    m_service->start();
}

void Device::close()
{
    m_service.reset();
    m_vault.reset();
    m_store.reset();
}

Result<qint64> Device::submit(const QString& name, const QJsonObject& args)
{
    auto done = m_store->write([=](store::Cache& cache) { return cache.submit({name, args, {}}); }).result();
    m_service->noticeCommand();
    return done;
}

RecordMap Device::records()
{
    return m_store
        ->write([](store::Cache& cache) {
            RecordMap all;
            for (const KindSpec& spec : allKinds()) {
                const auto rows = cache.tables().list(Query::of(spec.kind));
                for (const QJsonObject& doc : *rows)
                    all[{spec.kind, *Id::fromText(doc.value("id"_L1).toString())}] = doc;
            }
            return all;
        })
        .result();
}

store::OutboxCounts Device::counts()
{
    return *m_store->write([](store::Cache& cache) { return cache.outbox().counts(); }).result();
}

bool Device::waitFor(const std::function<bool()>& done)
{
    const QDeadlineTimer deadline(kTooLongMs);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    return true;
}

bool Device::settles()
{
    return waitFor([this] {
        const auto now = counts();
        return now.pending == 0 && now.acked == 0 && m_service->status().state == sync::SyncState::UpToDate &&
               m_service->status().waiting == 0 &&
               records() == m_server.with([this](FakeBackend& backend) { return backend.visibleTo(m_user); });
    });
}

} // namespace karigar::tests
