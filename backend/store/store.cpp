// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/store.h"

#include <future>
#include <memory>

namespace karigar::backend {

Result<void> Store::writeAndWait(Write unit)
{
    // Shared, because the waiter may be gone before the store's thread has left set_value().
    const auto promise = std::make_shared<std::promise<Result<void>>>();
    auto written = promise->get_future();
    write(std::move(unit), [promise](Result<void> result) { promise->set_value(std::move(result)); });
    return written.get();
}

} // namespace karigar::backend
