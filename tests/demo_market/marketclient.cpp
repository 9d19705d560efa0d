// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo_market/marketclient.h"

#include "backend/demo/market/people.h"
#include "models/domain/base/clock.h"
#include "models/protocol/changes.h"
#include "models/protocol/commands.h"
#include "models/protocol/version.h"

#include <QJsonDocument>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace karigar::demo::test {

namespace {

using backend::sandbox::test::web;
using backend::sandbox::test::WebAnswer;

} // namespace

ServerProcess::ServerProcess(const QString& folder, const QStringList& more)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(KARIGAR_BIN_DIR "/karigar-server"),
                    QStringList{u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s} + more);
    const QByteArray prefix = "listening on ";
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(-1))
            throw std::runtime_error("the server did not start");
    const QByteArray line = m_process.readLine().trimmed();
    m_url = line.mid(prefix.size()).toStdString();
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    m_process.waitForFinished(-1);
}

MarketClient::MarketClient(const ServerProcess& server, const QString& email)
    : m_url(server.url())
{
    const protocol::SignInRequest request{email, QString::fromLatin1(kPassword), u"test"_s};
    m_grant = fromJson<protocol::SessionGrant>(call("POST", "/v1/sign-in", toJson(request))).value();
}

std::vector<std::string> MarketClient::headers() const
{
    return {"Content-Type: application/json", std::string(protocol::kVersionHeader) + ": 1",
            "Authorization: Bearer " + m_grant.token.toStdString()};
}

QJsonObject MarketClient::call(const std::string& method, const std::string& path,
                               const QJsonObject& body) const
{
    const std::string text = body.isEmpty() ? "" : QJsonDocument(body).toJson().toStdString();
    const WebAnswer answer = web(method, m_url + path, text, headers());
    if (answer.status != 200)
        throw std::runtime_error(path + ": " + std::to_string(answer.status) + ' ' + answer.body);
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

Seen MarketClient::pullAll() const
{
    Seen seen;
    for (qint64 cursor = 0;;) {
        const QJsonObject page = call("GET", "/v1/changes?limit=2000&cursor=" + std::to_string(cursor));
        for (const QJsonValue change : page.value("changes"_L1).toArray()) {
            auto& kind = seen[change["kind"_L1].toString()];
            if (change["doc"_L1].isObject())
                kind[change["id"_L1].toString()] = change["doc"_L1].toObject();
            else
                kind.erase(change["id"_L1].toString());
        }
        cursor = page.value("cursor"_L1).toInteger();
        if (!page.value("more"_L1).toBool())
            return seen;
    }
}

bool MarketClient::command(const QString& name, const QJsonObject& args)
{
    const Millis now = SystemClock().now();
    const protocol::CommandEnvelope envelope{++m_number, Id::mint(now), name, args, now, {}};
    const QJsonObject answer = call("POST", "/v1/commands", {{"commands"_L1, QJsonArray{toJson(envelope)}}});
    return answer.value("outcomes"_L1).toArray().first()["ok"_L1].toBool();
}

WebAnswer MarketClient::attachment(const QString& sha) const
{
    return web("GET", m_url + "/v1/attachments/" + sha.toStdString(), {}, headers());
}

} // namespace karigar::demo::test
