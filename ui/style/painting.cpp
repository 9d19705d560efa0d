// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/painting.h"

#include "ui/style/theme.h"

#include <QCryptographicHash>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace karigar::ui {

void paintIcon(QPainter* painter, Icon icon, const QRect& rect, const QColor& color)
{
    if (icon == Icon::None || rect.isEmpty())
        return;
    const int side = std::min(rect.width(), rect.height());
    const QPoint at(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(at, iconPixmap(icon, color, side, painter->device()->devicePixelRatioF()));
}

void paintIcon(QPainter* painter, Icon icon, const QRect& rect, Tone tone)
{
    paintIcon(painter, icon, rect, Theme::tokens().color(tone));
}

void paintPanel(QPainter* painter, const QRectF& rect, double corner, const QColor& fill, const QColor& edge,
                double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& rect, double corner)
{
    paintPanel(painter, rect, corner, {}, Theme::tokens().color(Tone::Accent), metric::kFocusRing);
}

QSize chipSize(Icon icon, const QString& text)
{
    const QFontMetrics fm(Theme::tokens().font(TextSize::Caption, true));
    const int iconPart = icon == Icon::None ? 0 : metric::kSmallIcon + space::k4;
    return {space::k8 * 2 + iconPart + fm.horizontalAdvance(text), std::max(24, fm.height() + 6)};
}

void paintChip(QPainter* painter, const QRect& rect, Icon icon, const QString& text, Tone tone)
{
    const Tokens& t = Theme::tokens();
    painter->save();
    paintPanel(painter, rect, rect.height() / 2.0, t.tint(tone),
               t.contrast() == Contrast::High ? t.color(tone) : QColor());
    QRect inner = rect.adjusted(space::k8, 0, -space::k8, 0);
    if (icon != Icon::None) {
        paintIcon(painter, icon, {inner.x(), inner.center().y() - 7, metric::kSmallIcon, metric::kSmallIcon},
                  tone);
        inner.setLeft(inner.left() + metric::kSmallIcon + space::k4);
    }
    const QFont font = t.font(TextSize::Caption, true);
    painter->setFont(font);
    painter->setPen(t.color(tone));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter->restore();
}

void paintPicture(QPainter* painter, const QRect& rect, const QPixmap& picture, double corner,
                  Icon placeholder)
{
    const Tokens& t = Theme::tokens();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect, corner, corner);
    if (picture.isNull()) {
        painter->fillPath(shape, t.tint(Tone::Muted, 0.16, Tone::Paper));
        const int side = std::clamp(std::min(rect.width(), rect.height()) / 3, 12, 40);
        const QRect at(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
        paintIcon(painter, placeholder, at, Tone::Muted);
    } else {
        // Fill, keep the proportion, crop what is over evenly on both sides.
        const QSizeF size = QSizeF(picture.size()) / picture.devicePixelRatio();
        const double scale = std::max(rect.width() / size.width(), rect.height() / size.height());
        const QSizeF part(rect.width() / scale, rect.height() / scale);
        const QRectF source(QPointF((size.width() - part.width()) / 2, (size.height() - part.height()) / 2),
                            part);
        painter->setClipPath(shape);
        const double ratio = picture.devicePixelRatio();
        painter->drawPixmap(QRectF(rect), picture, QRectF(source.topLeft() * ratio, source.size() * ratio));
    }
    painter->restore();
}

QString initialsOf(const QString& name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

Tone toneFor(const QString& name)
{
    static constexpr Tone kTones[]{Tone::Accent, Tone::Ok, Tone::Warn, Tone::Info, Tone::Plum};
    // qHash is seeded per process; the tint must be the same tomorrow.
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5);
    return kTones[static_cast<unsigned char>(digest.at(0)) % std::size(kTones)];
}

void paintAvatar(QPainter* painter, const QRect& rect, const QPixmap& picture, const QString& name)
{
    const Tokens& t = Theme::tokens();
    if (!picture.isNull())
        return paintPicture(painter, rect, picture, rect.width() / 2.0, Icon::Person);
    const Tone tone = toneFor(name);
    painter->save();
    paintPanel(painter, rect, rect.width() / 2.0, t.tint(tone, 0.18), {});
    const QString initials = initialsOf(name);
    if (initials.isEmpty()) {
        const int side = rect.width() / 2;
        paintIcon(painter, Icon::Person,
                  {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side}, tone);
    } else {
        QFont font = t.font(TextSize::Body, true);
        font.setPointSizeF(std::max(7.0, rect.height() * 0.27));
        painter->setFont(font);
        painter->setPen(t.color(tone));
        painter->drawText(rect, Qt::AlignCenter, initials);
    }
    painter->restore();
}

void paintStars(QPainter* painter, const QPoint& topLeft, int size, int halves)
{
    for (int i = 0; i < 5; ++i) {
        const QRect star(topLeft.x() + i * (size + 2), topLeft.y(), size, size);
        const int filled = std::clamp(halves - 2 * i, 0, 2);
        paintIcon(painter, Icon::Star, star, filled ? Tone::Warn : Tone::Muted);
        if (filled == 0)
            continue;
        painter->save();
        painter->setClipRect(QRect(star.x(), star.y(), filled == 2 ? size : size / 2, size),
                             Qt::IntersectClip);
        paintIcon(painter, Icon::StarFilled, star, Tone::Warn);
        painter->restore();
    }
}

} // namespace karigar::ui
