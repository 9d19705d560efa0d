// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <string>
#include <string_view>

namespace karigar::backend {

/// Uploaded bytes under their SHA-256, in folders by its first two digits. What a hash names never changes,
/// so there is nothing to lock. Calls touch the disk: worker threads only.
class AttachmentFiles {
public:
    explicit AttachmentFiles(const QString& folder);

    /// Errors: wrong_hash, unsupported_type (neither PNG, JPEG, WebP nor PDF).
    Result<void> store(const QString& sha, std::string_view bytes);
    bool has(const QString& sha) const;
    /// Error not_found.
    Result<std::string> load(const QString& sha) const;

private:
    QString pathOf(const QString& sha) const;

    QString m_folder;
};

/// The type that the bytes show, whatever their sender says; empty for anything not allowed.
std::string_view sniffMime(std::string_view bytes);

} // namespace karigar::backend
