// SPDX-License-Identifier: GPL-3.0-or-later
// One call of the API and what answers it, for the files that hold the endpoints.
#pragma once

#include "backend/http/request.h"
#include "backend/sandbox/ledger.h"

#include <span>

namespace karigar::backend::sandbox {

using Answer = ApiResult<boost::json::object>;

// What one call does with the books. `fault` is the ordered misfortune that the books must know of, or empty.
struct Call {
    const http::Request& request;
    Ledger& ledger;
    std::string fault;

    std::string id() const { return std::string(request.param("id")); }
};

struct Endpoint {
    const char* method;
    const char* pattern;
    Answer (*action)(const Call&);
};

std::span<const Endpoint> paymentEndpoints();  // orders, payments, refunds
std::span<const Endpoint> movementEndpoints(); // balance, settlements, disputes, transfers

template<typename T>
Answer shown(const ApiResult<T*>& entity)
{
    if (!entity)
        return std::unexpected(entity.error());
    return toJson(**entity);
}

} // namespace karigar::backend::sandbox
