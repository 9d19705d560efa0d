// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <map>
#include <optional>

namespace karigar::sync {

/// Keeps what the backend said of "later": who asks before the time of Retry-After is told the same again
/// without a request, so that a client that asked too often does not go on doing so. By kind of request; on
/// HttpApi's thread.
class Patience {
public:
    /// Whatever the backend says, no longer than that.
    explicit Patience(Millis longest)
        : m_longest(longest)
    {
    }

    void told(const QByteArray& method, const QString& path, Millis now, Millis wait, const Error& error);
    /// The error, while it holds.
    std::optional<Error> error(const QByteArray& method, const QString& path, Millis now) const;
    /// Another session has its own allowance.
    void forget() { m_told.clear(); }

private:
    struct Told {
        Millis at;
        Millis until;
        Error error;
    };

    Millis m_longest;
    std::map<QString, Told> m_told;
};

} // namespace karigar::sync
