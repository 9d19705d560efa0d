// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/person.h"

#include "models/domain/base/clock.h"

#include <chrono>
#include <QJsonArray>
#include <QJsonDocument>
#include <thread>

using namespace Qt::StringLiterals;

namespace karigar::kit {

namespace {

std::string textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Person::Person(const std::string& serverUrl)
    : m_http(serverUrl)
{
}

HttpReply Person::send(const std::string& method, const std::string& path, const std::string& body)
{
    HttpClient::Headers headers{"X-Karigar-Protocol: 1", "Accept-Encoding: zstd",
                                "Content-Type: application/json"};
    if (!m_token.empty())
        headers.push_back("Authorization: Bearer " + m_token);
    m_last = m_http.send(method, path, body, headers);
    return m_last;
}

HttpReply Person::post(const std::string& path, const QJsonObject& body)
{
    return send("POST", path, textOf(body));
}

bool Person::take(const HttpReply& grant)
{
    if (grant.status != 200)
        return false;
    const QJsonObject object = grant.json();
    m_token = object.value("token"_L1).toString().toStdString();
    m_user = Id::fromText(object.value("user"_L1).toString()).value_or(Id());
    m_device = Id::fromText(object.value("device"_L1).toString()).value_or(Id());
    m_email = object.value("email"_L1).toString();
    m_n = 0;
    return true;
}

bool Person::join(QJsonObject request)
{
    const QString unique = Id::mint(SystemClock().now()).toText();
    request.insert("email"_L1, unique + u"@karigar.test"_s);
    request.insert("password"_L1, QLatin1String(kPassword));
    request.insert("deviceName"_L1, u"test"_s);
    return take(post("/v1/register", request));
}

bool Person::joinAsArtisan(const std::string& name, const std::string& craft, const std::string& city)
{
    return join({{"name"_L1, QString::fromStdString(name)},
                 {"artisan"_L1, true},
                 {"craft"_L1, QString::fromStdString(craft)},
                 {"city"_L1, QString::fromStdString(city)},
                 {"state"_L1, u"08"_s}});
}

bool Person::joinAsCustomer(const std::string& name)
{
    return join({{"name"_L1, QString::fromStdString(name)}});
}

bool Person::signIn(const std::string& email, const std::string& password)
{
    return take(post("/v1/sign-in", {{"email"_L1, QString::fromStdString(email)},
                                     {"password"_L1, QString::fromStdString(password)},
                                     {"deviceName"_L1, u"test"_s}}));
}

QJsonObject Person::envelope(const QString& name, const QJsonObject& args)
{
    const Millis now = SystemClock().now();
    return {{"n"_L1, ++m_n},
            {"id"_L1, Id::mint(now).toText()},
            {"name"_L1, name},
            {"args"_L1, args},
            {"at"_L1, now}};
}

QString Person::command(const QString& name, const QJsonObject& args, const QJsonObject& seen)
{
    QJsonObject one = envelope(name, args);
    if (!seen.isEmpty())
        one.insert("seen"_L1, seen);
    const HttpReply reply = post("/v1/commands", {{"commands"_L1, QJsonArray{one}}});
    if (reply.status != 200)
        return u"http %1"_s.arg(reply.status);
    const QJsonObject outcome = reply.json().value("outcomes"_L1).toArray().first().toObject();
    if (outcome.value("ok"_L1).toBool())
        return {};
    return outcome.value("error"_L1).toObject().value("code"_L1).toString(u"unknown"_s);
}

bool Person::pull()
{
    while (true) {
        const auto reply = get("/v1/changes?cursor=" + std::to_string(m_cursor) +
                               "&limit=200&generation=" + m_generation.toStdString());
        if (reply.status != 200)
            return false;
        const QJsonObject page = reply.json();
        for (const QJsonValue value : page.value("changes"_L1).toArray()) {
            const QJsonObject change = value.toObject();
            const std::pair key(change.value("kind"_L1).toString(), change.value("id"_L1).toString());
            const qint64 seq = change.value("seq"_L1).toInteger();
            m_seqs.push_back(seq);
            if (change.value("doc"_L1).isObject())
                m_records[key] = {seq, change.value("doc"_L1).toObject()};
            else
                m_records.erase(key);
        }
        m_cursor = page.value("cursor"_L1).toInteger();
        m_settled = page.value("settled"_L1).toInteger();
        m_generation = page.value("generation"_L1).toString();
        if (!page.value("more"_L1).toBool())
            return true;
    }
}

void Person::forget()
{
    m_records.clear();
    m_seqs.clear();
    m_cursor = 0;
    m_generation.clear();
}

std::optional<QJsonObject> Person::record(const QString& kind, const Id& id) const
{
    const auto found = m_records.find({kind, id.toText()});
    return found == m_records.end() ? std::nullopt : std::optional(found->second.second);
}

std::vector<QJsonObject> Person::records(const QString& kind) const
{
    std::vector<QJsonObject> list;
    for (const auto& [key, value] : m_records)
        if (key.first == kind)
            list.push_back(value.second);
    return list;
}

qint64 Person::seqOf(const QString& kind, const Id& id) const
{
    const auto found = m_records.find({kind, id.toText()});
    return found == m_records.end() ? 0 : found->second.first;
}

bool Person::pullUntil(const std::function<bool()>& holds)
{
    constexpr int kTries = 1500;
    for (int i = 0; i < kTries && pull(); ++i) {
        if (holds())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

} // namespace karigar::kit
