// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <optional>
#include <QString>

namespace karigar::views {

/// How one record reads as a row, worked out once when it arrives. Icons and tones by name; times stay
/// instants, because "5 minutes ago" grows old. Plain value.
struct ListEntry {
    QString title;
    QString subtitle;
    QString note;
    Millis at = 0;
    std::optional<qint64> amount; ///< paise
    QString chipText;
    QString chipIcon;
    QString chipTone;
    QString person; ///< an avatar of this name
    QString glyph;  ///< or this icon
    QString glyphTone;
};

} // namespace karigar::views
