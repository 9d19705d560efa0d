// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/limits.h"

#include <cstddef>

/// What the interface takes at most; more is answered with 413 or 422. How often it takes it:
/// requestlimits.h.
namespace karigar::backend {

inline constexpr std::size_t kSmallBody = 16 * 1024;
inline constexpr std::size_t kCommandsBody = 1024 * 1024; ///< 50 commands of the longest texts
inline constexpr std::size_t kWebhookBody = 256 * 1024;
inline constexpr std::size_t kAttachmentBody = static_cast<std::size_t>(kMaxAttachmentBytes);
inline constexpr int kSearchResults = 50;
inline constexpr int kLongestSearch = 200;
inline constexpr Millis kTypingPause = kSecond; ///< between two typing hints of one connection

} // namespace karigar::backend
