// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/service/syncengine.h"

#include "models/store/attachmentvault.h"
#include "models/store/storethreads.h"
#include "sync/core/fault.h"
#include "sync/net/networktransport.h"
#include "sync/service/cachestate.h"

#include <cstdlib>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

/// Smaller movements of the clock are not worth a write.
constexpr Millis kClockNoise = 100;

Error fileMissing()
{
    return {ErrorDomain::Input, kCodeFileMissing,
            QCoreApplication::translate("Sync", "The file to send is no longer on this computer."), false};
}

} // namespace

SyncEngine::SyncEngine(const SyncSetup& setup, store::StoreThreads& store, store::AttachmentVault& vault,
                       const Clock& clock, ServerClock& serverClock)
    : m_setup(setup)
    , m_store(store)
    , m_vault(vault)
    , m_clock(clock)
    , m_serverClock(serverClock)
    , m_core(setup.tuning, clock, m_random)
    , m_token(setup.token)
{
    for (size_t i = 0; i < m_timers.size(); ++i) {
        QTimer& timer = m_timers[i];
        timer.setParent(this); // so that it moves to the engine's thread too
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, this,
                [this, i] { tell(event::TimerFired{static_cast<Timer>(i)}); });
    }
}

SyncEngine::~SyncEngine()
{
    for (QTimer& timer : m_timers)
        timer.setParent(nullptr);
}

void SyncEngine::begin()
{
    m_transport =
        m_setup.makeTransport ? m_setup.makeTransport() : std::make_unique<NetworkTransport>(m_setup.backend);
    m_api = std::make_unique<HttpApi>(*m_transport, m_clock, m_setup.tuning,
                                      [this](Millis sentAt, Millis receivedAt, Millis serverTime) {
                                          timeMeasured(sentAt, receivedAt, serverTime);
                                      });
    m_api->setToken(m_token);
    connectLive();
    read();
}

void SyncEngine::connectLive()
{
    m_live = std::make_unique<LiveSocket>(m_setup.backend, m_setup.tuning);
    connect(m_live.get(), &LiveSocket::opened, this, [this] { tell(event::LiveOpened{}); });
    connect(m_live.get(), &LiveSocket::closed, this, [this] { tell(event::LiveClosed{}); });
    connect(m_live.get(), &LiveSocket::changed, this, [this] { tell(event::LiveHint{}); });
    connect(m_live.get(), &LiveSocket::revoked, this, [this] { tell(event::Revoked{}); });
    connect(m_live.get(), &LiveSocket::typing, this, &SyncEngine::typing);
}

/// Counted like a request, because finish() must not take the engine from under an answer: Qt 6.4 does not
/// forgive a continuation whose receiver is gone.
template<class Work, class Then>
void SyncEngine::withCache(Work work, Then then)
{
    using Answer = std::invoke_result_t<Work&, store::Cache&>;
    ++m_running;
    m_store.write(std::move(work))
        .then(this,
              [this, then = std::move(then)](const Answer& answer) {
                  then(answer);
                  taskEnded();
              })
        .onCanceled(this, [this] { taskEnded(); });
}

void SyncEngine::taskEnded()
{
    --m_running;
    finishIfIdle();
}

void SyncEngine::read()
{
    if (m_finishing)
        return;
    const int window = m_setup.tuning.outboxWindow;
    withCache([window](store::Cache& cache) { return cachestate::beginning(cache, window); },
              [this](const Result<event::Started>& started) {
                  if (started) {
                      tell(*started);
                      return;
                  }
                  SyncStatus status;
                  status.state = SyncState::CacheTrouble;
                  status.lastError = started.error();
                  Q_EMIT statusChanged(status);
                  againLater(&SyncEngine::read);
              });
}

void SyncEngine::againLater(void (SyncEngine::*what)())
{
    QTimer::singleShot(static_cast<int>(m_setup.tuning.cacheRetry), this, what);
}

/// Events that arise while instructions are carried out wait for their turn, so that a later status is never
/// overtaken by an earlier one.
void SyncEngine::tell(const Event& event)
{
    m_events.push_back(event);
    if (std::exchange(m_carrying, true))
        return;
    while (!m_events.empty()) {
        const Event next = std::move(m_events.front());
        m_events.pop_front();
        if (m_finishing)
            continue;
        for (const Instruction& instruction : m_core.handle(next))
            std::visit([this](const auto& one) { carry(one); }, instruction);
    }
    m_carrying = false;
}

void SyncEngine::outboxMoved()
{
    if (m_finishing)
        return;
    const int window = m_setup.tuning.outboxWindow;
    withCache([window](store::Cache& cache) { return cachestate::outbox(cache, window); },
              [this](const Result<OutboxView>& outbox) {
                  if (outbox)
                      tell(event::OutboxChanged{*outbox});
                  else
                      againLater(&SyncEngine::outboxMoved); // or nobody would hear of the command
              });
}

void SyncEngine::carry(const instruction::SendCommands& what)
{
    withCache([what](store::Cache& cache) { return cachestate::commands(cache, what.numbers); },
              [this](const Result<protocol::CommandBatch>& batch) {
                  if (batch)
                      send(*batch);
                  else
                      tell(event::SendFailed{batch.error(), true});
              });
}

