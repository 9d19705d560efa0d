// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"

namespace karigar::protocol {

/// One command on its way to the backend. (device, n) is unique and makes it happen once.
struct CommandEnvelope {
    qint64 n = 0; ///< rises by device; gaps are fine
    Id id;        ///< seeds the ids of what the command creates
    QString name;
    QJsonObject args;
    Millis at = 0;    ///< when the person acted, by the client's estimate of the server's clock
    QJsonObject seen; ///< what the person saw, for commands that must not act on stale facts

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("n", s.n);
        v("id", s.id);
        v("name", s.name);
        v("args", s.args);
        v("at", s.at);
        v("seen", s.seen);
    }
    bool operator==(const CommandEnvelope&) const = default;
};

/// POST /v1/commands. The device is the session's.
struct CommandBatch {
    std::vector<CommandEnvelope> commands;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("commands", s.commands);
    }
};

/// The error object of every refusal: {"domain","code","message","retry"}.
struct WireError {
    QString domain;
    QString code;
    QString message;
    bool retry = false;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("domain", s.domain);
        v("code", s.code);
        v("message", s.message);
        v("retry", s.retry);
    }
    static WireError of(const Error& error);
    Error toError() const;
};

/// What became of one command: settled, or refused for good. Commands after one that failed in a retryable
/// way are not in the answer and are to be sent again.
struct CommandOutcome {
    qint64 n = 0;
    bool ok = false;
    std::optional<WireError> error;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("n", s.n);
        v("ok", s.ok);
        v("error", s.error);
    }
};

struct CommandAnswer {
    std::vector<CommandOutcome> outcomes;
    Millis serverTime = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("outcomes", s.outcomes);
        v("serverTime", s.serverTime);
    }
};

/// The backend takes at most this many commands in one request, and the client sends no more.
inline constexpr int kMaxCommandsPerBatch = 50;

} // namespace karigar::protocol
