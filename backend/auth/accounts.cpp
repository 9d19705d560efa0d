// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/accounts.h"

#include "backend/auth/authlimits.h"
#include "backend/auth/passwords.h"
#include "backend/auth/tokens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Backend", text);
}

QString normalEmail(const QString& email)
{
    return email.trimmed().toLower();
}

Result<void> checkPassword(const QString& password)
{
    if (password.size() < protocol::kMinPasswordLength || password.toUtf8().size() > kMaxPasswordBytes)
        return badInput("bad_password"_L1, say("A password has at least 8 characters."));
    return {};
}

Failure badCredentials()
{
    return fail(ErrorDomain::Auth, "bad_credentials"_L1, say("The email address or the password is wrong."));
}

QJsonObject registerArgs(const Id& user, const protocol::RegisterRequest& request, bool admin)
{
    return {{"user"_L1, user.toText()},         {"email"_L1, request.email}, {"name"_L1, request.name},
            {"artisan"_L1, request.artisan},    {"admin"_L1, admin},         {"craft"_L1, request.craft},
            {"workshop"_L1, request.workshop},  {"city"_L1, request.city},   {"state"_L1, request.state}};
}

} // namespace

Accounts::Accounts(Store& store, CommandExecutor& executor, const Clock& clock)
    : m_store(store)
    , m_executor(executor)
    , m_clock(clock)
{
}

protocol::SessionGrant Accounts::grantFor(const User& user, const QString& deviceName,
                                          StoredSession& session) const
{
    const Millis now = m_clock.now();
    protocol::SessionGrant grant;
    grant.token = tokens::mint();
    grant.user = user.id;
    grant.device = Id::mint(now);
    grant.name = user.name;
    grant.email = user.email;
    grant.artisan = user.artisan;
    grant.admin = user.admin;
    grant.serverTime = now;
    session = {tokens::hashOf(grant.token), user.id, grant.device, deviceName.left(kMaxDeviceName), now, now,
               false};
    return grant;
}

Result<protocol::SessionGrant> Accounts::join(const protocol::RegisterRequest& request, bool admin)
{
    KARIGAR_CHECK(checkPassword(request.password));
    KARIGAR_TRY(const QByteArray hash, passwords::hash(request.password));
    User user;
    user.id = Id::mint(m_clock.now());
    user.email = normalEmail(request.email);
    user.name = request.name.trimmed();
    user.artisan = request.artisan;
    user.admin = admin;
    StoredSession session;
    const auto grant = grantFor(user, request.deviceName, session);
    const auto unit = [&](StoreWriter& writer) -> Result<void> {
        KARIGAR_CHECK(m_executor.runInside(writer, "user.register"_L1, registerArgs(user.id, request, admin)));
        KARIGAR_CHECK(writer.setCredential(user.id, hash));
        return writer.addSession(session);
    };
    KARIGAR_CHECK(m_store.writeAndWait(unit));
    return grant;
}

Result<std::optional<User>> Accounts::userByEmail(const QString& email)
{
    return m_store.fetch([&](StoreReader& reader) -> Result<std::optional<User>> {
        const Query query = Query::of(Kind::User).equal("email", normalEmail(email)).first(1);
        KARIGAR_TRY(const auto docs, reader.facts().list(query));
        if (docs.empty())
            return std::nullopt;
        return fromJson<User>(docs.front());
    });
}

Result<bool> Accounts::isRegistered(const QString& email)
{
    KARIGAR_TRY(const auto user, userByEmail(email));
    return user.has_value();
}

Result<protocol::SessionGrant> Accounts::signIn(const protocol::SignInRequest& request)
{
    if (request.password.toUtf8().size() > kMaxPasswordBytes)
        return badCredentials();
    KARIGAR_TRY(const auto user, userByEmail(request.email));
    const Id id = user ? user->id : Id();
    KARIGAR_TRY(const auto hash, m_store.fetch([&](StoreReader& reader) { return reader.credential(id); }));
    if (!hash) {
        passwords::pretend(request.password);
        return badCredentials();
    }
    if (!passwords::matches(*hash, request.password))
        return badCredentials();
    StoredSession session;
    const auto grant = grantFor(*user, request.deviceName, session);
    KARIGAR_CHECK(m_store.writeAndWait([&](StoreWriter& writer) { return writer.addSession(session); }));
    return grant;
}

Result<Session> Accounts::recognise(const QString& token)
{
    const QByteArray hash = tokens::hashOf(token);
    std::optional<QJsonObject> doc;
    const auto find = [&](StoreReader& reader) -> Result<std::optional<StoredSession>> {
        KARIGAR_TRY(const auto session, reader.session(hash));
        if (session) {
            KARIGAR_TRY(doc, reader.facts().find(Kind::User, session->user));
        }
        return session;
    };
    KARIGAR_TRY(const auto stored, m_store.fetch(find));
    if (!stored || !doc)
        return fail(ErrorDomain::Auth, "signed_out"_L1, say("Please sign in."));
    if (stored->revoked)
        return fail(ErrorDomain::Auth, "session_revoked"_L1, say("This device was signed out."));
    if (m_clock.now() - stored->lastSeenAt > kSessionLife)
        return fail(ErrorDomain::Auth, "session_expired"_L1,
                    say("You were away for long. Please sign in again."));
    KARIGAR_TRY(auto user, fromJson<User>(*doc));
    touchSometimes(*stored);
    return Session{std::move(user), stored->device, hash, stored->lastSeenAt};
}

void Accounts::touchSometimes(const StoredSession& session)
{
    const Millis now = m_clock.now();
    if (now - session.lastSeenAt < kSessionTouch)
        return;
    // Losing this costs nothing; the next request tries again.
    m_store.write([hash = session.tokenHash, now](StoreWriter& writer) { return writer.touchSession(hash, now); },
                  [](const Result<void>&) {});
}

Result<std::vector<StoredSession>> Accounts::sessions(const Id& user)
{
    return m_store.fetch([&](StoreReader& reader) { return reader.sessionsOf(user); });
}

Result<void> Accounts::revoke(const Id& user, const Id& device)
{
    return m_store.writeAndWait([&](StoreWriter& writer) -> Result<void> {
        KARIGAR_TRY(const bool found, writer.revokeSession(user, device));
        if (!found)
            return refuse("not_found"_L1, say("There is no such device."));
        return {};
    });
}

} // namespace karigar::backend
