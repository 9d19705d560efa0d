// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/requestlimits.h"
#include "backend/http/ratelimiter.h"
#include "backend/http/response.h"
#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <map>
#include <optional>

namespace karigar::backend {

/// Counts requests against the table of requestlimits.h. Each function answers nothing when the request may
/// go on, otherwise why not: an error that is worth another try, and after how long. Any thread; owned by the
/// composition root and outlives the HTTP server.
class RequestGuard {
public:
    /// `factor` multiplies every allowance; 0 lets everything pass.
    RequestGuard(double factor, const http::RateLimiter::Clock& clock);

    struct Refused {
        Error error;
        std::chrono::seconds wait;
        /// 429 with the typed error and Retry-After.
        http::Response response() const;
    };
    using Refusal = std::optional<Refused>;
    Refusal byAddress(Asking asking, std::string_view peer);
    /// `key` names the session or account, `amount` how many of them this is.
    Refusal byCaller(Asking asking, std::string_view key, double amount = 1);
    /// Bytes that are new to the server, of a person's daily share.
    Refusal upload(const Id& user, std::size_t bytes);
    /// With that many live connections open already, of this session and of this address.
    Refusal liveConnection(std::size_t bySession, std::size_t byAddress) const;

    static Allowance scaled(const Allowance& allowance, double factor);

private:
    using Limiters = std::map<Asking, http::RateLimiter>;

    double m_factor;
    Limiters m_byAddress;
    Limiters m_byCaller;
    http::RateLimiter m_uploads;
};

} // namespace karigar::backend
