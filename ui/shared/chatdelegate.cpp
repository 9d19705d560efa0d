// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chatdelegate.h"

#include "ui/shared/chatmodel.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

constexpr int kSide = space::k24, kPad = space::k12, kFootMark = 14;

struct Mark {
    Icon icon = Icon::None;
    Tone tone = Tone::Muted;
    QString words;
};

Mark markOf(ChatEntry::Delivery delivery)
{
    switch (delivery) {
    case ChatEntry::Delivery::None:
        return {};
    case ChatEntry::Delivery::Waiting:
        return {Icon::Waiting, Tone::Warn, ChatDelegate::tr("waiting")};
    case ChatEntry::Delivery::Sent:
        return {Icon::Check, Tone::Muted, ChatDelegate::tr("sent")};
    case ChatEntry::Delivery::Delivered:
        return {Icon::CheckCircle, Tone::Muted, ChatDelegate::tr("delivered")};
    case ChatEntry::Delivery::Seen:
        return {Icon::Eye, Tone::Info, ChatDelegate::tr("seen")};
    case ChatEntry::Delivery::Refused:
        return {Icon::XCircle, Tone::Bad, ChatDelegate::tr("refused, open the tray")};
    }
    return {};
}

QString footText(const ChatEntry& entry)
{
    const QString time = QLocale().toString(entry.at.time(), u"HH:mm"_s);
    const Mark mark = markOf(entry.delivery);
    return mark.words.isEmpty() ? time : u"%1 · %2"_s.arg(time, mark.words);
}

} // namespace

QString deliveryWords(ChatEntry::Delivery delivery)
{
    return markOf(delivery).words;
}

ChatDelegate::ChatDelegate(const ChatModel* model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

ChatDelegate::Parts ChatDelegate::measure(int row, int width) const
{
    const Tokens& t = Theme::tokens();
    const ChatEntry& entry = m_model->at(row);
    const QFontMetrics body(t.font(TextSize::Body)), small(t.font(TextSize::Caption));
    Parts parts;
    int y = m_model->continues(row) ? 3 : space::k12;
    if (m_model->startsDay(row)) {
        parts.day = {0, y, width, small.height() + space::k8};
        y += parts.day.height() + space::k8;
    }
    const bool note = entry.kind == ChatEntry::Kind::Automatic;
    const int room = note ? std::min(480, width - 160) : std::min(560, (width - 2 * kSide) * 3 / 4);
    if (entry.kind == ChatEntry::Kind::Theirs && !m_model->continues(row) && !entry.author.isEmpty()) {
        parts.author = {kSide, y, room, small.height()};
        y += parts.author.height() + space::k4;
    }
    const QFontMetrics& fm = note ? small : body;
    const QSize text =
        entry.text.isEmpty()
            ? QSize()
            : fm.boundingRect(QRect(0, 0, room - 2 * kPad, 100000), Qt::TextWordWrap, entry.text).size();
    QSize image = entry.image.isNull()
                      ? QSize()
                      : (QSizeF(entry.image.size()) / entry.image.devicePixelRatio()).toSize();
    if (!image.isEmpty())
        image = image.scaled(std::min(240, room - 2 * kPad), 180, Qt::KeepAspectRatio);
    const int bubbleWidth = std::max(text.width(), image.width()) + 2 * kPad;
    const int gap = !text.isEmpty() && !image.isEmpty() ? space::k8 : 0;
    const int bubbleHeight = text.height() + image.height() + gap + 2 * space::k8;
    const int x = note                                  ? (width - bubbleWidth) / 2
                  : entry.kind == ChatEntry::Kind::Mine ? width - kSide - bubbleWidth
                                                        : kSide;
    parts.bubble = {x, y, bubbleWidth, bubbleHeight};
    parts.image = {QPoint(x + kPad, y + space::k8), image};
    parts.text = {x + kPad, y + space::k8 + image.height() + gap, text.width() + 1, text.height()};
    y += bubbleHeight;
    if (!note) {
        parts.foot = {kSide, y + 2, width - 2 * kSide, small.height()};
        y += small.height() + 2;
    }
    parts.height = y + space::k4;
    return parts;
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.widget
                          ? static_cast<const QAbstractItemView*>(option.widget)->viewport()->width()
                          : option.rect.width();
    return {width, measure(index.row(), width).height};
}

QRect ChatDelegate::imageRect(const QRect& rowRect, int row) const
{
    const QRect image = measure(row, rowRect.width()).image;
    return image.isEmpty() ? QRect() : image.translated(rowRect.topLeft());
}

void ChatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& t = Theme::tokens();
    const ChatEntry& entry = m_model->at(index.row());
    const Parts parts = measure(index.row(), option.rect.width());
    painter->save();
    painter->translate(option.rect.topLeft());
    if (!parts.day.isEmpty()) {
        const QString day = QLocale().toString(entry.at.date(), u"dddd, d MMMM"_s);
        const int width =
            QFontMetrics(t.font(TextSize::Caption, true)).horizontalAdvance(day) + 2 * space::k12;
        const QRect pill((parts.day.width() - width) / 2, parts.day.y(), width, parts.day.height());
        paintPanel(painter, pill, pill.height() / 2.0, t.tint(Tone::Muted, 0.10, Tone::Paper), {});
        painter->setFont(t.font(TextSize::Caption, true));
        painter->setPen(t.color(Tone::Muted));
        painter->drawText(pill, Qt::AlignCenter, day);
    }
    if (!parts.author.isEmpty()) {
        painter->setFont(t.font(TextSize::Caption, true));
        painter->setPen(t.color(toneFor(entry.author)));
        painter->drawText(parts.author, Qt::AlignLeft | Qt::AlignVCenter, entry.author);
    }
    if (entry.kind == ChatEntry::Kind::Automatic)
        paintNote(painter, parts, entry, option.rect.width());
    else
        paintBubble(painter, parts, entry);
    painter->restore();
}

