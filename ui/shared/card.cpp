// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    m_layout->setSpacing(space::k8);
}

void Card::setTone(Tone tone, double amount)
{
    m_tone = tone;
    m_amount = amount;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const bool tinted = m_tone != Tone::Card;
    paintPanel(&painter, rect(), radius::kCard, tinted ? t.tint(m_tone, m_amount) : t.color(Tone::Card),
               tinted ? t.tint(m_tone, 0.35) : t.color(Tone::Line));
}

} // namespace karigar::ui
