// SPDX-License-Identifier: GPL-3.0-or-later
// Two devices and the real karigar-server: nothing between them is a double.
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/service.h"
#include "models/sql/faultpoint.h"
#include "models/store/attachmentvault.h"
#include "models/store/cachefile.h"
#include "models/store/storethreads.h"
#include "sync/net/httpapi.h"
#include "sync/net/networktransport.h"
#include "sync/service/syncservice.h"
#include "tests/backendkit/postgres.h"

#include <functional>
#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

bool waitFor(const std::function<bool()>& done)
{
    const QDeadlineTimer deadline(20'000);
    while (!done() && !deadline.hasExpired()) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    return done();
}

/// The server as a process of its own on loopback.
class ServerProcess {
public:
    ~ServerProcess() { stop(); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        QStringList arguments{u"--data"_s, m_data.path(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)};
        if (m_database)
            arguments << u"--postgres"_s << QString::fromStdString(m_database->dsn());
        m_process.start(QStringLiteral(KARIGAR_BIN_DIR) + u"/karigar-server"_s, arguments);
        ASSERT_TRUE(waitFor([this] {
            m_said += m_process.readAllStandardOutput();
            return m_said.contains('\n');
        })) << m_process.readAllStandardError().constData();
        m_port = m_said.trimmed().split(':').last().toInt();
        m_said.clear();
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        m_process.waitForFinished();
    }
    std::string says()
    {
        return u"server: running %1, exit code %2; "_s.arg(m_process.state() == QProcess::Running)
                   .arg(m_process.exitCode())
                   .toStdString() +
               m_process.readAllStandardError().right(600).toStdString();
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

private:
    QTemporaryDir m_data;
    std::unique_ptr<kit::PostgresDatabase> m_database =
        kit::usesPostgres() ? std::make_unique<kit::PostgresDatabase>() : nullptr;
    QProcess m_process;
    QByteArray m_said;
    int m_port = 0;
};

class Desk {
public:
    Desk(const QUrl& url, const protocol::SessionGrant& grant)
    {
        auto threads = store::StoreThreads::start(folder(), m_key, m_clock);
        Q_ASSERT(threads);
        m_store = std::move(*threads);
        m_store
            ->write([grant](store::Cache& cache) {
                return cache.setIdentity({grant.user, grant.artisan, grant.admin});
            })
            .result();
        m_vault = std::make_unique<store::AttachmentVault>(store::CacheFile(folder()).vaultPath(), m_key);
        sync::Tuning tuning;
        tuning.retryBase = 20;
        tuning.retryCap = 100;
        tuning.liveRetryBase = 20;
        tuning.liveRetryCap = 100;
        tuning.cacheRetry = 20;
        tuning.pollWithoutLive = kHour; // so that what arrives in time came by a hint
        tuning.pollWithLive = kHour;
        service = std::make_unique<sync::SyncService>(sync::SyncSetup{url, grant.token, tuning, {}}, *m_store,
                                                      *m_vault, m_clock);
        QObject::connect(service.get(), &sync::SyncService::wiped, service.get(), [this] { wiped = true; });
        QObject::connect(service.get(), &sync::SyncService::typing, service.get(),
                         [this](const Id&, const Id&) { typed = true; });
        service->start();
    }

    bool submit(const QString& name, const QJsonObject& args, bool nextCallFails = false)
    {
        const bool done = m_store->write([=](store::Cache& cache) {
                                     return cache.submit({name, args, {}});
                                 })
                              .result()
                              .has_value();
        if (nextCallFails)
            sql::faults::failCall(1);
        service->noticeCommand();
        return done;
    }
    std::optional<QJsonObject> find(Kind kind, const Id& id)
    {
        return m_store->write([=](store::Cache& cache) { return cache.tables().find(kind, id); })
            .result()
            .value_or(std::nullopt);
    }
    bool is(sync::SyncState state) const { return service->status().state == state; }
    bool settled()
    {
        const auto counts =
            *m_store->write([](store::Cache& cache) { return cache.outbox().counts(); }).result();
        return is(sync::SyncState::UpToDate) && counts.pending == 0 && counts.acked == 0;
    }
    std::string says() const
    {
        const sync::SyncStatus& now = service->status();
        const QString why = now.lastError ? now.lastError->code + u' ' + now.lastError->message : QString();
        return u"state %1 waiting %2 first %3 %4; "_s.arg(static_cast<int>(now.state))
            .arg(now.waiting)
            .arg(now.firstSync)
            .arg(why)
            .toStdString();
    }
    QString folder() const { return m_folder.path() + u"/cache"_s; }
    store::AttachmentVault& vault() { return *m_vault; }

    bool wiped = false;
    bool typed = false;

private:
    QTemporaryDir m_folder;
    store::CacheKey m_key = store::CacheKey::random();
    SystemClock m_clock;
    std::unique_ptr<store::StoreThreads> m_store;
    std::unique_ptr<store::AttachmentVault> m_vault;

public:
    std::unique_ptr<sync::SyncService> service;
};

class SyncServerTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_server.start();
        sync::NetworkTransport transport(m_server.url());
        sync::HttpApi api(transport, m_clock, {});
        artisanGrant = join(api, {.email = u"meera@example.in"_s,
                                  .password = u"indigo-and-madder"_s,
                                  .name = u"Meera"_s,
                                  .artisan = true,
                                  .craft = u"Block print"_s,
                                  .workshop = u"Bagru Chhipa"_s,
                                  .city = u"Bagru"_s,
                                  .state = u"08"_s,
                                  .deviceName = u"desk"_s});
        protocol::RegisterRequest request;
        request.email = u"arjun@example.in"_s;
        request.password = u"chai-at-five"_s;
        request.name = u"Arjun"_s;
        request.deviceName = u"lap"_s;
        customerGrant = join(api, request);
        artisan = std::make_unique<Desk>(m_server.url(), artisanGrant);
        customer = std::make_unique<Desk>(m_server.url(), customerGrant);
        ASSERT_TRUE(waitFor([&] { return artisan->settled() && customer->settled(); }))
            << artisan->says() << customer->says() << m_server.says();
    }

    static protocol::SessionGrant join(sync::HttpApi& api, const protocol::RegisterRequest& request)
    {
        const auto grant = QCoro::waitFor(api.registerAccount(request));
        EXPECT_TRUE(grant) << (grant ? "" : grant.error().message.toStdString());
        return grant.value_or(protocol::SessionGrant());
    }

    QJsonObject profile(const QString& bio) const
    {
        return {{"name"_L1, u"Meera"_s},        {"workshop"_L1, u"Bagru Chhipa"_s},
                {"craft"_L1, u"Block print"_s}, {"city"_L1, u"Bagru"_s},
                {"state"_L1, u"08"_s},          {"bio"_L1, bio}};
    }

    SystemClock m_clock;
    ServerProcess m_server;
    protocol::SessionGrant artisanGrant;
    protocol::SessionGrant customerGrant;
    std::unique_ptr<Desk> artisan;
    std::unique_ptr<Desk> customer;
};

} // namespace

