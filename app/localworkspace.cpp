// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localworkspace.h"

#include "sync/service/syncservice.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {

Q_LOGGING_CATEGORY(lcWorkspace, "karigar.workspace", QtWarningMsg)

// A failed read shows as nothing found; the cause is for the log, without any document in it.
template<class T>
T orNothing(Result<T> result)
{
    if (result)
        return std::move(*result);
    qCWarning(lcWorkspace) << "read failed:" << result.error().code;
    return T();
}

views::Row viewRow(const sql::RecordRow& row, const QSet<Id>& waiting)
{
    const Id id = Id::fromText(QString::fromLatin1(row.id)).value_or(Id());
    return {id,
            sql::parseDocument(std::string_view(row.doc.constData(), static_cast<size_t>(row.doc.size()))),
            waiting.contains(id)};
}

Result<std::vector<views::Row>> readRows(store::CacheReader& reader, const Query& query)
{
    KARIGAR_TRY(const auto waiting, reader.waiting(query.kind));
    KARIGAR_TRY(const auto rows, reader.tables().rows(query));
    std::vector<views::Row> shown;
    shown.reserve(rows.size());
    for (const sql::RecordRow& row : rows)
        shown.push_back(viewRow(row, waiting));
    return shown;
}

Result<std::optional<views::Row>> readRow(store::CacheReader& reader, Kind kind, const Id& id)
{
    KARIGAR_TRY(auto doc, reader.tables().find(kind, id));
    if (!doc)
        return std::optional<views::Row>();
    KARIGAR_TRY(const bool waiting, reader.isWaiting(kind, id));
    return std::optional(views::Row{id, std::move(*doc), waiting});
}

Result<views::SearchResult> readHits(store::CacheReader& reader, const QString& text, const QSet<Kind>& kinds,
                                     int limit)
{
    KARIGAR_TRY(const auto found, reader.searcher().search(text, kinds, limit));
    views::SearchResult shown;
    shown.correctedTo = found.correctedTo;
    for (const store::SearchHit& hit : found.hits)
        shown.hits.push_back({hit.kind, viewRow(hit.row, {})});
    return shown;
}

Result<std::vector<views::RefusedCommand>> readRefused(store::CacheReader& reader)
{
    KARIGAR_TRY(const auto entries, reader.outbox().refused());
    std::vector<views::RefusedCommand> shown;
    for (const store::OutboxEntry& entry : entries) {
        const protocol::CommandEnvelope& command = entry.envelope;
        shown.push_back({command.n, command.name, command.args, command.at, entry.error.value_or(Error())});
    }
    return shown;
}

} // namespace

LocalWorkspace::LocalWorkspace(store::StoreThreads& threads, store::AttachmentVault& vault,
                               sync::SyncService& service, views::Person person, QObject* parent)
    : Workspace(parent)
    , m_threads(threads)
    , m_vault(vault)
    , m_service(service)
    , m_person(std::move(person))
{
    m_threads.setListener(this, [this](const store::ChangeSet& changes) { onStoreChanged(changes); });
    connect(&service, &sync::SyncService::statusChanged, this, &LocalWorkspace::onStatus);
    connect(&service, &sync::SyncService::typing, this,
            [this](const Id& channel) { Q_EMIT someoneTyping(channel); });
    onStatus();
}

LocalWorkspace::~LocalWorkspace()
{
    // Both threads live on for a moment. What they still answer or announce is heard by this object while it
    // is there; Qt 6.4 does not forgive a continuation whose receiver is gone.
    m_threads.write([](store::Cache& cache) { cache.setListener({}); }).waitForFinished();
    m_threads.read([](store::CacheReader&) {}).waitForFinished();
}

template<class T, class Use>
void LocalWorkspace::afterwards(QFuture<T> future, Use use)
{
    // A future that is already finished continues inside then(), but whoever asks may not be ready before its
    // call returns: an answer never comes earlier than that.
    m_asking = true;
    future.then(this, [this, use = std::move(use)](T found) mutable {
        if (!m_asking)
            return use(std::move(found));
        QMetaObject::invokeMethod(
            this, [use = std::move(use), found = std::move(found)]() mutable { use(std::move(found)); },
            Qt::QueuedConnection);
    });
    m_asking = false;
}