QCoro::Task<> SyncEngine::send(protocol::CommandBatch batch)
{
    ++m_running;
    auto task = m_api->sendCommands(std::move(batch));
    const auto answer = co_await task;
    if (answer)
        tell(event::SendAnswered{answer->outcomes});
    else
        tell(event::SendFailed{answer.error()});
    taskEnded();
}

void SyncEngine::carry(const instruction::MarkOutcomes& mark)
{
    const int window = m_setup.tuning.outboxWindow;
    withCache([mark, window](
                  store::Cache& cache) { return cachestate::markOutcomes(cache, mark.outcomes, window); },
              [this](const Result<OutboxView>& outbox) {
                  if (outbox) {
                      tell(event::OutcomesMarked{*outbox});
                      return;
                  }
                  tell(event::MarkFailed{outbox.error()});
                  outboxMoved(); // some of them may be marked
              });
}

void SyncEngine::carry(const instruction::UploadAttachment& what)
{
    if (auto bytes = m_vault.get(what.sha))
        upload(what.sha, std::move(*bytes));
    else
        tell(event::UploadFailed{what.sha, fileMissing()});
}

QCoro::Task<> SyncEngine::upload(QString sha, QByteArray bytes)
{
    ++m_running;
    auto task = m_api->putAttachment(sha, std::move(bytes));
    const auto done = co_await task;
    if (done) {
        m_vault.unpin(sha);
        tell(event::UploadFinished{sha});
    } else {
        tell(event::UploadFailed{sha, done.error()});
    }
    taskEnded();
}

void SyncEngine::carry(const instruction::PullChanges& what)
{
    pull(what);
}

QCoro::Task<> SyncEngine::pull(instruction::PullChanges what)
{
    ++m_running;
    auto task = m_api->changes(what.cursor, what.generation, what.limit);
    const auto page = co_await task;
    if (page)
        tell(event::PageArrived{*page});
    else
        tell(event::PullFailed{page.error()});
    taskEnded();
}

void SyncEngine::carry(const instruction::ApplyPages& apply)
{
    const int window = m_setup.tuning.outboxWindow;
    withCache(
        [apply, window](store::Cache& cache) { return cachestate::applyPages(cache, apply.pages, window); },
        [this](const Result<OutboxView>& outbox) {
            if (outbox)
                tell(event::PagesApplied{*outbox});
            else
                tell(event::ApplyFailed{outbox.error()});
        });
}

void SyncEngine::carry(const instruction::FinishFirstSync&)
{
    withCache([](store::Cache& cache) { return cache.finishFirstSync(); },
              [this](const Result<void>& done) {
                  if (done)
                      tell(event::FirstSyncFinished{});
                  else
                      tell(event::FinishFailed{done.error()});
              });
}

void SyncEngine::carry(const instruction::ResetForGeneration&)
{
    withCache([](store::Cache& cache) { return cachestate::startOver(cache); },
              [this](const Result<void>& done) {
                  if (done)
                      tell(event::GenerationReset{});
                  else
                      tell(event::ResetFailed{done.error()});
              });
}

void SyncEngine::carry(const instruction::OpenLive&)
{
    m_live->open(m_token);
}

void SyncEngine::carry(const instruction::CloseLive&)
{
    m_live->close();
}

void SyncEngine::carry(const instruction::ArmTimer& arm)
{
    m_timers[static_cast<size_t>(arm.timer)].start(static_cast<int>(arm.ms));
}

void SyncEngine::carry(const instruction::PublishStatus& publish)
{
    Q_EMIT statusChanged(publish.status);
}

void SyncEngine::carry(const instruction::Wipe&)
{
    ++m_running;
    m_store.wipe().then(this, [this](const Result<void>&) {
        Q_EMIT wiped();
        taskEnded();
    });
}

void SyncEngine::timeMeasured(Millis sentAt, Millis receivedAt, Millis serverTime)
{
    const bool known = m_serverClock.isMeasured();
    const Millis moved = m_serverClock.observe(sentAt, receivedAt, serverTime);
    if (std::abs(moved) >= kClockNoise)
        m_store.write(
            [offset = m_serverClock.offset()](store::Cache& cache) { return cache.setServerOffset(offset); });
    if (known && std::abs(moved) > m_setup.tuning.clockJump)
        tell(event::ClockMoved{-moved});
}

void SyncEngine::finish()
{
    m_finishing = true;
    for (QTimer& timer : m_timers)
        timer.stop();
    if (m_live)
        m_live->close();
    if (m_transport)
        m_transport->abortAll();
    finishIfIdle();
}

void SyncEngine::finishIfIdle()
{
    if (!m_finishing || m_running > 0)
        return;
    // Not now: this may be the last line of a task that the network still stands under.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_live.reset();
            m_api.reset();
            m_transport.reset();
            Q_EMIT ended();
        },
        Qt::QueuedConnection);
}

} // namespace karigar::sync
