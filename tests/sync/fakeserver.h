// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/transport.h"
#include "tests/sync/fakebackend.h"

#include <mutex>

namespace karigar::tests {

/// FakeBackend behind HTTP. Any thread.
class FakeServer {
public:
    explicit FakeServer(const Clock& clock)
        : m_backend(clock)
    {
    }

    /// Everything about the backend behind it goes through here.
    template<class Use>
    auto with(Use use)
    {
        const std::scoped_lock lock(m_lock);
        return use(m_backend);
    }
    QString openSession(const Id& user, const Id& device);
    void revoke(const QString& token);

    sync::HttpAnswer handle(const sync::HttpRequest& request);
    /// Method and path of everything that was asked.
    QStringList requests();

private:
    struct Session {
        Id user;
        Id device;
        bool revoked = false;
    };

    sync::HttpAnswer answer(const sync::HttpRequest& request);
    sync::HttpAnswer changes(const sync::HttpRequest& request, const Session& session);
    sync::HttpAnswer commands(const sync::HttpRequest& request, const Session& session);

    std::mutex m_lock;
    FakeBackend m_backend;
    QHash<QByteArray, Session> m_sessions;
    QHash<QString, QByteArray> m_files;
    QStringList m_requests;
};

} // namespace karigar::tests
