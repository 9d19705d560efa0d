// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storewriter.h"

#include <type_traits>

namespace karigar::backend {

/// Who is told what happened in the store, on its threads; both must be brief. With several processes on one
/// store each of them hears of everything.
struct StoreObserver {
    std::function<void(const Committed&)> committed; ///< what a reader can see by now
    std::function<void(const QJsonObject&)> heard;   ///< said by Store::spread(), here or elsewhere
};

/// Where the marketplace is kept. Any thread may call any member. Owned by the composition root and outlives
/// everyone who reads or writes.
class Store {
public:
    using Read = std::function<Result<void>(StoreReader&)>;
    using Write = std::function<Result<void>(StoreWriter&)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~Store() = default;

    /// Queues a unit. `done` follows exactly once, after the commit that makes the unit durable or with the
    /// reason why there is none; it is called on a thread of the store and must be brief. A unit may be run
    /// again from its beginning when somebody else was quicker, so what it leaves behind outside of the store
    /// is set anew each time.
    virtual void write(Write unit, Done done) = 0;
    /// Reads a steady view on the calling thread; may wait for a free connection.
    virtual Result<void> read(const Read& use) = 0;

    /// Tells the observers of all processes on this store something that is not kept. It may be lost.
    virtual void spread(const QJsonObject& word) = 0;

    /// Reads one value: `use(StoreReader&)` answers a Result of it.
    template<class Use>
    std::invoke_result_t<Use&, StoreReader&> fetch(Use use)
    {
        std::optional<std::invoke_result_t<Use&, StoreReader&>> found;
        auto done = read([&](StoreReader& reader) -> Result<void> {
            found.emplace(use(reader));
            return {};
        });
        if (!done)
            return std::unexpected(std::move(done).error());
        return std::move(*found);
    }

    /// Writes and waits for the commit. Never from a thread of the store.
    Result<void> writeAndWait(Write unit);
};

} // namespace karigar::backend
