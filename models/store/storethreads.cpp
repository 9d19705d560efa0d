// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storethreads.h"

#include <QObject>

namespace karigar::store {

StoreThreads::StoreThreads(std::unique_ptr<Cache> cache, std::unique_ptr<CacheReader> view)
    : m_cache(std::move(cache))
    , m_view(std::move(view))
{
}

StoreThreads::~StoreThreads() = default;

Result<std::unique_ptr<StoreThreads>> StoreThreads::start(const QString& folder, const CacheKey& key,
                                                          const Clock& clock)
{
    KARIGAR_TRY(auto cache, Cache::open(folder, key, clock));
    KARIGAR_TRY(auto view, CacheReader::open(folder, key));
    return std::unique_ptr<StoreThreads>(new StoreThreads(std::move(cache), std::move(view)));
}

void StoreThreads::warmUpSearch()
{
    m_reader.post([this] {
        if (m_view)
            (void)m_view->searcher().warmUp();
    });
}

void StoreThreads::setListener(QObject* receiver, Cache::Listener listener)
{
    m_writer.post([this, receiver, listener = std::move(listener)] {
        if (!m_cache)
            return;
        m_cache->setListener([receiver, listener](const ChangeSet& changed) {
            QMetaObject::invokeMethod(
                receiver, [listener, changed] { listener(changed); }, Qt::QueuedConnection);
        });
    });
}

QFuture<Result<void>> StoreThreads::wipe()
{
    QPromise<Result<void>> promise;
    auto future = promise.future();
    promise.start();
    m_reader.post([this, promise = std::move(promise)]() mutable {
        m_view.reset();
        m_writer.post([this, promise = std::move(promise)]() mutable {
            promise.addResult(m_cache ? m_cache->wipe() : Result<void>());
            promise.finish();
            m_cache.reset();
        });
    });
    return future;
}

} // namespace karigar::store
