// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/entryroles.h"

#include "models/views/core/recordroles.h"
#include "models/views/core/timewords.h"

namespace karigar::views {

namespace {

QVariant unlessEmpty(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QVariant shownIn(const ListEntry& entry, int role, Millis now)
{
    switch (role) {
    case RecordRole::Title:
        return entry.title;
    case RecordRole::Subtitle:
        return entry.subtitle;
    case RecordRole::Note:
        return entry.note;
    case RecordRole::Time:
        return relativeWords(entry.at, now);
    case RecordRole::ExactTime:
        return exactWords(entry.at);
    case RecordRole::Amount:
        return entry.amount ? QVariant(*entry.amount) : QVariant();
    case RecordRole::ChipText:
        return entry.chipText;
    case RecordRole::ChipIcon:
        return unlessEmpty(entry.chipIcon);
    case RecordRole::ChipTone:
        return unlessEmpty(entry.chipTone);
    case RecordRole::Person:
        return unlessEmpty(entry.person);
    case RecordRole::Glyph:
        return unlessEmpty(entry.glyph);
    case RecordRole::GlyphTone:
        return unlessEmpty(entry.glyphTone);
    default:
        return {};
    }
}

} // namespace karigar::views
