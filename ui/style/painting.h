// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shared strokes of the brush: rounded surfaces, icons, chips, avatars, stars. Used by delegates and by
// widgets that paint themselves, so that a chip in a list and a chip on a page are the same chip. Thread:
// GUI. Units: device-independent pixels.

#include "ui/style/iconset.h"

#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace karigar::ui {

void paintIcon(QPainter* painter, Icon icon, const QRect& rect, Tone tone);
void paintIcon(QPainter* painter, Icon icon, const QRect& rect, const QColor& color);
/// Fill and hairline; either colour may be invalid to leave it out.
void paintPanel(QPainter* painter, const QRectF& rect, double corner, const QColor& fill, const QColor& edge,
                double width = 1.0);
/// The 2 px focus ring just inside `rect`.
void paintFocusRing(QPainter* painter, const QRectF& rect, double corner = radius::kControl);

QSize chipSize(Icon icon, const QString& text);
void paintChip(QPainter* painter, const QRect& rect, Icon icon, const QString& text, Tone tone);

/// Picture cropped to fill `rect` with rounded corners; a calm placeholder with an icon when it is null.
void paintPicture(QPainter* painter, const QRect& rect, const QPixmap& picture, double corner,
                  Icon placeholder = Icon::Image);
/// Round picture, or the person's initials on a tint that is always the same for the same name.
void paintAvatar(QPainter* painter, const QRect& rect, const QPixmap& picture, const QString& name);
QString initialsOf(const QString& name);
Tone toneFor(const QString& name);

/// Five stars, `halves` of ten filled; the width is 5 * size + 4 * 2.
void paintStars(QPainter* painter, const QPoint& topLeft, int size, int halves);

} // namespace karigar::ui
