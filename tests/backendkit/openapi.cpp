// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/openapi.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <sstream>
#include <utility>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace karigar::kit {

struct OpenApi::Document {
    YAML::Node root;

    YAML::Node resolved(const YAML::Node& node) const;
    std::string judge(const YAML::Node& schema, const QJsonValue& value, const std::string& where) const;
    std::string judgeObject(const YAML::Node& schema, const QJsonObject& object,
                            const std::string& where) const;
};

namespace {

constexpr qsizetype kLooksAt = 5; // of a list; the rest was written by the same code
const std::set<std::string> kMethods{"get", "put", "post", "delete", "patch"};

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

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

bool isType(const std::string& type, const QJsonValue& value)
{
    if (type == "integer")
        return value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
    return (type == "string" && value.isString()) || (type == "boolean" && value.isBool()) ||
           (type == "array" && value.isArray()) || (type == "object" && value.isObject());
}

} // namespace

YAML::Node OpenApi::Document::resolved(const YAML::Node& node) const
{
    if (!node.IsMap() || !node["$ref"])
        return node;
    YAML::Node found;
    found.reset(root);
    for (const std::string& name : segmentsOf(node["$ref"].as<std::string>().substr(2)))
        found.reset(std::as_const(found)[name]);
    return found;
}

std::string OpenApi::Document::judgeObject(const YAML::Node& schema, const QJsonObject& object,
                                           const std::string& where) const
{
    for (const auto& name : schema["required"])
        if (!object.contains(QString::fromStdString(name.as<std::string>())))
            return where + " lacks " + name.as<std::string>();
    for (const auto& property : schema["properties"]) {
        const auto name = property.first.as<std::string>();
        const QJsonValue value = object.value(QString::fromStdString(name));
        if (value.isUndefined())
            continue;
        if (auto wrong = judge(property.second, value, where + '.' + name); !wrong.empty())
            return wrong;
    }
    return {};
}

std::string OpenApi::Document::judge(const YAML::Node& reference, const QJsonValue& value,
                                     const std::string& where) const
{
    const YAML::Node schema = resolved(reference);
    if (value.isNull() && schema["nullable"] && schema["nullable"].as<bool>())
        return {};
    const auto type = schema["type"].as<std::string>();
    if (!isType(type, value))
        return where + " is not of type " + type;
    if (type == "object")
        return judgeObject(schema, value.toObject(), where);
    if (type != "array")
        return {};
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < std::min(items.size(), kLooksAt); ++i)
        if (auto wrong = judge(schema["items"], items[i], where + "[]"); !wrong.empty())
            return wrong;
    return {};
}

OpenApi::OpenApi(const std::string& file)
    : m_document(new Document{YAML::LoadFile(file)})
{
}

OpenApi::~OpenApi() = default;

std::set<std::string> OpenApi::operations() const
{
    std::set<std::string> all;
    for (const auto& path : m_document->root["paths"])
        for (const auto& operation : path.second)
            if (kMethods.contains(operation.first.as<std::string>()))
                all.insert(upper(operation.first.as<std::string>()) + ' ' + path.first.as<std::string>());
    return all;
}

std::string OpenApi::operationOf(const std::string& method, const std::string& path) const
{
    for (const std::string& operation : operations()) {
        const auto space = operation.find(' ');
        if (operation.substr(0, space) == method && fits(operation.substr(space + 1), path))
            return operation;
    }
    return {};
}

std::string OpenApi::judge(const std::string& method, const std::string& path, const HttpReply& reply) const
{
    const std::string operation = operationOf(method, path);
    if (operation.empty())
        return {}; // the router's own 404 and 405
    std::string verb = method;
    std::transform(verb.begin(), verb.end(), verb.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const YAML::Node& root = m_document->root;
    const YAML::Node responses = root["paths"][operation.substr(operation.find(' ') + 1)][verb]["responses"];
    const std::string where = operation + " -> " + std::to_string(reply.status);
    const YAML::Node exact = responses[std::to_string(reply.status)];
    const YAML::Node response = m_document->resolved(exact ? exact : responses["default"]);
    const YAML::Node content = response["content"];
    const std::string type = reply.type.substr(0, reply.type.find(';'));
    if (!content)
        return {};
    if (!content[type])
        return where + " is " + type;
    if (type != "application/json")
        return {};
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(reply.body));
    return m_document->judge(content[type]["schema"], document.object(), where);
}

} // namespace karigar::kit
