// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/enumnames.h"
#include "models/domain/base/error.h"
#include "models/domain/base/id.h"
#include "models/domain/base/money.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

/// How plain structs become JSON documents and back. A struct names its fields once:
///
///     struct Window {
///         int from = 0, to = 0;
///         template<class Self, class V> static void fields(Self& s, V& v) { v("from", s.from); v("to",
///         s.to); }
///     };
///
/// A struct with a member `QJsonObject unknown` keeps what this version does not know, so that a newer
/// client's fields survive an older one's edit. Empty strings, null ids, empty lists and absent optionals are
/// left out of documents. Amounts are `{"paise": n, "currency": "INR"}`.
namespace karigar {

class FieldReader;
class FieldWriter;

template<class T>
concept HasFields = requires(T& t, FieldReader& v)
{
    T::fields(t, v);
};

template<class T>
concept KeepsUnknown = requires(T& t)
{
    t.unknown;
};

class FieldWriter {
public:
    template<class T>
    void operator()(const char* name, const T& value)
    {
        if (auto json = encode(value); !json.isUndefined())
            m_out.insert(QLatin1String(name), json);
    }
    QJsonObject take() { return std::move(m_out); }

    static QJsonValue encode(const QString& value);
    static QJsonValue encode(const Id& value);
    static QJsonValue encode(const QDate& value);
    static QJsonValue encode(const QStringList& value);
    static QJsonValue encode(const QJsonObject& value);
    static QJsonValue encode(Money value);
    static QJsonValue encode(bool value) { return value; }
    static QJsonValue encode(int value) { return value; }
    static QJsonValue encode(qint64 value) { return QJsonValue(value); }
    template<NamedEnum E>
    static QJsonValue encode(E value)
    {
        return QString(enumText(value));
    }
    template<class T>
    static QJsonValue encode(const std::optional<T>& value)
    {
        return value ? encode(*value) : QJsonValue(QJsonValue::Undefined);
    }
    template<class T>
    static QJsonValue encode(const std::vector<T>& values)
    {
        if (values.empty())
            return QJsonValue::Undefined;
        QJsonArray array;
        for (const T& value : values)
            array.append(encode(value));
        return array;
    }
    template<HasFields T>
    static QJsonValue encode(const T& value);

private:
    QJsonObject m_out;
};

class FieldReader {
public:
    explicit FieldReader(const QJsonObject& in)
        : m_in(in)
    {
    }

    template<class T>
    void operator()(const char* name, T& value)
    {
        const QLatin1String key(name);
        m_known.append(key);
        const auto found = m_in.constFind(key);
        if (m_wrong.isEmpty() && found != m_in.constEnd() && !found->isNull() && !decode(*found, value))
            m_wrong = key;
    }
    /// The first field of a wrong type, empty when all is well.
    const QString& wrong() const { return m_wrong; }
    QJsonObject unknown() const;

    static bool decode(const QJsonValue& json, QString& value);
    static bool decode(const QJsonValue& json, Id& value);
    static bool decode(const QJsonValue& json, QDate& value);
    static bool decode(const QJsonValue& json, QStringList& value);
    static bool decode(const QJsonValue& json, QJsonObject& value);
    static bool decode(const QJsonValue& json, Money& value);
    static bool decode(const QJsonValue& json, bool& value);
    static bool decode(const QJsonValue& json, int& value);
    static bool decode(const QJsonValue& json, qint64& value);
    template<NamedEnum E>
    static bool decode(const QJsonValue& json, E& value)
    {
        const auto found = enumFromText<E>(json.toString());
        if (found)
            value = *found;
        return found.has_value();
    }
    template<class T>
    static bool decode(const QJsonValue& json, std::optional<T>& value)
    {
        T inner{};
        if (!decode(json, inner))
            return false;
        value = std::move(inner);
        return true;
    }
    template<class T>
    static bool decode(const QJsonValue& json, std::vector<T>& values)
    {
        if (!json.isArray())
            return false;
        values.clear();
        for (const QJsonValue item : json.toArray()) {
            T value{};
            if (!decode(item, value))
                return false;
            values.push_back(std::move(value));
        }
        return true;
    }
    template<HasFields T>
    static bool decode(const QJsonValue& json, T& value);

private:
    const QJsonObject& m_in;
    QList<QLatin1String> m_known;
    QString m_wrong;
};

template<HasFields T>
QJsonObject toJson(const T& value)
{
    FieldWriter writer;
    T::fields(value, writer);
    QJsonObject object = writer.take();
    if constexpr (KeepsUnknown<T>)
        for (auto it = value.unknown.constBegin(); it != value.unknown.constEnd(); ++it)
            object.insert(it.key(), it.value());
    return object;
}

/// The error names the field, never its value: documents hold what people wrote.
template<HasFields T>
Result<T> fromJson(const QJsonObject& object)
{
    T value{};
    FieldReader reader(object);
    T::fields(value, reader);
    if (!reader.wrong().isEmpty())
        return badInput(QLatin1String("wrong_type"),
                        QLatin1String("The field “%1” is not valid.").arg(reader.wrong()));
    if constexpr (KeepsUnknown<T>)
        value.unknown = reader.unknown();
    return value;
}

template<HasFields T>
QJsonValue FieldWriter::encode(const T& value)
{
    return toJson(value);
}

template<HasFields T>
bool FieldReader::decode(const QJsonValue& json, T& value)
{
    if (!json.isObject())
        return false;
    auto parsed = fromJson<T>(json.toObject());
    if (parsed)
        value = std::move(*parsed);
    return parsed.has_value();
}

} // namespace karigar
