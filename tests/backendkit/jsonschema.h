// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <string>

namespace karigar::kit {

/// Judges JSON by the schemas of an OpenAPI 3.0 document: $ref, nullable, type, enum, pattern, minLength,
/// maxLength, minimum, maximum, format (int64, email, uri, binary), required, properties,
/// additionalProperties: false, items, minItems and maxItems. A keyword that is none of these is itself
/// wrong, so that no schema says what nobody holds.
class JsonSchema {
public:
    /// The whole document, which $ref points into; must outlive this.
    explicit JsonSchema(const QJsonObject& root)
        : m_root(root)
    {
    }

    /// What stands where `node` is or refers to.
    QJsonObject resolved(const QJsonValue& node) const;
    /// What is wrong with a value; empty when nothing is.
    std::string judge(const QJsonValue& schema, const QJsonValue& value, const std::string& where) const;
    /// The same for what travels as text: headers, paths and queries.
    std::string judgeText(const QJsonValue& schema, const std::string& text, const std::string& where) const;

private:
    std::string judgeObject(const QJsonObject& schema, const QJsonObject& object,
                            const std::string& where) const;
    std::string judgeArray(const QJsonObject& schema, const QJsonArray& items,
                           const std::string& where) const;

    const QJsonObject& m_root;
};

} // namespace karigar::kit
