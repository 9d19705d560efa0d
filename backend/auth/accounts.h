// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/session.h"
#include "backend/store/commandexecutor.h"
#include "models/protocol/session.h"

namespace karigar::backend {

/// Accounts and sessions: join, sign in, come back with a token, sign a device out. Calls that hash a password
/// or write wait, so they belong on worker threads. Owned by the composition root.
class Accounts {
public:
    Accounts(Store& store, CommandExecutor& executor, const Clock& clock);

    /// Errors: bad_password, those of user.register (email_taken, ...).
    Result<protocol::SessionGrant> join(const protocol::RegisterRequest& request, bool admin = false);
    /// One error for every reason: bad_credentials.
    Result<protocol::SessionGrant> signIn(const protocol::SignInRequest& request);

    /// Who holds this token. Errors, all of the domain Auth: signed_out, session_revoked, session_expired.
    Result<Session> recognise(const QString& token);
    Result<std::vector<StoredSession>> sessions(const Id& user);
    /// Error not_found when the person has no such device.
    Result<void> revoke(const Id& user, const Id& device);

    Result<bool> isRegistered(const QString& email);

private:
    Result<std::optional<User>> userByEmail(const QString& email);
    protocol::SessionGrant grantFor(const User& user, const QString& deviceName, StoredSession& session) const;
    void touchSometimes(const StoredSession& session);

    Store& m_store;
    CommandExecutor& m_executor;
    const Clock& m_clock;
};

} // namespace karigar::backend
