// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/passwords.h"

#include <array>
#include <QCoreApplication>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace karigar::backend::passwords {

bool prepare()
{
    return sodium_init() >= 0;
}

Result<QByteArray> hash(const QString& password)
{
    QByteArray secret = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str_alg(
        text.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (failed != 0)
        return fail(ErrorDomain::Internal, "out_of_memory"_L1,
                    QCoreApplication::translate("Backend", "The server is busy. Try again in a moment."), true);
    return QByteArray(text.data());
}

bool matches(const QByteArray& hash, const QString& password)
{
    QByteArray secret = password.toUtf8();
    const int failed = crypto_pwhash_str_verify(hash.constData(), secret.constData(),
                                                static_cast<unsigned long long>(secret.size()));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return failed == 0;
}

void pretend(const QString& password)
{
    static const QByteArray nobody = hash(u"nobody signs in with this"_s).value_or(QByteArray());
    static_cast<void>(matches(nobody, password));
}

} // namespace karigar::backend::passwords
