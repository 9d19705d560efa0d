// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segment.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Segment::Segment(const QString& text, Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Segment::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize Segment::sizeHint() const
{
    const QFontMetrics fm(Theme::tokens().font(TextSize::Body, true));
    const int iconPart = m_icon == Icon::None ? 0 : metric::kSmallIcon + (text().isEmpty() ? 0 : 6);
    return {fm.horizontalAdvance(text()) + iconPart + 2 * space::k12,
            std::max(metric::kControl, fm.height() + 10)};
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    // Inner ends run out of sight: clipped, so that two neighbours form one straight seam.
    painter.setClipRect(rect());
    const QRectF frame = QRectF(rect()).adjusted(m_first ? 0 : -8, 0, m_last ? 0 : 8, 0);
    const QColor fill = isChecked() ? t.tint(Tone::Accent) : underMouse() ? t.hover() : t.color(Tone::Card);
    paintPanel(&painter, frame, radius::kControl, fill, t.tint(Tone::Muted, 0.55));
    if (!m_first)
        painter.fillRect(QRectF(0, 1, 1, height() - 2), t.tint(Tone::Muted, 0.3));
    const QFont font = t.font(TextSize::Body, isChecked());
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int iconPart = m_icon == Icon::None ? 0 : metric::kSmallIcon + (text().isEmpty() ? 0 : 6);
    const Tone tone = isChecked() ? Tone::Accent : Tone::Ink;
    int x = (width() - textWidth - iconPart) / 2;
    paintIcon(&painter, m_icon,
              {x, (height() - metric::kSmallIcon) / 2, metric::kSmallIcon, metric::kSmallIcon}, tone);
    painter.setFont(font);
    painter.setPen(t.color(tone));
    painter.drawText(QRect(x + iconPart, 0, width() - x - iconPart, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasKeyFocus(this))
        paintFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius::kControl - 1);
}

} // namespace karigar::ui
