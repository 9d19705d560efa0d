// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/brandpanel.h"

#include "ui/style/theme.h"

#include <cmath>
#include <QPainter>
#include <QPainterPath>

namespace karigar::ui {

namespace {

constexpr int kMotif = 56;
constexpr int kPetals = 8;

// One block-printed flower: eight petals round a dot, as a carver would cut it.
QPainterPath flower(QPointF centre, double size)
{
    QPainterPath path;
    for (int i = 0; i < kPetals; ++i) {
        const double angle = 2 * M_PI * i / kPetals;
        const QPointF tip = centre + QPointF(std::cos(angle), std::sin(angle)) * size * 0.42;
        const QPointF left = centre + QPointF(std::cos(angle - 0.35), std::sin(angle - 0.35)) * size * 0.26;
        const QPointF right = centre + QPointF(std::cos(angle + 0.35), std::sin(angle + 0.35)) * size * 0.26;
        QPainterPath petal(centre + QPointF(std::cos(angle), std::sin(angle)) * size * 0.1);
        petal.quadTo(left, tip);
        petal.quadTo(right, petal.elementAt(0));
        path.addPath(petal);
    }
    path.addEllipse(centre, size * 0.05, size * 0.05);
    return path;
}

} // namespace

BrandPanel::BrandPanel(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Karigar, workshops with the people who make"));
    setMinimumWidth(360);
}

void BrandPanel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.tint(Tone::Accent, tokens.isDark() ? 0.10 : 0.08, Tone::Paper));

    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tint(Tone::Accent, 0.28, Tone::Paper));
    int row = 0;
    for (int y = kMotif / 2; y < height() + kMotif; y += kMotif, ++row) {
        const int shift = row % 2 ? kMotif / 2 : 0;
        // The print fades towards the words, so that they stand on quiet ground.
        const double far = std::abs(y - height() * 0.5) / (height() * 0.5);
        painter.setOpacity(std::clamp(far * far * 1.3 - 0.25, 0.0, 1.0));
        for (int x = shift; x < width() + kMotif; x += kMotif)
            painter.drawPath(flower(QPointF(x, y), kMotif));
    }
    painter.setOpacity(1);

    QRect words = rect().adjusted(space::k32, 0, -space::k32, 0);
    painter.setPen(tokens.color(Tone::Accent));
    painter.setFont(tokens.font(TextSize::Display, true));
    words.setTop(height() / 2 - 72);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, tr("Karigar"));
    painter.setPen(tokens.color(Tone::Ink));
    painter.setFont(tokens.font(TextSize::Heading));
    words.setTop(height() / 2 - 20);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Learn a craft from the hands that keep it alive."));
}

} // namespace karigar::ui