void ChatDelegate::paintNote(QPainter* painter, const Parts& parts, const ChatEntry& entry, int width) const
{
    const Tokens& t = Theme::tokens();
    const int y = parts.bubble.center().y();
    painter->fillRect(QRect(kSide, y, parts.bubble.left() - kSide, 1), t.color(Tone::Line));
    painter->fillRect(QRect(parts.bubble.right(), y, width - kSide - parts.bubble.right(), 1),
                      t.color(Tone::Line));
    painter->setFont(t.font(TextSize::Caption));
    painter->setPen(t.color(Tone::Muted));
    painter->drawText(parts.text, Qt::TextWordWrap | Qt::AlignHCenter, entry.text);
}

void ChatDelegate::paintBubble(QPainter* painter, const Parts& parts, const ChatEntry& entry) const
{
    const Tokens& t = Theme::tokens();
    const bool mine = entry.kind == ChatEntry::Kind::Mine;
    const bool refused = entry.delivery == ChatEntry::Delivery::Refused;
    const QColor fill = mine ? t.tint(Tone::Accent, t.isDark() ? 0.22 : 0.13) : t.color(Tone::Card);
    paintPanel(painter, parts.bubble, 12, fill,
               refused ? t.color(Tone::Bad)
               : mine  ? t.tint(Tone::Accent, 0.3)
                       : t.color(Tone::Line));
    if (!parts.image.isEmpty())
        paintPicture(painter, parts.image, entry.image, radius::kControl);
    painter->setFont(t.font(TextSize::Body));
    painter->setPen(t.color(Tone::Ink));
    painter->drawText(parts.text, Qt::TextWordWrap, entry.text);
    paintFoot(painter, parts.foot, entry);
}

void ChatDelegate::paintFoot(QPainter* painter, const QRect& rect, const ChatEntry& entry) const
{
    const Tokens& t = Theme::tokens();
    const Mark mark = markOf(entry.delivery);
    const QString words = footText(entry);
    const QFont font = t.font(TextSize::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(words);
    const bool mine = entry.kind == ChatEntry::Kind::Mine;
    const int iconPart = mark.icon == Icon::None ? 0 : kFootMark + space::k4;
    int x = mine ? rect.right() - width - iconPart - space::k4 : rect.left() + space::k4;
    paintIcon(painter, mark.icon, {x, rect.y() + (rect.height() - kFootMark) / 2, kFootMark, kFootMark},
              mark.tone);
    painter->setFont(font);
    painter->setPen(t.color(mark.icon == Icon::None ? Tone::Muted : mark.tone));
    painter->drawText(QRect(x + iconPart, rect.y(), width + 4, rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace karigar::ui
