// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace karigar::views {

/// What a list model answers so that lists and tiles can paint its rows. Everything is optional but the
/// title. Icons and tones are names ("waiting", "ok"): models know meanings, widgets know pictures and
/// colours.
namespace RecordRole {
enum : int {
    Id = Qt::UserRole + 100, ///< QString
    Title,                   ///< QString
    Subtitle,                ///< QString, second line
    Note,                    ///< QString, third line
    Time,                    ///< QString, relative words, at the right of the title
    ExactTime,               ///< QString, tool tip
    Amount,                  ///< qint64 paise, right-aligned
    ChipText,                ///< QString
    ChipIcon,                ///< icon name, or a widget's own number of it
    ChipTone,                ///< tone name, or a widget's own number of it
    Waiting,                 ///< bool: the change waits for the server
    Unread,                  ///< bool: title set strong, dot at the left
    Picture,                 ///< QPixmap, cropped to a rounded square (list) or across the top (tile)
    Person,                  ///< QString name for an avatar (with Picture: round)
    Glyph,                   ///< icon name on a tinted disc
    GlyphTone,               ///< tone name
    Tag,                     ///< QString, tile: the craft
    Place,                   ///< QString, tile
    Rating,                  ///< int hundredths, tile
    RatingCount,             ///< int, tile
    Price,                   ///< QString, tile: "from ₹1,500"
    Favourite,               ///< bool, tile: filled heart
    PictureSha,              ///< QString: the attachment to show as Picture; a widget fetches it
};
} // namespace RecordRole

} // namespace karigar::views
