// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/jsonschema.h"

#include <cmath>
#include <map>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::kit {

namespace {

const QSet<QString> kKeywords{
    u"type"_s,    u"nullable"_s, u"enum"_s,     u"pattern"_s,     u"minLength"_s,  u"maxLength"_s,
    u"minimum"_s, u"maximum"_s,  u"format"_s,   u"required"_s,    u"properties"_s, u"additionalProperties"_s,
    u"items"_s,   u"minItems"_s, u"maxItems"_s, u"description"_s, u"default"_s};

bool isType(const QString& type, const QJsonValue& value)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
    return (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool()) ||
           (type == "array"_L1 && value.isArray()) || (type == "object"_L1 && value.isObject());
}

bool matches(const QString& pattern, const QString& text)
{
    static thread_local std::map<QString, QRegularExpression> known;
    const auto found = known.try_emplace(pattern, pattern).first;
    return found->second.isValid() && found->second.match(text).hasMatch();
}

bool hasFormat(const QString& format, const QString& text)
{
    if (format == "email"_L1)
        return matches(u"^[^@ ]+@[^@ ]+$"_s, text);
    if (format == "uri"_L1)
        return QUrl(text, QUrl::StrictMode).isValid() && text.contains("://"_L1);
    return format == "binary"_L1;
}

/// One bound that a schema may name.
bool isWithin(const QJsonObject& schema, QLatin1String least, QLatin1String most, qint64 number)
{
    return number >= schema.value(least).toInteger(number) && number <= schema.value(most).toInteger(number);
}

std::string judgeString(const QJsonObject& schema, const QString& text, const std::string& where)
{
    if (!isWithin(schema, "minLength"_L1, "maxLength"_L1, text.size()))
        return where + " is of the wrong length";
    if (schema.contains("pattern"_L1) && !matches(schema.value("pattern"_L1).toString(), text))
        return where + " does not match " + schema.value("pattern"_L1).toString().toStdString();
    if (schema.contains("format"_L1) && !hasFormat(schema.value("format"_L1).toString(), text))
        return where + " is no " + schema.value("format"_L1).toString().toStdString();
    return {};
}

/// int64 is every whole number that isType() lets through; other formats of numbers are not in use.
std::string judgeInteger(const QJsonObject& schema, qint64 number, const std::string& where)
{
    if (schema.contains("format"_L1) && schema.value("format"_L1).toString() != "int64"_L1)
        return where + " has a format that nobody holds";
    if (!isWithin(schema, "minimum"_L1, "maximum"_L1, number))
        return where + " is out of bounds";
    return {};
}

std::string unknownKeyword(const QJsonObject& schema, const std::string& where)
{
    for (const QString& keyword : schema.keys())
        if (!kKeywords.contains(keyword))
            return where + " is described with " + keyword.toStdString() + ", which nobody holds";
    return {};
}

} // namespace

QJsonObject JsonSchema::resolved(const QJsonValue& node) const
{
    QJsonObject object = node.toObject();
    while (object.contains("$ref"_L1)) {
        QJsonValue found = m_root;
        for (const QString& name : object.value("$ref"_L1).toString().mid(2).split(u'/'))
            found = found.toObject().value(name);
        object = found.toObject();
    }
    return object;
}

std::string JsonSchema::judgeObject(const QJsonObject& schema, const QJsonObject& object,
                                    const std::string& where) const
{
    for (const QJsonValue name : schema.value("required"_L1).toArray())
        if (!object.contains(name.toString()))
            return where + " lacks " + name.toString().toStdString();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const bool closed = schema.value("additionalProperties"_L1) == QJsonValue(false);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::string name = member.key().toStdString();
        if (!properties.contains(member.key())) {
            if (closed)
                return where + " has " + name + ", which is not described";
            continue;
        }
        if (auto wrong = judge(properties.value(member.key()), member.value(), where + '.' + name);
            !wrong.empty())
            return wrong;
    }
    return {};
}

std::string JsonSchema::judgeArray(const QJsonObject& schema, const QJsonArray& items,
                                   const std::string& where) const
{
    if (!isWithin(schema, "minItems"_L1, "maxItems"_L1, items.size()))
        return where + " has too few or too many items";
    for (const QJsonValue item : items)
        if (auto wrong = judge(schema.value("items"_L1), item, where + "[]"); !wrong.empty())
            return wrong;
    return {};
}

std::string JsonSchema::judge(const QJsonValue& reference, const QJsonValue& value,
                              const std::string& where) const
{
    const QJsonObject schema = resolved(reference);
    if (auto wrong = unknownKeyword(schema, where); !wrong.empty())
        return wrong;
    if (value.isNull() && schema.value("nullable"_L1).toBool())
        return {};
    const QString type = schema.value("type"_L1).toString();
    if (!isType(type, value))
        return where + " is not of type " + type.toStdString();
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        return where + " is none of the values that there are";
    if (type == "object"_L1)
        return judgeObject(schema, value.toObject(), where);
    if (type == "array"_L1)
        return judgeArray(schema, value.toArray(), where);
    if (type == "integer"_L1)
        return judgeInteger(schema, value.toInteger(), where);
    return type == "string"_L1 ? judgeString(schema, value.toString(), where) : std::string();
}

std::string JsonSchema::judgeText(const QJsonValue& reference, const std::string& text,
                                  const std::string& where) const
{
    const QString type = resolved(reference).value("type"_L1).toString();
    if (type != "integer"_L1)
        return judge(reference, QString::fromStdString(text), where);
    bool fine = false;
    const qint64 number = QString::fromStdString(text).toLongLong(&fine);
    return fine ? judge(reference, number, where) : where + " is no number";
}

} // namespace karigar::kit
