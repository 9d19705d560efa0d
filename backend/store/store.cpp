// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/store.h"

#include <future>

namespace karigar::backend {

Result<void> Store::writeAndWait(Write unit)
{
    std::promise<Result<void>> promise;
    write(std::move(unit), [&promise](Result<void> result) { promise.set_value(std::move(result)); });
    return promise.get_future().get();
}

} // namespace karigar::backend
