// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachmentvault.h"

#include "models/sql/sqlerror.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSealedChunk = kChunk + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr qsizetype kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr QLatin1String kPinnedSuffix(".pinned");

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

QString shaOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

AttachmentVault::AttachmentVault(const QString& folder, const CacheKey& key, qint64 limitBytes)
    : m_folder(folder)
    , m_nameKey(key.derive(CacheKey::Purpose::VaultNames))
    , m_contentKey(key.derive(CacheKey::Purpose::VaultContents))
    , m_limit(limitBytes)
{
}

QString AttachmentVault::pathOf(const QString& sha, bool pinned) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    const QByteArray text = sha.toLatin1();
    crypto_generichash(raw(hash), static_cast<size_t>(hash.size()), raw(QByteArrayView(text)),
                       static_cast<unsigned long long>(text.size()), m_nameKey.bytes().data(),
                       m_nameKey.bytes().size());
    return m_folder + u'/' + QString::fromLatin1(hash.toHex()) + (pinned ? kPinnedSuffix : ""_L1);
}

QString AttachmentVault::existingPath(const QString& sha) const
{
    for (const bool pinned : {false, true})
        if (const QString path = pathOf(sha, pinned); QFile::exists(path))
            return path;
    return {};
}

Result<QString> AttachmentVault::put(const QByteArray& bytes, bool pinned)
{
    const std::lock_guard guard(m_lock);
    const QString sha = shaOf(bytes);
    if (const QString present = existingPath(sha); !present.isEmpty()) {
        if (pinned && !present.endsWith(kPinnedSuffix) && !QFile::rename(present, pathOf(sha, true)))
            return sql::sqlFailure(sql::SqlErrorKind::ReadOnly);
        return sha;
    }
    if (!QDir().mkpath(m_folder))
        return sql::sqlFailure(sql::SqlErrorKind::ReadOnly);
    KARIGAR_CHECK(write(pathOf(sha, pinned), bytes));
    evict();
    return sha;
}

Result<void> AttachmentVault::write(const QString& path, const QByteArray& bytes) const
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray sealed(kHeader, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(sealed), m_contentKey.bytes().data());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return sql::sqlFailure(sql::SqlErrorKind::ReadOnly);
    file.write(sealed);
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(kChunk, bytes.size() - at);
        const bool last = at + size == bytes.size();
        sealed.resize(size + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(sealed), nullptr, raw(QByteArrayView(bytes).sliced(at)),
            static_cast<unsigned long long>(size), nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        file.write(sealed);
        at += size;
    } while (at < bytes.size());
    sodium_memzero(&state, sizeof state);
    return file.commit() ? Result<void>() : sql::sqlFailure(sql::SqlErrorKind::Full);
}

std::optional<QByteArray> AttachmentVault::get(const QString& sha)
{
    const std::lock_guard guard(m_lock);
    const QString path = existingPath(sha);
    if (path.isEmpty())
        return std::nullopt;
    auto bytes = read(path);
    if (!bytes || shaOf(*bytes) != sha) {
        // Damaged; it can be fetched again.
        QFile::remove(path);
        return std::nullopt;
    }
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return bytes;
}

std::optional<QByteArray> AttachmentVault::read(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(kHeader);
    crypto_secretstream_xchacha20poly1305_state state;
    if (header.size() != kHeader ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(QByteArrayView(header)),
                                                        m_contentKey.bytes().data()) != 0)
        return std::nullopt;
    QByteArray bytes;
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = file.read(kSealedChunk);
        QByteArray chunk(kChunk, Qt::Uninitialized);
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(chunk), &size, &tag, raw(QByteArrayView(sealed)),
                static_cast<unsigned long long>(sealed.size()), nullptr, 0) != 0)
            return std::nullopt;
        bytes.append(chunk.constData(), static_cast<qsizetype>(size));
    }
    sodium_memzero(&state, sizeof state);
    return bytes;
}

bool AttachmentVault::has(const QString& sha) const
{
    const std::lock_guard guard(m_lock);
    return !existingPath(sha).isEmpty();
}

void AttachmentVault::unpin(const QString& sha)
{
    const std::lock_guard guard(m_lock);
    QFile::rename(pathOf(sha, true), pathOf(sha, false));
    evict();
}

void AttachmentVault::evict()
{
    // What only this machine has stays and takes its room; of the rest the newest that fit.
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    qint64 total = 0;
    for (const QFileInfo& file : files)
        if (file.fileName().endsWith(kPinnedSuffix))
            total += file.size();
    for (const QFileInfo& file : files) {
        if (file.fileName().endsWith(kPinnedSuffix))
            continue;
        total += file.size();
        if (total > m_limit && QFile::remove(file.filePath()))
            total -= file.size();
    }
}

} // namespace karigar::store