template<class T>
void LocalWorkspace::deliver(QFuture<Result<T>> future, QObject* receiver, Then<T> then)
{
    ++m_reading;
    afterwards(future, [this, receiver = QPointer(receiver), then = std::move(then)](Result<T> found) {
        if (receiver)
            then(orNothing(std::move(found)));
        if (--m_reading == 0)
            Q_EMIT idle();
    });
}

Millis LocalWorkspace::now() const
{
    return m_service.serverClock().now();
}

void LocalWorkspace::find(Kind kind, const Id& id, QObject* receiver, Then<std::optional<views::Row>> then)
{
    deliver(m_threads.read([kind, id](store::CacheReader& reader) { return readRow(reader, kind, id); }),
            receiver, std::move(then));
}

void LocalWorkspace::list(const Query& query, QObject* receiver, Then<std::vector<views::Row>> then)
{
    deliver(m_threads.read([query](store::CacheReader& reader) { return readRows(reader, query); }), receiver,
            std::move(then));
}

void LocalWorkspace::count(const Query& query, QObject* receiver, Then<qint64> then)
{
    deliver(m_threads.read([query](store::CacheReader& reader) { return reader.tables().count(query); }),
            receiver, std::move(then));
}

void LocalWorkspace::sum(const Query& query, const QString& column, QObject* receiver, Then<qint64> then)
{
    deliver(m_threads.read([query, name = column.toLatin1()](store::CacheReader& reader) {
        return reader.tables().sum(query, name.constData());
    }),
            receiver, std::move(then));
}

void LocalWorkspace::search(const QString& text, const QSet<Kind>& kinds, int limit, QObject* receiver,
                            Then<views::SearchResult> then)
{
    deliver(m_threads.read([=](store::CacheReader& reader) { return readHits(reader, text, kinds, limit); }),
            receiver, std::move(then));
}

void LocalWorkspace::submit(const QString& command, const QJsonObject& args, QObject* receiver,
                            Then<Result<qint64>> then)
{
    queue({command, args, {}, 0}, receiver, std::move(then));
}

void LocalWorkspace::submitHeld(const QString& command, const QJsonObject& args, QObject* receiver,
                                Then<Result<qint64>> then)
{
    queue({command, args, {}, kUndoTime}, receiver, std::move(then));
}

void LocalWorkspace::withdraw(qint64 n, QObject* receiver, Then<Result<void>> then)
{
    afterwards(m_threads.write([n](store::Cache& cache) { return cache.withdraw(n); }),
               [this, receiver = QPointer(receiver), then = std::move(then)](Result<void> done) {
                   m_service.noticeCommand();
                   if (receiver)
                       then(std::move(done));
               });
}

void LocalWorkspace::queue(const store::CommandRequest& request, QObject* receiver, Then<Result<qint64>> then)
{
    auto queued = m_threads.write([request](store::Cache& cache) { return cache.submit(request); });
    // The service hears of it even when the page that asked has gone meanwhile.
    afterwards(queued, [this, receiver = QPointer(receiver), then = std::move(then)](Result<qint64> n) {
        if (n)
            m_service.noticeCommand();
        if (receiver)
            then(std::move(n));
    });
}

void LocalWorkspace::whenSettled(qint64 n, QObject* receiver, Then<Result<void>> then)
{
    m_waiters.emplace(n, Waiter{receiver, std::move(then)});
    checkWaiters();
}

void LocalWorkspace::checkWaiters()
{
    std::erase_if(m_waiters, [](const auto& entry) { return entry.second.receiver.isNull(); });
    for (auto it = m_waiters.begin(); it != m_waiters.end(); it = m_waiters.upper_bound(it->first)) {
        const qint64 n = it->first;
        afterwards(m_threads.read([n](store::CacheReader& reader) { return reader.outbox().find(n); }),
                   [this, n](const Result<std::optional<store::OutboxEntry>>& found) {
                       using State = store::OutboxEntry::State;
                       if (!found || (*found && (*found)->state == State::Pending))
                           return;
                       Result<void> outcome;
                       if (*found && (*found)->state == State::Refused)
                           outcome = std::unexpected((*found)->error.value_or(Error()));
                       auto [from, to] = m_waiters.equal_range(n);
                       std::vector<Waiter> done;
                       for (auto waiter = from; waiter != to; ++waiter)
                           done.push_back(std::move(waiter->second));
                       m_waiters.erase(from, to);
                       for (const Waiter& waiter : done)
                           if (waiter.receiver)
                               waiter.then(outcome);
                   });
    }
}

