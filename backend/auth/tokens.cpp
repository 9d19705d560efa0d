// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/tokens.h"

#include <array>
#include <sodium.h>

namespace karigar::backend::tokens {

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr size_t kSealBytes = 24;

QByteArray blake2b(const QByteArray& text, size_t bytes, const QByteArray& key = {})
{
    QByteArray digest(static_cast<qsizetype>(bytes), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), bytes,
                       reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()),
                       reinterpret_cast<const unsigned char*>(key.constData()), static_cast<size_t>(key.size()));
    return digest;
}

} // namespace

QString mint()
{
    std::array<char, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    const QByteArray token =
        QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64(kBase64);
    return QString::fromLatin1(token);
}

QByteArray hashOf(const QString& token)
{
    return blake2b(token.toUtf8(), 32);
}

QString seal(const QString& secret, const QString& text)
{
    const QByteArray key = QByteArray::fromBase64(secret.toLatin1(), QByteArray::Base64UrlEncoding);
    return QString::fromLatin1(blake2b(text.toUtf8(), kSealBytes, key).toBase64(kBase64));
}

bool isSealOf(const QString& candidate, const QString& secret, const QString& text)
{
    const QByteArray given = candidate.toUtf8();
    const QByteArray right = seal(secret, text).toUtf8();
    return given.size() == right.size() &&
           sodium_memcmp(given.constData(), right.constData(), static_cast<size_t>(right.size())) == 0;
}

} // namespace karigar::backend::tokens
