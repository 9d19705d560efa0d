// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/openapi.h"

#include "tests/backendkit/jsonschema.h"
#include "tests/backendkit/yamljson.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>
#include <sstream>

using namespace Qt::StringLiterals;

namespace karigar::kit {

struct OpenApi::Document {
    explicit Document(QJsonObject document)
        : root(std::move(document))
    {
    }

    QJsonObject root;
    JsonSchema schema{root};
    std::map<std::string, QJsonObject> operations; ///< the path's parameters are in each

    std::string judgeResponse(const QJsonObject& response, const HttpReply& reply,
                              const std::string& where) const;
    std::string judgeHeaders(const QJsonObject& headers, const HttpReply& reply,
                             const std::string& where) const;
    std::string judgeRequest(const std::string& operation, const HttpExchange& exchange) const;
    std::string judgeParameters(const std::string& operation, const HttpExchange& exchange) const;
};

namespace {

const std::set<QString> kMethods{u"get"_s, u"put"_s, u"post"_s, u"delete"_s, u"patch"_s};

std::vector<std::string> segmentsOf(const std::string& path)
{
    std::vector<std::string> segments;
    std::stringstream stream(path.substr(0, path.find('?')));
    for (std::string one; std::getline(stream, one, '/');)
        segments.push_back(one);
    return segments;
}

bool fits(const std::string& pattern, const std::string& path)
{
    const auto wanted = segmentsOf(pattern);
    const auto given = segmentsOf(path);
    return wanted.size() == given.size() && std::equal(wanted.begin(), wanted.end(), given.begin(),
                                                       [](const std::string& a, const std::string& b) {
                                                           return a.starts_with('{') || a == b;
                                                       });
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string patternOf(const std::string& operation)
{
    return operation.substr(operation.find(' ') + 1);
}

/// What a request says for a parameter of the path, the query or the headers; none when it does not.
std::optional<std::string> given(const QJsonObject& parameter, const std::string& operation,
                                 const HttpExchange& exchange)
{
    const QString name = parameter.value("name"_L1).toString();
    const QString in = parameter.value("in"_L1).toString();
    if (in == "header"_L1) {
        for (const std::string& header : exchange.headers)
            if (lower(header).starts_with(lower(name.toStdString()) + ": "))
                return header.substr(static_cast<std::size_t>(name.size()) + 2);
        return std::nullopt;
    }
    if (in == "query"_L1) {
        const QUrlQuery query(QUrl(QString::fromStdString(exchange.path)).query(QUrl::FullyEncoded));
        if (!query.hasQueryItem(name))
            return std::nullopt;
        return query.queryItemValue(name, QUrl::FullyDecoded).toStdString();
    }
    const auto pattern = segmentsOf(patternOf(operation));
    const auto segments = segmentsOf(exchange.path);
    const auto at = std::find(pattern.begin(), pattern.end(), '{' + name.toStdString() + '}');
    return at == pattern.end() ? std::nullopt
                               : std::optional(segments[static_cast<std::size_t>(at - pattern.begin())]);
}

QJsonValue parsed(const std::string& body)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

bool hasSession(const HttpExchange& exchange)
{
    return std::ranges::any_of(exchange.headers, [](const std::string& header) {
        return header.starts_with("Authorization: Bearer ");
    });
}

} // namespace

std::string OpenApi::Document::judgeHeaders(const QJsonObject& headers, const HttpReply& reply,
                                            const std::string& where) const
{
    for (auto entry = headers.begin(); entry != headers.end(); ++entry) {
        const QJsonObject header = schema.resolved(entry.value());
        const std::string name = lower(entry.key().toStdString());
        const std::string text = reply.header(name);
        if (text.empty() && header.value("required"_L1).toBool())
            return where + " lacks the header " + name;
        if (text.empty())
            continue;
        if (auto wrong = schema.judgeText(header.value("schema"_L1), text, where + ' ' + name);
            !wrong.empty())
            return wrong;
    }
    return {};
}

std::string OpenApi::Document::judgeResponse(const QJsonObject& response, const HttpReply& reply,
                                             const std::string& where) const
{
    if (auto wrong = judgeHeaders(response.value("headers"_L1).toObject(), reply, where); !wrong.empty())
        return wrong;
    if (!response.contains("content"_L1))
        return reply.body.empty() ? std::string() : where + " has a body";
    const QJsonObject content = response.value("content"_L1).toObject();
    const auto type = QString::fromStdString(reply.type.substr(0, reply.type.find(';')));
    if (!content.contains(type))
        return where + " is " + type.toStdString();
    const QJsonValue wanted = content.value(type).toObject().value("schema"_L1);
    if (type != "application/json"_L1)
        return schema.judge(wanted, QString::fromLatin1(QByteArray::fromStdString(reply.body)), where);
    return schema.judge(wanted, parsed(reply.body), where);
}

std::string OpenApi::Document::judgeParameters(const std::string& operation,
                                               const HttpExchange& exchange) const
{
    QSet<QString> queries;
    for (const QJsonValue node : operations.at(operation).value("parameters"_L1).toArray()) {
        const QJsonObject parameter = schema.resolved(node);
        const std::string where = operation + " with " + parameter.value("name"_L1).toString().toStdString();
        if (parameter.value("in"_L1).toString() == "query"_L1)
            queries.insert(parameter.value("name"_L1).toString());
        const auto text = given(parameter, operation, exchange);
        if (!text && parameter.value("required"_L1).toBool())
            return where + " missing succeeds";
        // An empty value of a query counts as none.
        if (!text || (text->empty() && parameter.value("in"_L1).toString() == "query"_L1))
            continue;
        if (auto wrong = schema.judgeText(parameter.value("schema"_L1), *text, where); !wrong.empty())
            return wrong + ", and succeeds";
    }
    const QUrlQuery query(QUrl(QString::fromStdString(exchange.path)).query());
    for (const auto& [name, value] : query.queryItems())
        if (!queries.contains(name))
            return operation + " with " + name.toStdString() + ", which is not described";
    return {};
}

std::string OpenApi::Document::judgeRequest(const std::string& operation, const HttpExchange& exchange) const
{
    const QJsonObject& described = operations.at(operation);
    const bool open = described.contains("security"_L1) && described.value("security"_L1).toArray().isEmpty();
    if (!open && !hasSession(exchange))
        return operation + " without a session succeeds";
    if (auto wrong = judgeParameters(operation, exchange); !wrong.empty())
        return wrong;
    const QJsonObject body = described.value("requestBody"_L1).toObject();
    if (body.value("required"_L1).toBool() && exchange.body.empty())
        return operation + " without a body succeeds";
    const QJsonValue json = body.value("content"_L1).toObject().value("application/json"_L1);
    if (!json.isObject())
        return {};
    const auto wrong =
        schema.judge(json.toObject().value("schema"_L1), parsed(exchange.body), operation + ": the request");
    return wrong.empty() ? wrong : wrong + ", and succeeds";
}

OpenApi::OpenApi(const std::string& file)
    : m_document(new Document(jsonOfYaml(file)))
{
    const QJsonObject paths = m_document->root.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto one = item.begin(); one != item.end(); ++one) {
            if (!kMethods.contains(one.key()))
                continue;
            QJsonObject operation = one.value().toObject();
            QJsonArray parameters = operation.value("parameters"_L1).toArray();
            for (const QJsonValue shared : item.value("parameters"_L1).toArray())
                parameters.append(shared);
            operation.insert("parameters"_L1, parameters);
            m_document->operations[one.key().toUpper().toStdString() + ' ' + path.key().toStdString()] =
                operation;
        }
    }
}

