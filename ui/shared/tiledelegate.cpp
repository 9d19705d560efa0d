// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tiledelegate.h"

#include "ui/shared/recordroles.h"
#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace karigar::ui {

int TileDelegate::textHeight()
{
    const Tokens& t = Theme::tokens();
    const QFontMetrics body(t.font(TextSize::Body)), small(t.font(TextSize::Caption));
    return body.height() + 2 * small.height() + 2 * space::k4 + 2 * space::k12;
}

void TileDelegate::paintTop(QPainter* painter, const QRect& picture, const QModelIndex& index) const
{
    const Tokens& t = Theme::tokens();
    // Rounded above, square below, where the words begin.
    painter->save();
    painter->setClipRect(picture, Qt::IntersectClip);
    paintPicture(painter, picture.adjusted(0, 0, 0, radius::kCard),
                 index.data(RecordRole::Picture).value<QPixmap>(), radius::kCard);
    painter->restore();
    const QString tag = index.data(RecordRole::Tag).toString();
    if (!tag.isEmpty()) {
        const QFont font = t.font(TextSize::Caption, true);
        const QFontMetrics fm(font);
        const int width = std::min(fm.horizontalAdvance(tag) + 2 * space::k8, picture.width() - 60);
        const QRect chip(picture.x() + space::k8, picture.y() + space::k8, width, fm.height() + 6);
        paintPanel(painter, chip, chip.height() / 2.0, t.color(Tone::Card), t.color(Tone::Line));
        painter->setFont(font);
        painter->setPen(t.color(Tone::Ink));
        painter->drawText(chip, Qt::AlignCenter,
                          fm.elidedText(tag, Qt::ElideRight, width - 2 * space::k8 + 2));
    }
    if (index.data(RecordRole::Favourite).toBool()) {
        const QRect disc(picture.right() - 28 - space::k8, picture.y() + space::k8, 28, 28);
        paintPanel(painter, disc, 14, t.color(Tone::Card), t.color(Tone::Line));
        paintIcon(painter, Icon::HeartFilled, disc.adjusted(6, 6, -6, -6), Tone::Accent);
    }
}

void TileDelegate::paintWords(QPainter* painter, QRect area, const QModelIndex& index) const
{
    const Tokens& t = Theme::tokens();
    const auto line = [&](const QFont& font, Tone tone, const QString& words, int right = 0) {
        const QFontMetrics fm(font);
        painter->setFont(font);
        painter->setPen(t.color(tone));
        painter->drawText(QRect(area.x(), area.y(), area.width() - right, fm.height()), Qt::AlignLeft,
                          fm.elidedText(words, Qt::ElideRight, area.width() - right));
        area.setTop(area.top() + fm.height() + space::k4);
    };
    const QFont small = t.font(TextSize::Caption);
    line(t.font(TextSize::Body, true), Tone::Ink, index.data(RecordRole::Title).toString());
    line(small, Tone::Muted, index.data(RecordRole::Place).toString());
    const QFontMetrics fm(small);
    const QString price = index.data(RecordRole::Price).toString();
    const QFont strong = t.tabularFont(TextSize::Caption, true);
    const QRect foot(area.x(), area.y(), area.width(), fm.height());
    painter->setFont(strong);
    painter->setPen(t.color(Tone::Ink));
    painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter, price);
    const int count = index.data(RecordRole::RatingCount).toInt();
    const QString rating =
        count == 0
            ? tr("New")
            : u"%1 (%2)"_s.arg(QLocale().toString(index.data(RecordRole::Rating).toInt() / 100.0, 'f', 1),
                               QLocale().toString(count));
    const int star = count == 0 ? 0 : 14;
    if (star)
        paintIcon(painter, Icon::StarFilled, {foot.x(), foot.y() + (foot.height() - star) / 2, star, star},
                  Tone::Warn);
    painter->setFont(small);
    painter->setPen(t.color(count == 0 ? Tone::Info : Tone::Muted));
    painter->drawText(foot.adjusted(star ? star + space::k4 : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      rating);
}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& t = Theme::tokens();
    painter->save();
    const QRect tile = option.rect.adjusted(0, 0, -space::k16, -space::k16);
    const bool hover = option.state & QStyle::State_MouseOver,
               selected = option.state & QStyle::State_Selected;
    paintPanel(painter, tile, radius::kCard, t.color(Tone::Card), {});
    const int words = textHeight();
    paintTop(painter, tile.adjusted(0, 0, 0, -words), index);
    paintWords(painter,
               QRect(tile.x() + space::k12, tile.bottom() + 1 - words + space::k12,
                     tile.width() - 2 * space::k12, words),
               index);
    const bool ring = option.state & QStyle::State_HasFocus && option.widget && hasKeyFocus(option.widget);
    paintPanel(painter, tile, radius::kCard, {},
               ring || selected ? t.color(Tone::Accent)
               : hover          ? t.color(Tone::Muted)
                                : t.color(Tone::Line),
               ring ? metric::kFocusRing : 1);
    painter->restore();
}

} // namespace karigar::ui
