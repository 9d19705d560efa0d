// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace karigar {

namespace {

constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

int valueOf(char16_t c)
{
    for (int i = 0; i < 32; ++i)
        if (kAlphabet[i] == c)
            return i;
    return -1;
}

void stamp(std::array<std::uint8_t, 16>& bytes, Millis at, std::uint8_t version)
{
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<std::uint8_t>(at >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
}

} // namespace

Id Id::mint(Millis at)
{
    Id id;
    for (size_t i = 0; i < 16; i += 4) {
        const quint32 random = QRandomGenerator::system()->generate();
        for (size_t j = 0; j < 4; ++j)
            id.m_bytes[i + j] = static_cast<std::uint8_t>(random >> (8 * j));
    }
    stamp(id.m_bytes, at, 7);
    return id;
}

Id Id::derive(const Id& parent, QStringView label, Millis at)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(parent.m_bytes.data()), 16));
    hash.addData(label.toUtf8());
    const QByteArray digest = hash.result();
    Id id;
    for (size_t i = 0; i < 16; ++i)
        id.m_bytes[i] = static_cast<std::uint8_t>(digest.at(static_cast<qsizetype>(i)));
    stamp(id.m_bytes, at, 8);
    return id;
}

QString Id::toText() const
{
    if (isNull())
        return {};
    // 128 bits in 26 digits of 5 bits: the first digit carries only 3.
    QString text(26, Qt::Uninitialized);
    for (int digit = 0; digit < 26; ++digit) {
        const int top = 130 - 5 * (digit + 1);
        int value = 0;
        for (int bit = top + 4; bit >= top; --bit) {
            const int set = bit >= 128 ? 0 : (m_bytes[static_cast<size_t>(15 - bit / 8)] >> (bit % 8)) & 1;
            value = (value << 1) | set;
        }
        text[digit] = QLatin1Char(kAlphabet[value]);
    }
    return text;
}

std::optional<Id> Id::fromText(QStringView text)
{
    if (text.size() != 26)
        return std::nullopt;
    Id id;
    for (int digit = 0; digit < 26; ++digit) {
        const int value = valueOf(text[digit].unicode());
        if (value < 0 || (digit == 0 && value > 7))
            return std::nullopt;
        for (int k = 0; k < 5; ++k) {
            const int bit = 130 - 5 * (digit + 1) + k;
            if (bit < 128 && ((value >> k) & 1))
                id.m_bytes[static_cast<size_t>(15 - bit / 8)] |= static_cast<std::uint8_t>(1 << (bit % 8));
        }
    }
    if (id.isNull())
        return std::nullopt; // a null id is written as nothing, never as zeros
    return id;
}

} // namespace karigar
