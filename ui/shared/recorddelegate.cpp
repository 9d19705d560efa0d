// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/recorddelegate.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/recordroles.h"
#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

void writeLine(QPainter* painter, const QRect& rect, const QFont& font, Tone tone, const QString& words)
{
    painter->setFont(font);
    painter->setPen(Theme::tokens().color(tone));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const Tokens& t = Theme::tokens();
    const QRect area = option.rect.adjusted(0, 0, 0, -1);
    if (option.state & QStyle::State_Selected) {
        paintPanel(painter, area.adjusted(2, 2, -2, -1), radius::kControl,
                   t.tint(Tone::Accent, 0.10, Tone::Paper), {});
        painter->fillRect(QRect(area.x() + 2, area.y() + 10, 3, area.height() - 20), t.color(Tone::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        paintPanel(painter, area.adjusted(2, 2, -2, -1), radius::kControl, t.tint(Tone::Muted, 0.07), {});
    }
    painter->fillRect(QRect(area.x() + space::k12, area.bottom() + 1, area.width() - 2 * space::k12, 1),
                      t.color(Tone::Line));
    if (option.state & QStyle::State_HasFocus && option.widget && hasKeyFocus(option.widget))
        paintFocusRing(painter, area.adjusted(2, 2, -2, -1));
}

} // namespace

RecordDelegate::RecordDelegate(int lines, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Tokens& t = Theme::tokens();
    const QFontMetrics body(t.font(TextSize::Body)), small(t.font(TextSize::Caption));
    const int text = body.height() + (m_lines - 1) * (small.height() + 2);
    return {280, std::max(text, m_lines > 1 ? 44 : 28) + 2 * space::k12};
}

int RecordDelegate::paintLeading(QPainter* painter, const QRect& area, const QModelIndex& index) const
{
    const QVariant person = index.data(RecordRole::Person), glyph = index.data(RecordRole::Glyph);
    const QPixmap picture = index.data(RecordRole::Picture).value<QPixmap>();
    if (!person.isValid() && !glyph.isValid() && picture.isNull())
        return 0;
    const int side = m_lines > 1 ? 44 : 28;
    const QRect rect(area.x(), area.y() + (area.height() - side) / 2, side, side);
    if (person.isValid()) {
        paintAvatar(painter, rect, picture, person.toString());
    } else if (!picture.isNull()) {
        paintPicture(painter, rect, picture, radius::kControl);
    } else {
        const Tone ink = toneOf(index.data(RecordRole::GlyphTone));
        paintPanel(painter, rect, radius::kControl, Theme::tokens().tint(ink), {});
        paintIcon(painter, iconOf(glyph), rect.adjusted(side / 4, side / 4, -side / 4, -side / 4), ink);
    }
    return side + space::k12;
}

RecordDelegate::Taken RecordDelegate::paintTrailing(QPainter* painter, const QRect& area,
                                                    const QModelIndex& index) const
{
    const Tokens& t = Theme::tokens();
    Taken taken;
    const int half = area.height() / 2;
    const QVariant amount = index.data(RecordRole::Amount);
    const QString time = index.data(RecordRole::Time).toString();
    QString chip = index.data(RecordRole::ChipText).toString();
    auto chipIcon = iconOf(index.data(RecordRole::ChipIcon));
    auto chipTone = toneOf(index.data(RecordRole::ChipTone));
    if (index.data(RecordRole::Waiting).toBool()) {
        chip = tr("waiting");
        chipIcon = Icon::Waiting;
        chipTone = Tone::Warn;
    }
    const bool both = (amount.isValid() || !time.isEmpty()) && !chip.isEmpty();
    if (amount.isValid() || !time.isEmpty()) {
        const QFont font = amount.isValid() ? t.tabularFont(TextSize::Body, true) : t.font(TextSize::Caption);
        const QString words = amount.isValid() ? formatRupees(amount.toLongLong()) : time;
        painter->setFont(font);
        painter->setPen(t.color(amount.isValid() ? Tone::Ink : Tone::Muted));
        painter->drawText(QRect(area.x(), area.y(), area.width(), both ? half : area.height()),
                          Qt::AlignVCenter | Qt::AlignRight, words);
        taken.top = QFontMetrics(font).horizontalAdvance(words) + space::k12;
    }
    if (!chip.isEmpty()) {
        const QSize size = chipSize(chipIcon, chip);
        const int y = both ? area.y() + half + (half - size.height()) / 2 + 1
                           : area.y() + (area.height() - size.height()) / 2;
        paintChip(painter, {QPoint(area.right() - size.width() + 1, y), size}, chipIcon, chip, chipTone);
        taken.below = size.width() + space::k12;
    }
    if (!both)
        taken.top = taken.below = std::max(taken.top, taken.below);
    return taken;
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& t = Theme::tokens();
    painter->save();
    paintGround(painter, option);
    QRect area = option.rect.adjusted(space::k16, space::k8, -space::k16, -space::k8 - 1);
    area.setLeft(area.left() + paintLeading(painter, area, index));
    const Taken taken = paintTrailing(painter, area, index);
    const bool unread = index.data(RecordRole::Unread).toBool();
    const QFont title = t.font(TextSize::Body, unread || m_lines > 1), small = t.font(TextSize::Caption);
    const QString subtitle = index.data(RecordRole::Subtitle).toString();
    const QString note = m_lines > 2 ? index.data(RecordRole::Note).toString() : QString();
    const int top = QFontMetrics(title).height(), line = QFontMetrics(small).height() + 2;
    const int lines = m_lines > 1 ? !subtitle.isEmpty() + !note.isEmpty() : 0;
    int y = area.y() + (area.height() - top - lines * line) / 2;
    int x = area.x();
    if (unread) {
        paintPanel(painter, QRectF(x, y + top / 2.0 - 4, 8, 8), 4, t.color(Tone::Accent), {});
        x += 8 + space::k8;
    }
    writeLine(painter, {x, y, area.right() - taken.top - x, top}, title, Tone::Ink,
              index.data(RecordRole::Title).toString());
    y += top + 2;
    for (const QString& words : {subtitle, note}) {
        if (words.isEmpty() || m_lines < 2)
            continue;
        writeLine(painter, {area.x(), y, area.width() - taken.below, line - 2}, small, Tone::Muted, words);
        y += line;
    }
    painter->restore();
}

} // namespace karigar::ui
