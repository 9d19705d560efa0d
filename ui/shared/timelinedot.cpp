// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/timelinedot.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

TimelineDot::TimelineDot(Icon icon, Tone tone, bool done, bool first, bool last, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_done(done)
    , m_first(first)
    , m_last(last)
{
    setFixedWidth(28);
}

void TimelineDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    constexpr int kDot = 28;
    if (!m_first)
        painter.fillRect(QRect(kDot / 2, 0, 1, 2), t.color(Tone::Line));
    if (!m_last)
        painter.fillRect(QRect(kDot / 2, kDot, 1, height() - kDot), t.color(Tone::Line));
    const QRect disc(1, 1, kDot - 2, kDot - 2);
    const QColor edge = m_done ? QColor() : t.tint(Tone::Muted, 0.6);
    paintPanel(&painter, disc, kDot / 2.0, m_done ? t.tint(m_tone, 0.16) : QColor(), edge);
    paintIcon(&painter, m_icon, QRect(6, 6, 16, 16), m_done ? m_tone : Tone::Muted);
}

} // namespace karigar::ui
