// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <QHashFunctions>
#include <QString>

namespace karigar {

/// UTC milliseconds since 1970; the only representation of an instant in records.
using Millis = qint64;

/// The identity of a record: a UUIDv7 (RFC 9562), minted by whoever creates the record, offline too. Its text
/// is 26 characters of lower-case Crockford base32, so text order is time order and ids survive being read
/// aloud.
class Id {
public:
    Id() = default;

    /// A fresh id for an instant; the random part comes from the system's generator.
    static Id mint(Millis at);
    /// The same id for the same parent and label on every machine: what a command creates must be identical
    /// on client and backend. SHA-256 over parent and label, stamped with the instant, version 8 (RFC
    /// 9562, 5.8).
    static Id derive(const Id& parent, QStringView label, Millis at = 0);
    static std::optional<Id> fromText(QStringView text);

    QString toText() const;
    bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }
    const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }

    auto operator<=>(const Id&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

inline size_t qHash(const Id& id, size_t seed = 0) noexcept
{
    return qHashBits(id.bytes().data(), id.bytes().size(), seed);
}

} // namespace karigar
