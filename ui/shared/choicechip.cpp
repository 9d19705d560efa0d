// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choicechip.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace karigar::ui {

ChoiceChip::ChoiceChip(const QString& objectName, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceChip::sizeHint() const
{
    const QFontMetrics fm(Theme::tokens().font(TextSize::Body, true));
    return {fm.horizontalAdvance(text()) + 2 * space::k16, metric::kControl};
}

void ChoiceChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const bool on = isChecked();
    const QColor fill = on ? t.color(Tone::Ink) : underMouse() ? t.hover() : t.color(Tone::Card);
    paintPanel(&painter, rect(), height() / 2.0, fill, on ? QColor() : t.color(Tone::Line));
    painter.setFont(t.font(TextSize::Body, on));
    painter.setPen(t.color(on ? Tone::Paper : Tone::Ink));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect(), height() / 2.0);
}

} // namespace karigar::ui
