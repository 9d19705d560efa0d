// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/glyph.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Glyph::Glyph(Icon icon, Tone tone, int size, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_size(size)
{
    setFixedSize(size, size);
}

void Glyph::setGlyph(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void Glyph::setDisc(int diameter)
{
    setFixedSize(diameter, diameter);
}

void Glyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (width() > m_size)
        paintPanel(&painter, rect(), width() / 2.0, Theme::tokens().tint(m_tone), {});
    const int inset = (width() - m_size) / 2;
    paintIcon(&painter, m_icon, {inset, inset, m_size, m_size}, m_tone);
}

} // namespace karigar::ui
