// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/marketplace.h"

#include "backend/api/apiroutes.h"
#include "backend/auth/passwords.h"
#include "backend/auth/tokens.h"
#include "backend/jobs/alljobs.h"
#include "backend/log/log.h"
#include "backend/mail/smtp/mailheader.h"
#include "backend/mail/smtp/smtpsender.h"
#include "backend/payments/paymentsmode.h"
#include "backend/store/datafolder.h"
#include "backend/store/postgres/pgstore.h"
#include "backend/store/sqlitestore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr int kHttpThreads = 2;
constexpr int kWorkerThreads = 4; ///< as many as the store has readers
constexpr int kHasherThreads = 2; ///< 64 MiB each
constexpr int kCallerThreads = 4;
constexpr int kJobThreads = 3;
constexpr std::size_t kWorkerQueue = 2000;
constexpr std::size_t kHasherQueue = 100; ///< some seconds of work
constexpr std::size_t kCallerQueue = 200;
constexpr std::chrono::milliseconds kDrainTime{3000};
constexpr std::chrono::milliseconds kProviderTime{6000};

Failure cannotStart(const QString& sentence)
{
    return fail(ErrorDomain::Internal, "cannot_start"_L1, sentence);
}

void logAccess(const http::AccessEntry& entry)
{
    log::info("request", {{"peer"_L1, QString::fromStdString(entry.peer)},
                          {"method"_L1, QString::fromStdString(entry.method)},
                          {"route"_L1, QString::fromStdString(entry.route)},
                          {"status"_L1, entry.status},
                          {"in"_L1, static_cast<qint64>(entry.requestBytes)},
                          {"out"_L1, static_cast<qint64>(entry.responseBytes)},
                          {"us"_L1, static_cast<qint64>(entry.duration.count())}});
}

/// A secret of this marketplace, made when it is first needed.
Result<QString> ownSecret(Store& store, const QString& name)
{
    QString secret;
    const QString minted = tokens::mint();
    KARIGAR_CHECK(store.writeAndWait([&](StoreWriter& writer) -> Result<void> {
        KARIGAR_TRY(secret, writer.settingOr(name, minted));
        return {};
    }));
    return secret;
}

} // namespace

Marketplace::Marketplace(const Options& options)
    : m_options(options)
    // Time that was moved is time that was waited.
    , m_guard(
          options.requestLimits,
          [this] { return std::chrono::steady_clock::now() + std::chrono::milliseconds(m_clock.offset()); })
    , m_workers(kWorkerThreads, kWorkerQueue)
    , m_hashers(kHasherThreads, kHasherQueue)
    , m_callers(kCallerThreads, kCallerQueue)
{
}

Marketplace::~Marketplace()
{
    stop();
}

Result<std::unique_ptr<Marketplace>> Marketplace::open(const Options& options)
{
    if (!passwords::prepare())
        return cannotStart(u"The system gives no random numbers."_s);
    std::unique_ptr<Marketplace> marketplace(new Marketplace(options));
    KARIGAR_CHECK(marketplace->openStore());
    KARIGAR_CHECK(marketplace->readSettings());
    marketplace->makeServer();
    return marketplace;
}

Result<void> Marketplace::openStore()
{
    if (!QDir().mkpath(m_options.data))
        return cannotStart(u"The data folder cannot be made."_s);
    if (m_options.postgres.isEmpty())
        return openFile();
    KARIGAR_TRY(m_store, PgStore::open(m_options.postgres, observer()));
    return {};
}

Result<void> Marketplace::openFile()
{
    // The command that adds an administrator may run beside a server; two servers may not.
    if (m_options.action == Options::Action::Serve) {
        m_lock = std::make_unique<QLockFile>(datafolder::lockFile(m_options.data));
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0))
            return cannotStart(u"Another server uses this data folder."_s);
    }
    KARIGAR_TRY(m_store, SqliteStore::open(datafolder::database(m_options.data), observer()));
    return {};
}

StoreObserver Marketplace::observer()
{
    return {[this](const Committed& committed) { onCommitted(committed); },
            [this](const QJsonObject& word) { m_live.hear(word); }};
}

Result<void> Marketplace::readSettings()
{
    m_settings.pspUrl = m_options.pspUrl;
    m_settings.keyId = m_options.keyId;
    m_settings.keySecret = m_options.keySecret;
    m_settings.webhookSecrets = m_options.webhookSecrets;
    m_settings.timeTravel = m_options.timeTravel;
    m_settings.paymentsMode = paymentsMode(m_options.keyId, m_options.pspUrl);
    m_settings.publicUrl = m_options.publicUrl;
    KARIGAR_TRY(m_settings.checkoutSecret, ownSecret(*m_store, u"checkout_secret"_s));
    if (m_options.timeTravel) {
        KARIGAR_TRY(const QString offset,
                    m_store->fetch([](StoreReader& reader) { return reader.setting(u"clock_offset"_s); }));
        m_clock.setOffset(offset.toLongLong());
    }
    return {};
}

