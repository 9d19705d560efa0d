// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/attachment.h"

/// Checks that many commands make; each gives the sentence a person reads.
namespace karigar {

Result<void> requireArtisan(const Draft& draft);
Result<void> requireOwner(const Draft& draft, const Id& owner);
/// Not blank and not longer than `longest` characters.
Result<void> requireText(const QString& text, int longest, const QString& message);
Result<void> requireAtMost(const QString& text, int longest, const QString& message);
bool looksLikeEmail(const QString& text);
/// 64 lower-case hexadecimal digits.
bool isSha256(const QString& text);

/// Makes one of the actor's files part of the public catalogue, or readable in a channel.
Result<void> openAttachment(Draft& draft, const QString& sha);
Result<Attachment> shareAttachment(Draft& draft, const QString& sha, const Id& channel);

} // namespace karigar
