// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/services.h"
#include "backend/http/server.h"
#include "backend/mail/maildesk.h"
#include "backend/payments/commandnews.h"
#include "backend/payments/moneydesk.h"
#include "backend/payments/razorpay/client.h"
#include "backend/payments/transferdesk.h"
#include "backend/server/options.h"

#include <QLockFile>

namespace karigar::backend {

/// The composition root: everything of one server process, made and ended in order. Open, start and stop it
/// from one thread.
class Marketplace {
public:
    /// Opens the store: a file in the data folder, which one process serves at a time, or a PostgreSQL
    /// database, which many may share; then the data folder holds attachments alone and is shared as well.
    static Result<std::unique_ptr<Marketplace>> open(const Options& options);
    ~Marketplace();

    /// Makes an administrator unless the address has an account; false when it has.
    Result<bool> createAdmin(const QString& email, const QString& name, const QString& password);
    /// The port.
    Result<quint16> start();
    /// Lets running requests and jobs end, then writes the log into the file.
    void stop();

private:
    explicit Marketplace(const Options& options);
    Result<void> openStore();
    Result<void> readSettings();
    void makeMails();
    void makeServer();
    Result<void> openFile();
    StoreObserver observer();
    void onCommitted(const Committed& committed);

    Options m_options;
    Settings m_settings;
    ServerClock m_clock;
    LiveHub m_live;
    std::unique_ptr<QLockFile> m_lock;
    // Jobs and callers use the store, so they end first; members end in reverse order.
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CommandExecutor> m_executor;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<razorpay::RazorpayClient> m_gateway;
    std::unique_ptr<PaymentDesk> m_payments;
    std::unique_ptr<CommandNews> m_news;
    std::unique_ptr<MoneyDesk> m_money;
    std::unique_ptr<TransferDesk> m_transfers;
    std::unique_ptr<MailSender> m_mailSender; ///< null without a mail server
    std::unique_ptr<MailDesk> m_mails;
    std::unique_ptr<AttachmentFiles> m_files;
    std::unique_ptr<JobRunner> m_jobs;
    std::atomic<JobRunner*> m_jobsToWake = nullptr; ///< the store tells of jobs from its first commit on
    RequestGuard m_guard;
    Workers m_workers;
    Workers m_hashers;
    Workers m_callers;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<http::Server> m_server;
};

} // namespace karigar::backend
