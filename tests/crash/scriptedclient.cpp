// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/scriptedclient.h"

#include "models/store/cachefile.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

sync::Tuning impatience()
{
    sync::Tuning tuning;
    tuning.retryBase = 20;
    tuning.retryCap = 100;
    tuning.liveRetryBase = 20;
    tuning.liveRetryCap = 100;
    return tuning;
}

} // namespace

ScriptedClient::ScriptedClient(ClientPlan plan)
    : m_plan(std::move(plan))
{
}

std::string ScriptedClient::run()
{
    if (!open())
        return "the cache cannot be opened";
    m_service->start();
    if (!waitFor([this] { return has(Kind::Booking, m_plan.request); }))
        return says("the first synchronisation");
    // Now the customer acts, while the commands below are on their way.
    std::puts("here");
    std::fflush(stdout);
    if (!submitTheRest())
        return says("a command was refused here");
    if (!waitFor([this] { return has(Kind::Booking, m_plan.incoming) && isCaptured() && isSettled(); }))
        return says("settling");
    m_service->stop();
    return {};
}

bool ScriptedClient::open()
{
    auto threads = store::StoreThreads::start(m_plan.folder, m_plan.cacheKey(), m_clock);
    if (!threads)
        return false;
    m_store = std::move(*threads);
    if (!ask([user = m_plan.user](store::Cache& cache) { return cache.setIdentity({user, true, false}); }))
        return false;
    m_vault = std::make_unique<store::AttachmentVault>(store::CacheFile(m_plan.folder).vaultPath(),
                                                       m_plan.cacheKey());
    m_service = std::make_unique<sync::SyncService>(
        sync::SyncSetup{QUrl(m_plan.url), m_plan.token, impatience(), {}}, *m_store, *m_vault, m_clock);
    return true;
}

bool ScriptedClient::waitFor(const std::function<bool()>& holds) const
{
    const QDeadlineTimer deadline(20'000);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    return true;
}

/// This device began without a number, and each command takes the next: the last one says how far it came.
bool ScriptedClient::submitTheRest()
{
    const auto last = ask([](store::Cache& cache) {
        return store::Meta(cache.database()).number(store::metakeys::kLastNumber);
    });
    if (!last)
        return false;
    for (auto i = static_cast<size_t>(*last); i < m_plan.commands.size(); ++i) {
        const PlannedCommand& next = m_plan.commands[i];
        if (next.name == "attachment.declare"_L1 && !m_vault->put(m_plan.file.toUtf8(), true))
            return false;
        if (!ask([&next](store::Cache& cache) { return cache.submit({next.name, next.args, {}}); }))
            return false;
        m_service->noticeCommand();
    }
    return true;
}

bool ScriptedClient::has(Kind kind, const Id& id)
{
    const auto found = ask([=](store::Cache& cache) { return cache.tables().find(kind, id); });
    return found && found->has_value();
}

bool ScriptedClient::isCaptured()
{
    const auto payment =
        ask([id = m_plan.payment](store::Cache& cache) { return cache.tables().find(Kind::Payment, id); });
    return payment && *payment && (*payment)->value("state"_L1) == "captured"_L1;
}

bool ScriptedClient::isSettled()
{
    const auto counts = ask([](store::Cache& cache) { return cache.outbox().counts(); });
    return counts && *counts == store::OutboxCounts() &&
           m_service->status().state == sync::SyncState::UpToDate;
}

std::string ScriptedClient::says(const char* what)
{
    const sync::SyncStatus& now = m_service->status();
    QString text = u"%1: state %2, %3 waiting"_s.arg(QLatin1StringView(what))
                       .arg(static_cast<int>(now.state))
                       .arg(now.waiting);
    const auto tray = ask([](store::Cache& cache) { return cache.outbox().refused(); });
    for (const store::OutboxEntry& entry : tray.value_or(std::vector<store::OutboxEntry>()))
        text += u", refused "_s + entry.envelope.name + u' ' + (entry.error ? entry.error->code : QString());
    return text.toStdString();
}

} // namespace karigar::tests
