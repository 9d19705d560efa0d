// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/call.h"
#include "backend/http/router.h"

#include <span>

namespace karigar::backend {

/// One line of the HTTP interface; backend/openapi.yaml describes each.
struct ApiRoute {
    enum class Caller {
        Client,  ///< one of our programs: says its protocol version
        Session, ///< the same, signed in
        Outside, ///< browsers, the payment provider, probes
    };
    /// Where the handler runs; none of them on the HTTP threads.
    enum class Place { Workers, Hashers, Callers };
    using Handler = void (*)(Services&, Call, Answer);

    const char* method;
    const char* pattern;
    Caller caller;
    Place place;
    Handler handler;
    std::size_t bodyLimit; ///< bytes
    Asking asking;         ///< what it counts as, see requestlimits.h
    bool onlyTimeTravel = false;
};

std::span<const ApiRoute> apiRoutes();
inline constexpr char kLivePath[] = "/v1/live";

/// Fills a router with everything the server answers. `services` must outlive the server.
void addRoutes(http::Router& router, Services& services);

/// Ties a handler that answers at once to the table.
template<Result<http::Response> (*handle)(Services&, const Call&)>
void atOnce(Services& services, Call call, Answer answer)
{
    answer(handle(services, call));
}

} // namespace karigar::backend
