// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/hairline.h"

#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Hairline::Hairline(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::tokens().color(Tone::Line));
}

} // namespace karigar::ui
