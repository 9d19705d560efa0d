// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/scriptedclient.h"

#include "models/store/cachefile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

/// Of somebody who tries again what failed; what fails more often is broken.
constexpr int kPatience = 100;

sync::Tuning impatience()
{
    sync::Tuning tuning;
    tuning.retryBase = 2;
    tuning.retryCap = 20;
    tuning.liveRetryBase = 20;
    tuning.liveRetryCap = 100;
    tuning.cacheRetry = 2;
    return tuning;
}

} // namespace

ScriptedClient::ScriptedClient(ClientPlan plan, Surroundings surroundings)
    : m_plan(std::move(plan))
    , m_surroundings(std::move(surroundings))
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
    m_surroundings.here();
    if (!submitTheRest())
        return says("a command was refused here");
    if (!waitFor([this] { return isSettled() && isCaptured() && has(Kind::Booking, m_plan.incoming); }))
        return says("settling");
    m_service->stop();
    return {};
}

bool ScriptedClient::open()
{
    for (int tries = 0; tries < kPatience; ++tries)
        if (start())
            return true;
    return false;
}

Result<void> ScriptedClient::start()
{
    KARIGAR_TRY(m_store, store::StoreThreads::start(m_plan.folder, m_plan.cacheKey(), m_clock));
    m_store->setListener(&m_listener, [this](const store::ChangeSet&) { m_moved = true; });
    KARIGAR_CHECK(ask([user = m_plan.user](store::Cache& cache) {
        return cache.setIdentity({user, true, false});
    }));
    m_vault = std::make_unique<store::AttachmentVault>(store::CacheFile(m_plan.folder).vaultPath(),
                                                       m_plan.cacheKey());
    m_service = std::make_unique<sync::SyncService>(
        sync::SyncSetup{QUrl(m_plan.url), m_plan.token, impatience(), m_surroundings.makeTransport}, *m_store,
        *m_vault, m_clock);
    QObject::connect(m_service.get(), &sync::SyncService::statusChanged, &m_listener,
                     [this] { m_moved = true; });
    return {};
}

/// Looks only when something has moved: a client that kept asking would fill its script with database calls.
bool ScriptedClient::waitFor(const std::function<bool()>& holds)
{
    const QDeadlineTimer deadline(20'000);
    m_moved = true;
    while (!deadline.hasExpired()) {
        if (std::exchange(m_moved, false) && holds())
            return true;
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return false;
}

bool ScriptedClient::submitTheRest()
{
    bool done = false;
    for (int tries = 0; !done && tries < kPatience; ++tries)
        if (const auto said = submitNext(done); !said && said.error().domain != ErrorDomain::Store)
            return false;
    return done;
}

/// Each command takes the next number: the last one says how far it came.
Result<void> ScriptedClient::submitNext(bool& done)
{
    KARIGAR_TRY(const qint64 last, ask([](store::Cache& cache) {
                    return store::Meta(cache.database()).number(store::metakeys::kLastNumber);
                }));
    const auto said = static_cast<size_t>(std::max(last - m_plan.saidBefore, qint64(0)));
    done = said == m_plan.commands.size();
    if (done)
        return {};
    const PlannedCommand& next = m_plan.commands[said];
    if (next.name == "attachment.declare"_L1)
        KARIGAR_CHECK(m_vault->put(m_plan.file.toUtf8(), true));
    KARIGAR_CHECK(ask([&next](store::Cache& cache) { return cache.submit({next.name, next.args, {}}); }));
    m_service->noticeCommand();
    return {};
}

bool ScriptedClient::has(Kind kind, const Id& id)
{
    const auto found = ask([=](store::Cache& cache) { return cache.tables().find(kind, id); });
    m_moved = m_moved || !found;
    return found && found->has_value();
}

bool ScriptedClient::isCaptured()
{
    const auto payment =
        ask([id = m_plan.payment](store::Cache& cache) { return cache.tables().find(Kind::Payment, id); });
    m_moved = m_moved || !payment;
    return payment && *payment && (*payment)->value("state"_L1) == "captured"_L1;
}

bool ScriptedClient::isSettled()
{
    if (m_service->status().state != sync::SyncState::UpToDate || m_service->status().waiting > 0)
        return false;
    const auto counts = ask([](store::Cache& cache) { return cache.outbox().counts(); });
    m_moved = m_moved || !counts;
    return counts && *counts == store::OutboxCounts();
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