OpenApi::~OpenApi() = default;

const QJsonObject& OpenApi::document() const
{
    return m_document->root;
}

std::set<std::string> OpenApi::operations() const
{
    std::set<std::string> all;
    for (const auto& [name, operation] : m_document->operations)
        all.insert(name);
    return all;
}

std::set<std::string> OpenApi::answers() const
{
    std::set<std::string> all;
    for (const auto& [name, operation] : m_document->operations)
        for (const QString& status : operation.value("responses"_L1).toObject().keys())
            if (!status.endsWith("XX"_L1))
                all.insert(name + " -> " + status.toStdString());
    return all;
}

std::string OpenApi::operationOf(const std::string& method, const std::string& path) const
{
    for (const auto& [name, operation] : m_document->operations)
        if (name.starts_with(method + ' ') && fits(patternOf(name), path))
            return name;
    return {};
}

std::string OpenApi::answerOf(const HttpExchange& exchange) const
{
    return operationOf(exchange.method, exchange.path) + " -> " + std::to_string(exchange.reply.status);
}

std::string OpenApi::judge(const HttpExchange& exchange) const
{
    const HttpReply& reply = exchange.reply;
    const std::string operation = operationOf(exchange.method, exchange.path);
    if (operation.empty())
        return {}; // the router's own 404 and 405, and the payment sandbox
    const QJsonObject responses = m_document->operations.at(operation).value("responses"_L1).toObject();
    const std::string where = answerOf(exchange);
    const QString status = QString::number(reply.status);
    const QString range = status.left(1) + u"XX"_s;
    if (!responses.contains(status) && !responses.contains(range))
        return where + " is not described: " + reply.body.substr(0, 200);
    const QJsonObject response =
        m_document->schema.resolved(responses.value(responses.contains(status) ? status : range));
    if (auto wrong = m_document->judgeResponse(response, reply, where); !wrong.empty())
        return wrong;
    return reply.status < 300 ? m_document->judgeRequest(operation, exchange) : std::string();
}

} // namespace karigar::kit
