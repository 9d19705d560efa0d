// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passphrasekey.h"

#include "models/domain/base/fields.h"
#include "models/sql/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

struct Params {
    QString algorithm = u"argon2id13"_s;
    QString salt; ///< hex
    qint64 passes = 0;
    qint64 memoryBytes = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("algorithm", s.algorithm);
        v("salt", s.salt);
        v("passes", s.passes);
        v("memoryBytes", s.memoryBytes);
    }
};

Failure unusable()
{
    return fail(
        ErrorDomain::Store, "passphrase_file"_L1,
        QCoreApplication::translate("Store", "The file that belongs to the passphrase cannot be used."));
}

Result<Params> create(const QString& path, const PassphraseCost& cost)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    Params params;
    params.salt = QString::fromLatin1(salt.toHex());
    params.passes = cost.passes;
    params.memoryBytes = cost.memoryBytes;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(params)).toJson()) < 0 ||
        !file.commit())
        return sql::sqlFailure(sql::SqlErrorKind::ReadOnly);
    return params;
}

Result<Params> load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable();
    const auto params = fromJson<Params>(QJsonDocument::fromJson(file.readAll()).object());
    const bool plausible = params && params->algorithm == "argon2id13"_L1 &&
                           params->passes >= static_cast<qint64>(crypto_pwhash_OPSLIMIT_MIN) &&
                           params->memoryBytes >= static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) &&
                           params->salt.size() == qsizetype(2 * crypto_pwhash_SALTBYTES);
    if (!plausible)
        return unusable();
    return *params;
}

} // namespace

Result<CacheKey> keyFromPassphrase(const QString& passphrase, const QString& paramsFile,
                                   const PassphraseCost& cost)
{
    KARIGAR_TRY(const Params params, QFile::exists(paramsFile) ? load(paramsFile) : create(paramsFile, cost));
    const QByteArray salt = QByteArray::fromHex(params.salt.toLatin1());
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES))
        return unusable();
    // The same words typed on another keyboard may come composed differently.
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray bytes(32, '\0');
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char*>(bytes.data()), 32, text.constData(),
                                     static_cast<unsigned long long>(text.size()),
                                     reinterpret_cast<const unsigned char*>(salt.constData()),
                                     static_cast<unsigned long long>(params.passes),
                                     static_cast<size_t>(params.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (failed != 0)
        return fail(
            ErrorDomain::Store, "no_memory"_L1,
            QCoreApplication::translate("Store", "There is not enough memory to unlock the stored data."),
            true);
    const auto key = CacheKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return *key;
}

} // namespace karigar::store
