// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachefile.h"

#include "models/sql/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

QByteArray checkValue(const CacheKey& key)
{
    constexpr char kWords[] = "Karigar cache";
    const CacheKey checkKey = key.derive(CacheKey::Purpose::KeyCheck);
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(kWords), sizeof kWords - 1,
                       checkKey.bytes().data(), checkKey.bytes().size());
    return hash;
}

} // namespace

CacheFile::CacheFile(const QString& folder)
    : m_folder(folder)
{
}

bool CacheFile::exists() const
{
    return QFile::exists(databasePath());
}

CacheFile::Check CacheFile::check(const CacheKey& key) const
{
    QFile file(checkPath());
    if (!file.open(QIODevice::ReadOnly))
        return Check::Absent;
    return file.readAll() == checkValue(key) ? Check::Matches : Check::Differs;
}

Result<void> CacheFile::writeCheck(const CacheKey& key) const
{
    QSaveFile file(checkPath());
    const QByteArray value = checkValue(key);
    if (!file.open(QIODevice::WriteOnly))
        return sql::sqlFailure(sql::SqlErrorKind::ReadOnly);
    if (file.write(value) != value.size() || !file.commit())
        return sql::sqlFailure(sql::SqlErrorKind::Full);
    return {};
}

Result<std::unique_ptr<sql::Database>> CacheFile::open(const CacheKey& key, bool readOnly) const
{
    const Check before = check(key);
    if (!QDir().mkpath(m_folder))
        return sql::sqlFailure(sql::SqlErrorKind::ReadOnly);
    // Whoever else uses this machine has no business here, encrypted or not.
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (exists() && before == Check::Differs)
        return sql::sqlFailure(sql::SqlErrorKind::WrongKey);
    sql::OpenOptions options;
    options.path = databasePath();
    options.key = key.bytes();
    options.readOnly = readOnly;
    auto database = sql::Database::open(options);
    sodium_memzero(options.key->data(), options.key->size());
    if (!database) {
        const auto kind = sql::sqlErrorKind(database.error());
        // The key is right, so it is the file that is not.
        if (kind == sql::SqlErrorKind::WrongKey && before == Check::Matches)
            return sql::sqlFailure(sql::SqlErrorKind::Corrupt);
        return database;
    }
    if (before != Check::Matches && !readOnly)
        KARIGAR_CHECK(writeCheck(key));
    return database;
}

Result<void> CacheFile::remove() const
{
    bool done = QDir(vaultPath()).removeRecursively();
    for (const QString& path : {databasePath(), databasePath() + u"-wal"_s, databasePath() + u"-shm"_s,
                                databasePath() + u"-journal"_s, checkPath()})
        done = (!QFile::exists(path) || QFile::remove(path)) && done;
    return done ? Result<void>() : sql::sqlFailure(sql::SqlErrorKind::ReadOnly);
}

} // namespace karigar::store
