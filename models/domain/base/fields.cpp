// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/fields.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace karigar {

QJsonValue FieldWriter::encode(const QString& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}

QJsonValue FieldWriter::encode(const Id& value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value.toText());
}

QJsonValue FieldWriter::encode(const QDate& value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue FieldWriter::encode(const QStringList& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                           : QJsonValue(QJsonArray::fromStringList(value));
}

QJsonValue FieldWriter::encode(const QJsonObject& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}

QJsonValue FieldWriter::encode(Money value)
{
    return QJsonObject{{"paise"_L1, value.paise}, {"currency"_L1, "INR"_L1}};
}

QJsonObject FieldReader::unknown() const
{
    QJsonObject rest = m_in;
    for (const QLatin1String key : m_known)
        rest.remove(key);
    return rest;
}

bool FieldReader::decode(const QJsonValue& json, QString& value)
{
    value = json.toString();
    return json.isString();
}

bool FieldReader::decode(const QJsonValue& json, Id& value)
{
    const auto id = Id::fromText(json.toString());
    value = id.value_or(Id());
    return id.has_value();
}

bool FieldReader::decode(const QJsonValue& json, QDate& value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return value.isValid();
}

bool FieldReader::decode(const QJsonValue& json, QStringList& value)
{
    if (!json.isArray())
        return false;
    value.clear();
    for (const QJsonValue item : json.toArray()) {
        if (!item.isString())
            return false;
        value.append(item.toString());
    }
    return true;
}

bool FieldReader::decode(const QJsonValue& json, QJsonObject& value)
{
    value = json.toObject();
    return json.isObject();
}

bool FieldReader::decode(const QJsonValue& json, Money& value)
{
    const QJsonObject object = json.toObject();
    return object.value("currency"_L1).toString() == "INR"_L1 &&
           decode(object.value("paise"_L1), value.paise);
}

bool FieldReader::decode(const QJsonValue& json, bool& value)
{
    value = json.toBool();
    return json.isBool();
}

bool FieldReader::decode(const QJsonValue& json, int& value)
{
    qint64 wide = 0;
    if (!decode(json, wide) || wide < std::numeric_limits<int>::min() ||
        wide > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(wide);
    return true;
}

bool FieldReader::decode(const QJsonValue& json, qint64& value)
{
    if (!json.isDouble())
        return false;
    // A fraction is a mistake of the sender, not something to round; QJsonValue falls back to the default
    // then.
    const qint64 missing = std::numeric_limits<qint64>::min();
    value = json.toInteger(missing);
    return value != missing;
}

} // namespace karigar
