// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cachekey.h"

#include <mutex>

namespace karigar::store {

/// Attachments on disk, encrypted (libsodium's secretstream) under keys derived from the cache's. Addressed
/// by the SHA-256 of their content, but a file's name is a keyed hash of that, so the folder reveals neither
/// content nor what somebody already has. Beyond the size limit the least recently used ones go; pinned ones
/// (not yet uploaded) stay. Any thread. Nothing decrypted reaches the disk.
class AttachmentVault {
public:
    static constexpr qint64 kDefaultLimit = 500LL * 1024 * 1024;

    AttachmentVault(const QString& folder, const CacheKey& key, qint64 limitBytes = kDefaultLimit);

    /// Answers the SHA-256 as lower-case hex, which is how the content is asked for.
    Result<QString> put(const QByteArray& bytes, bool pinned);
    /// Nothing when it is not here, or no longer what it was.
    std::optional<QByteArray> get(const QString& sha);
    bool has(const QString& sha) const;
    /// The upload is done: from now on it may go when space is short.
    void unpin(const QString& sha);

private:
    QString pathOf(const QString& sha, bool pinned) const;
    QString existingPath(const QString& sha) const;
    Result<void> write(const QString& path, const QByteArray& bytes) const;
    std::optional<QByteArray> read(const QString& path) const;
    void evict();

    const QString m_folder;
    const CacheKey m_nameKey;
    const CacheKey m_contentKey;
    const qint64 m_limit;
    mutable std::mutex m_lock;
};

} // namespace karigar::store
