// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cache.h"
#include "models/store/cachereader.h"
#include "models/store/worker.h"

#include <QFuture>
#include <QPromise>

class QObject;

namespace karigar::store {

/// The threads of one open cache: one that writes, one that reads. Whoever asks never waits: read() and
/// write() answer with a future; `.then(receiver, ...)` continues on the receiver's thread unless it has
/// gone, and QCoro awaits it. Any thread may ask. Destruction finishes what is queued.
class StoreThreads {
public:
    /// Opens both connections, here and now: a few milliseconds. `clock` must outlive it and be safe to read
    /// from the writer thread.
    static Result<std::unique_ptr<StoreThreads>> start(const QString& folder, const CacheKey& key,
                                                       const Clock& clock);
    ~StoreThreads();

    /// `work(Cache&)`, in the order asked.
    template<class Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work&, Cache&>>
    {
        auto answer = run(m_writer, m_cache, std::move(work));
        m_writer.post([this] {
            if (m_cache)
                (void)m_cache->tidy();
        });
        return answer;
    }
    /// `work(CacheReader&)`; sees what was committed when it runs.
    template<class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work&, CacheReader&>>
    {
        return run(m_reader, m_view, std::move(work));
    }

    /// Reads the words that a search corrects by, so that the first search need not: about a tenth of a
    /// second with 100,000 records, in which no read is answered. For a moment in which nobody waits for one.
    void warmUpSearch();

    /// `listener` hears of each commit that changed something, on the thread of `receiver`, which must
    /// outlive this object. Set before the first write.
    void setListener(QObject* receiver, Cache::Listener listener);

    /// Closes the readers and deletes the cache. What is asked afterwards is never answered (its future is
    /// cancelled).
    QFuture<Result<void>> wipe();

private:
    StoreThreads(std::unique_ptr<Cache> cache, std::unique_ptr<CacheReader> view);

    template<class Side, class Work>
    static auto run(Worker& worker, std::unique_ptr<Side>& side, Work work)
    {
        using Answer = std::invoke_result_t<Work&, Side&>;
        QPromise<Answer> promise;
        auto future = promise.future();
        promise.start();
        worker.post([&side, promise = std::move(promise), work = std::move(work)]() mutable {
            if (!side)
                return; // wiped: the promise is broken, which cancels the future
            if constexpr (std::is_void_v<Answer>)
                work(*side);
            else
                promise.addResult(work(*side));
            promise.finish();
        });
        return future;
    }

    std::unique_ptr<Cache> m_cache;      ///< the writer thread's
    std::unique_ptr<CacheReader> m_view; ///< the reader thread's
    Worker m_writer;
    Worker m_reader; ///< ends first
};

} // namespace karigar::store