TEST_F(SyncServerTest, WorkTravelsByHintAndSurvivesAStoppedServer)
{
    const QByteArray picture("\x89PNG\r\n\x1a\n and the rest of a picture", 34);
    const auto sha = artisan->vault().put(picture, true);
    ASSERT_TRUE(sha);
    ASSERT_TRUE(
        artisan->submit(u"attachment.declare"_s,
                        {{"sha"_L1, *sha}, {"mime"_L1, u"image/png"_s}, {"size"_L1, picture.size()}}));
    const Id item = Id::mint(m_clock.now());
    ASSERT_TRUE(artisan->submit(u"portfolio.add"_s, {{"item"_L1, item.toText()}, {"picture"_L1, *sha}}));
    ASSERT_TRUE(waitFor([&] { return customer->find(Kind::PortfolioItem, item).has_value(); }));
    ASSERT_TRUE(waitFor([&] { return artisan->settled(); }));
    EXPECT_EQ(customer->service->fetchAttachment(*sha).result().value(), picture);

    m_server.stop();
    ASSERT_TRUE(artisan->submit(u"profile.save"_s, profile(u"Forty years of indigo."_s)));
    ASSERT_TRUE(waitFor([&] { return artisan->is(sync::SyncState::Offline); }));
    EXPECT_EQ(artisan->service->status().waiting, 1);
    m_server.start();
    ASSERT_TRUE(waitFor([&] {
        const auto seen = customer->find(Kind::ArtisanProfile, artisanGrant.user);
        return seen && seen->value("bio"_L1) == u"Forty years of indigo."_s;
    }));
    ASSERT_TRUE(waitFor([&] { return artisan->settled(); }));
    EXPECT_EQ(customer->find(Kind::ArtisanProfile, artisanGrant.user),
              artisan->find(Kind::ArtisanProfile, artisanGrant.user));
}

TEST_F(SyncServerTest, ACommandGoesAlthoughTheCacheFailedWhenItWasNoticed)
{
    ASSERT_TRUE(artisan->submit(u"profile.save"_s, profile(u"Forty years of indigo."_s), true));
    ASSERT_TRUE(waitFor([&] { return sql::faults::callsSeen() > 0; }));
    sql::faults::clear();
    ASSERT_TRUE(waitFor([&] { return artisan->settled(); })) << artisan->says();
}

TEST_F(SyncServerTest, SigningOutEndsTheSessionAndWipesTheCache)
{
    customer->service->signOut();
    ASSERT_TRUE(waitFor([&] { return customer->wiped; }));
    EXPECT_FALSE(QFile::exists(customer->folder() + u"/cache.db"_s));
    sync::NetworkTransport transport(m_server.url());
    sync::HttpApi api(transport, m_clock, {});
    api.setToken(customerGrant.token);
    const auto page = QCoro::waitFor(api.changes(0, {}, 10));
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().domain, ErrorDomain::Auth);
}

} // namespace karigar::tests