void LocalWorkspace::refused(QObject* receiver, Then<std::vector<views::RefusedCommand>> then)
{
    deliver(m_threads.read(readRefused), receiver, std::move(then));
}

void LocalWorkspace::retryRefused(qint64 n)
{
    afterwards(m_threads.write([n](store::Cache& cache) { return cache.retry(n); }),
               [this](const Result<qint64>&) { m_service.noticeCommand(); });
}

void LocalWorkspace::discardRefused(qint64 n)
{
    afterwards(m_threads.write([n](store::Cache& cache) { return cache.discardRefused(n); }),
               [this](const Result<void>&) { m_service.noticeCommand(); });
}

void LocalWorkspace::attachment(const QString& sha, QObject* receiver, Then<QByteArray> then)
{
    afterwards(m_service.fetchAttachment(sha),
               [receiver = QPointer(receiver), then = std::move(then)](const Result<QByteArray>& bytes) {
                   if (receiver)
                       then(bytes.value_or(QByteArray()));
               });
}

void LocalWorkspace::attach(const QByteArray& bytes, const QString& mime, QObject* receiver,
                            Then<Result<QString>> then)
{
    auto kept = m_threads.write([&vault = m_vault, bytes, mime](store::Cache& cache) -> Result<QString> {
        KARIGAR_TRY(QString sha, vault.put(bytes, true));
        const QJsonObject args{
            {u"sha"_s, sha}, {u"mime"_s, mime}, {u"size"_s, static_cast<qint64>(bytes.size())}};
        KARIGAR_CHECK(cache.submit({u"attachment.declare"_s, args, {}}));
        return sha;
    });
    afterwards(kept, [this, receiver = QPointer(receiver), then = std::move(then)](Result<QString> sha) {
        if (sha)
            m_service.noticeCommand();
        if (receiver)
            then(std::move(sha));
    });
}

void LocalWorkspace::checkoutLink(const Id& payment, QObject* receiver, Then<Result<QString>> then)
{
    afterwards(m_service.checkoutLink(payment), [receiver = QPointer(receiver), then = std::move(then)](
                                                    const Result<protocol::CheckoutLink>& link) {
        if (!receiver)
            return;
        if (link)
            then(link->url);
        else
            then(std::unexpected(link.error()));
    });
}

void LocalWorkspace::loadNote(const QString& key, QObject* receiver, Then<QString> then)
{
    deliver(m_threads.read([key](store::CacheReader& reader) { return reader.note(key); }), receiver,
            std::move(then));
}

void LocalWorkspace::saveNote(const QString& key, const QString& text)
{
    m_threads.write([key, text](store::Cache& cache) { return cache.setNote(key, text); });
}

void LocalWorkspace::syncNow()
{
    m_service.setNetworkUp(true);
}

void LocalWorkspace::sayTyping(const Id& channel)
{
    m_service.sendTyping(channel);
}

void LocalWorkspace::onStoreChanged(const store::ChangeSet& changes)
{
    if (!changes.kinds.isEmpty() || changes.wholesale)
        Q_EMIT changed({changes.kinds, changes.ids, changes.wholesale});
    if (changes.outbox) {
        checkWaiters();
        Q_EMIT syncStatusChanged();
    }
}

void LocalWorkspace::onStatus()
{
    using From = sync::SyncState;
    using To = views::SyncStatus::State;
    const sync::SyncStatus& status = m_service.status();
    views::SyncStatus shown;
    switch (status.state) {
    case From::UpToDate:
        shown.state = To::UpToDate;
        break;
    case From::Syncing:
        shown.state = To::Syncing;
        break;
    case From::Offline:
        shown.state = To::Offline;
        break;
    case From::SignInNeeded:
        shown.state = To::SignInNeeded;
        break;
    case From::TooOld:
        shown.state = To::TooOld;
        break;
    case From::ServerTrouble:
    case From::CacheTrouble:
        shown.state = To::Trouble;
        break;
    }
    shown.waiting = status.waiting;
    shown.refused = status.refused;
    shown.offlineSince = status.offlineSince;
    shown.firstSync = status.firstSync;
    shown.paymentsMode = status.paymentsMode;
    if (status.lastError)
        shown.trouble = status.lastError->message;
    if (shown == m_status)
        return;
    m_status = shown;
    Q_EMIT syncStatusChanged();
}

} // namespace karigar::app
