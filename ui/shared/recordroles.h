// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a model must answer so that RecordList and TileGrid can paint its rows. Everything is optional but the
// title. Thread: GUI.

#include <Qt>
#include <QtGlobal>

namespace karigar::ui {

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
    ChipIcon,                ///< int(Icon)
    ChipTone,                ///< int(Tone)
    Waiting,                 ///< bool: the change waits for the server
    Unread,                  ///< bool: title set strong, dot at the left
    Picture,                 ///< QPixmap, cropped to a rounded square (list) or across the top (tile)
    Person,                  ///< QString name for an avatar (with Picture: round)
    Glyph,                   ///< int(Icon) on a tinted disc
    GlyphTone,               ///< int(Tone)
    Tag,                     ///< QString, tile: the craft
    Place,                   ///< QString, tile
    Rating,                  ///< int hundredths, tile
    RatingCount,             ///< int, tile
    Price,                   ///< QString, tile: "from ₹1,500"
    Favourite                ///< bool, tile: filled heart
};
} // namespace RecordRole

} // namespace karigar::ui
