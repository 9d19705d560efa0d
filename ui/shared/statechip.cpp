// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/statechip.h"

#include "ui/style/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

StateChip::StateChip(Icon icon, const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(icon, text, tone);
}

void StateChip::setState(Icon icon, const QString& text, Tone tone)
{
    m_icon = icon;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return chipSize(m_icon, m_text);
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_icon, m_text, m_tone);
}

} // namespace karigar::ui
