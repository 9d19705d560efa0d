// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask of the engine directly: files, links, the online search, signing in and out.
#include "models/store/attachmentvault.h"
#include "sync/net/networkerror.h"
#include "sync/service/syncengine.h"

namespace karigar::sync {

namespace {

template<class T>
void fulfil(QPromise<Result<T>>& promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

Result<void> SyncEngine::mayAsk() const
{
    if (m_finishing || !m_api)
        return std::unexpected(networkError(QNetworkReply::OperationCanceledError));
    return {};
}

void SyncEngine::fetch(const QString& sha, QPromise<Result<QByteArray>> promise)
{
    if (auto bytes = m_vault.get(sha)) {
        fulfil<QByteArray>(promise, std::move(*bytes));
        return;
    }
    if (const auto allowed = mayAsk(); !allowed) {
        fulfil<QByteArray>(promise, std::unexpected(allowed.error()));
        return;
    }
    // Many widgets may show the same picture; it travels once.
    auto& waiting = m_wanted[sha];
    waiting.push_back(std::move(promise));
    if (waiting.size() == 1)
        download(sha);
}

QCoro::Task<> SyncEngine::download(QString sha)
{
    ++m_running;
    auto task = m_api->getAttachment(sha);
    const auto file = co_await task;
    if (file)
        (void)m_vault.put(file->data, false); // a full disk costs a second download, nothing else
    auto waiting = m_wanted.extract(sha);
    for (auto& promise : waiting.mapped())
        fulfil(promise, file ? Result<QByteArray>(file->data) : std::unexpected(file.error()));
    taskEnded();
}

void SyncEngine::askCheckout(const Id& payment, QPromise<Result<protocol::CheckoutLink>> promise)
{
    if (const auto allowed = mayAsk(); !allowed)
        fulfil<protocol::CheckoutLink>(promise, std::unexpected(allowed.error()));
    else
        checkout(payment, std::move(promise));
}

QCoro::Task<> SyncEngine::checkout(Id payment, QPromise<Result<protocol::CheckoutLink>> promise)
{
    ++m_running;
    auto task = m_api->checkoutLink(payment);
    fulfil(promise, co_await task);
    taskEnded();
}

void SyncEngine::askSearch(const QString& words, QPromise<Result<QJsonArray>> promise)
{
    if (const auto allowed = mayAsk(); !allowed)
        fulfil<QJsonArray>(promise, std::unexpected(allowed.error()));
    else
        searchOnline(words, std::move(promise));
}

QCoro::Task<> SyncEngine::searchOnline(QString words, QPromise<Result<QJsonArray>> promise)
{
    ++m_running;
    auto task = m_api->search(words, m_setup.tuning.searchResults);
    fulfil(promise, co_await task);
    taskEnded();
}

void SyncEngine::sendTyping(const Id& channel)
{
    if (m_live)
        m_live->sendTyping(channel);
}

void SyncEngine::signedIn(const QString& token)
{
    m_token = token;
    if (m_api)
        m_api->setToken(token);
    tell(event::SignedIn{});
}

void SyncEngine::signOut()
{
    if (m_api && !m_finishing)
        endSession();
}

/// The backend is asked to forget the session; when it cannot be reached, it expires there. Here everything
/// goes either way.
QCoro::Task<> SyncEngine::endSession()
{
    ++m_running;
    auto task = m_api->signOut();
    (void)co_await task;
    tell(event::SignedOut{});
    taskEnded();
}

} // namespace karigar::sync
