// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/fakeserver.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

sync::HttpAnswer json(const QJsonObject& object, int status = 200)
{
    return {status, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

sync::HttpAnswer refused(int status, ErrorDomain domain, const QString& code)
{
    const Error error{domain, code, u"No."_s, false};
    return json({{"error"_L1, toJson(protocol::WireError::of(error))}}, status);
}

QByteArray headerOf(const sync::HttpRequest& request, const QByteArray& name)
{
    for (const auto& [known, value] : request.headers)
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

} // namespace

QString FakeServer::openSession(const Id& user, const Id& device)
{
    const std::scoped_lock lock(m_lock);
    const QString token = u"token-%1"_s.arg(m_sessions.size());
    m_sessions.insert(token.toLatin1(), {user, device});
    return token;
}

void FakeServer::revoke(const QString& token)
{
    const std::scoped_lock lock(m_lock);
    m_sessions[token.toLatin1()].revoked = true;
}

QStringList FakeServer::requests()
{
    const std::scoped_lock lock(m_lock);
    return m_requests;
}

sync::HttpAnswer FakeServer::handle(const sync::HttpRequest& request)
{
    const std::scoped_lock lock(m_lock);
    m_requests.append(QString::fromLatin1(request.method) + u' ' + request.path);
    return answer(request);
}

sync::HttpAnswer FakeServer::answer(const sync::HttpRequest& request)
{
    if (headerOf(request, "X-Karigar-Protocol") != "1")
        return refused(426, ErrorDomain::Protocol, u"client_too_old"_s);
    const auto session = m_sessions.constFind(headerOf(request, "Authorization").mid(7));
    if (session == m_sessions.cend())
        return refused(401, ErrorDomain::Auth, u"signed_out"_s);
    if (session->revoked)
        return refused(401, ErrorDomain::Auth, u"session_revoked"_s);
    if (request.path.startsWith("/v1/changes"_L1))
        return changes(request, *session);
    if (request.path == "/v1/commands"_L1)
        return commands(request, *session);
    if (request.path == "/v1/checkout"_L1)
        return json({{"url"_L1, u"http://pay.example/1"_s}});
    if (request.path == "/v1/sign-out"_L1)
        return json({});
    const QString sha = request.path.section(u'/', -1);
    if (request.path.startsWith("/v1/attachments/"_L1) && request.method == "PUT") {
        m_files.insert(sha, request.body);
        m_backend.addAttachment(sha);
        return json({{"sha"_L1, sha}});
    }
    if (m_files.contains(sha))
        return {200, {}, m_files.value(sha)};
    return refused(404, ErrorDomain::Rule, u"not_found"_s);
}

sync::HttpAnswer FakeServer::changes(const sync::HttpRequest& request, const Session& session)
{
    const QUrlQuery query(QUrl(request.path).query());
    const QString generation = query.queryItemValue(u"generation"_s);
    if (!generation.isEmpty() && generation != m_backend.generation())
        return refused(409, ErrorDomain::Protocol, u"generation"_s);
    return {200,
            {},
            m_backend.page(session.user, session.device, query.queryItemValue(u"cursor"_s).toLongLong(),
                           query.queryItemValue(u"limit"_s).toInt())};
}

sync::HttpAnswer FakeServer::commands(const sync::HttpRequest& request, const Session& session)
{
    const auto batch = fromJson<protocol::CommandBatch>(QJsonDocument::fromJson(request.body).object());
    if (!batch)
        return refused(400, ErrorDomain::Input, u"malformed"_s);
    return json(toJson(m_backend.run(session.user, session.device, *batch)));
}

} // namespace karigar::tests
