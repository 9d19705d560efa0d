// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/imagetile.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ImageTile::ImageTile(const QString& objectName, const QString& name, QSize size, QWidget* parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setObjectName(objectName);
    setText(name);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ImageTile::setPicture(const QPixmap& picture)
{
    m_picture = picture;
    update();
}

void ImageTile::setCaptionShown(bool shown)
{
    m_caption = shown;
    update();
}

void ImageTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const QFont font = t.font(TextSize::Caption);
    const int caption = m_caption ? QFontMetrics(font).height() + space::k4 : 0;
    const QRect picture = rect().adjusted(0, 0, 0, -caption);
    paintPicture(&painter, picture, m_picture, radius::kCard);
    if (m_caption) {
        painter.setFont(font);
        painter.setPen(t.color(Tone::Muted));
        painter.drawText(QRect(0, height() - caption, width(), caption), Qt::AlignBottom | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, width()));
    }
    if (underMouse() || hasKeyFocus(this))
        paintPanel(&painter, picture, radius::kCard, {},
                   t.color(hasKeyFocus(this) ? Tone::Accent : Tone::Muted), hasKeyFocus(this) ? 2 : 1);
}

} // namespace karigar::ui