void Marketplace::makeMails()
{
    if (!m_options.smtpUrl.isEmpty()) {
        SmtpSettings settings;
        settings.url = m_options.smtpUrl.toStdString();
        settings.user = m_options.smtpUser;
        settings.password = m_options.smtpPassword;
        m_mailSender = std::make_unique<SmtpSender>(settings);
    }
    const MailAddress from = mailheader::parseAddress(m_options.mailFrom).value_or(MailAddress());
    m_mails = std::make_unique<MailDesk>(*m_store, *m_executor, m_clock, m_mailSender.get(), from);
}

void Marketplace::makeServer()
{
    razorpay::Config config;
    config.baseUrl = m_options.pspUrl.toStdString();
    config.keyId = m_options.keyId.toStdString();
    config.keySecret = m_options.keySecret;
    // Short, because a browser waits for some of these calls and a stop for the others; jobs try again
    // anyway.
    config.timeout = kProviderTime;
    config.attempts = 2;
    m_gateway = std::make_unique<razorpay::RazorpayClient>(config);
    m_live.relayBy([this](const QJsonObject& word) { m_store->spread(word); });
    m_executor = std::make_unique<CommandExecutor>(*m_store, m_clock);
    m_accounts = std::make_unique<Accounts>(*m_store, *m_executor, m_clock);
    m_payments = std::make_unique<PaymentDesk>(*m_store, *m_executor, *m_gateway);
    m_news = std::make_unique<CommandNews>(*m_executor);
    m_money = std::make_unique<MoneyDesk>(*m_store, *m_payments, *m_gateway, *m_gateway, *m_news);
    m_transfers = std::make_unique<TransferDesk>(*m_store, *m_executor, *m_gateway);
    makeMails();
    m_files = std::make_unique<AttachmentFiles>(datafolder::attachments(m_options.data));
    m_jobs = std::make_unique<JobRunner>(
        *m_store, m_clock,
        allJobs({*m_store, *m_executor, *m_payments, *m_money, *m_transfers, *m_mails, m_clock}));
    m_jobsToWake = m_jobs.get();
    m_services.reset(new Services{m_settings, *m_store, m_clock, *m_executor, *m_accounts, *m_payments,
                                  *m_files, m_live, *m_jobs, m_workers, m_hashers, m_callers, m_guard});
    http::ServerOptions serverOptions;
    serverOptions.address = m_options.host == "localhost"_L1 ? "127.0.0.1" : m_options.host.toStdString();
    serverOptions.port = m_options.port;
    serverOptions.threads = kHttpThreads;
    serverOptions.trustForwardedFor = m_options.trustForwardedFor;
    serverOptions.accessLog = logAccess;
    http::Router router;
    addRoutes(router, *m_services);
    m_server = std::make_unique<http::Server>(serverOptions, std::move(router));
}

void Marketplace::onCommitted(const Committed& committed)
{
    if (committed.missed)
        m_live.missed();
    else
        m_live.changed(committed.audiences);
    JobRunner* const jobs = m_jobsToWake;
    if (committed.jobs && jobs)
        jobs->wake();
}

Result<bool> Marketplace::createAdmin(const QString& email, const QString& name, const QString& password)
{
    KARIGAR_TRY(const bool there, m_accounts->isRegistered(email));
    if (there)
        return false;
    protocol::RegisterRequest request;
    request.email = email;
    request.name = name;
    request.password = password;
    request.deviceName = u"karigar-server"_s;
    KARIGAR_TRY(const auto grant, m_accounts->join(request, true));
    // Nobody holds the token of this first session.
    KARIGAR_CHECK(m_accounts->revoke(grant.user, grant.device));
    return true;
}

Result<quint16> Marketplace::start()
{
    const auto port = m_server->start();
    if (!port)
        return cannotStart(QString::fromStdString(port.error()));
    if (m_settings.publicUrl.isEmpty())
        m_settings.publicUrl = u"http://%1:%2"_s.arg(m_options.host, QString::number(*port));
    KARIGAR_CHECK(m_store->writeAndWait([&](StoreWriter& writer) -> Result<void> {
        if (!m_options.keyId.isEmpty())
            for (const QString& job : {u"money.look"_s, u"money.compare"_s})
                KARIGAR_CHECK(writer.ensureJob({job, job, {}, m_clock.now() + kMinute}, 0));
        return writer.ensureJob({u"store.forget"_s, u"store.forget"_s, {}, m_clock.now() + kHour}, 0);
    }));
    KARIGAR_CHECK(m_jobs->start(kJobThreads));
    return *port;
}

void Marketplace::stop()
{
    if (!m_store)
        return;
    if (m_server && !m_server->drain(kDrainTime))
        log::warning("drain_cut_short");
    m_workers.stop();
    m_hashers.stop();
    m_callers.stop();
    if (m_jobs)
        m_jobs->stop();
    m_jobsToWake = nullptr;
    m_store.reset();
}

} // namespace karigar::backend
