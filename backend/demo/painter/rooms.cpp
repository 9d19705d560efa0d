// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QImage>
#include <QLinearGradient>
#include <QRadialGradient>
#include <QTransform>

namespace karigar::demo {

namespace {

void laidOut(Board& b, const QImage& swatch, const QRectF& area, double turn)
{
    b.p.save();
    b.p.translate(area.center());
    b.p.rotate(turn);
    const QRectF own(-area.width() / 2, -area.height() / 2, area.width(), area.height());
    for (int i = 0; i < 5; ++i)
        b.p.fillRect(own.translated(10, 13).adjusted(-i * 4, -i * 4, i * 4, i * 4), QColor(20, 10, 5, 34));
    b.p.drawImage(own, swatch);
    b.p.setPen(QPen(faded(b.pal.light, 0.8), 3));
    b.p.setBrush(Qt::NoBrush);
    b.p.drawRect(own);
    b.p.restore();
}

void handledTool(Board& b, QPointF at, double turn, double length, int kind)
{
    b.p.save();
    b.p.translate(at);
    b.p.rotate(turn);
    softShadow(b.p, {12, -length / 2 + 10}, 30, length * 0.62, 0.55);
    QLinearGradient wood(-13, 0, 13, 0);
    wood.setColorAt(0, QColor(206, 150, 98));
    wood.setColorAt(1, QColor(116, 70, 40));
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(wood);
    b.p.drawRoundedRect(QRectF(-12, -length * 0.5, 24, length * 0.5), 11, 11);
    QLinearGradient steel(-9, 0, 9, 0);
    steel.setColorAt(0, QColor(226, 228, 226));
    steel.setColorAt(1, QColor(110, 114, 118));
    b.p.setBrush(steel);
    if (kind == 0) { // chisel
        b.p.drawRect(QRectF(-6, -length * 0.86, 12, length * 0.37));
        b.p.drawPolygon(
            QPolygonF({{-10, -length * 0.86}, {10, -length * 0.86}, {14, -length}, {-14, -length * 0.96}}));
    } else if (kind == 1) { // brush
        b.p.setBrush(QColor(190, 156, 80));
        b.p.drawRect(QRectF(-11, -length * 0.62, 22, length * 0.13));
        fill(b.p, QTransform::fromTranslate(0, -length * 0.6).map(petal(length * 0.36, 22)),
             QColor(58, 38, 26));
        fill(b.p, QTransform::fromTranslate(0, -length * 0.82).map(petal(length * 0.15, 12)), b.pal.main);
    } else { // mallet
        b.p.setBrush(wood);
        b.p.drawRect(QRectF(-8, -length * 0.8, 16, length * 0.32));
        b.p.setBrush(QColor(142, 90, 54));
        b.p.drawRoundedRect(QRectF(-50, -length, 100, length * 0.26), 9, 9);
        b.p.setBrush(QColor(255, 230, 190, 40));
        b.p.drawRect(QRectF(-46, -length * 0.98, 92, 9));
    }
    b.p.restore();
}

void bowlOfColour(Board& b, QPointF at, double r, const QColor& colour)
{
    softShadow(b.p, at + QPointF(10, 14), r * 1.35, r * 1.3, 0.65);
    dot(b.p, at, r, QColor(176, 108, 72));
    ring(b.p, at, r * 0.96, QColor(214, 148, 106), r * 0.09);
    QRadialGradient dye(at - QPointF(r * 0.3, r * 0.3), r * 1.2);
    dye.setColorAt(0, colour.lighter(130));
    dye.setColorAt(1, colour.darker(135));
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(dye);
    b.p.drawEllipse(at, r * 0.8, r * 0.8);
    QPainterPath glint;
    glint.arcMoveTo(QRectF(at.x() - r * 0.6, at.y() - r * 0.6, r * 1.2, r * 1.2), 110);
    glint.arcTo(QRectF(at.x() - r * 0.6, at.y() - r * 0.6, r * 1.2, r * 1.2), 110, 50);
    stroke(b.p, glint, QColor(255, 255, 255, 120), r * 0.07);
}

void ware(Board& b, QPointF foot, double h)
{
    const std::array<QColor, 4> glaze{b.pal.main, b.pal.second, b.pal.accent,
                                      mixed(b.pal.light, b.pal.main, 0.2)};
    const double w = h * b.hand.between(0.3, 0.48);
    const QColor band = b.hand.oneOf(glaze);
    const int shape = b.hand.below(3);
    const Vessel v{foot, h,
                   shape == 0   ? std::vector<double>{w * 0.5, w * 0.4, w * 0.8, w, w * 0.9, w * 0.55}
                   : shape == 1 ? std::vector<double>{w * 0.9, w, w, w * 0.95, w * 0.7}
                                : std::vector<double>{w * 0.3, w * 0.28, w * 0.4, w * 0.95, w, w * 0.6}};
    paintVessel(b.p, v, b.hand.oneOf(glaze), 0.4, [&] {
        stroke(b.p, girdle(v, 0.5), band, h * 0.14);
        stroke(b.p, girdle(v, 0.62), b.pal.light, h * 0.03);
    });
}

void shelf(Board& b, double x, double y, double width)
{
    b.p.fillRect(QRectF(x, y + 16, width, 26), QColor(30, 16, 8, 70));
    QLinearGradient wood(0, y, 0, y + 18);
    wood.setColorAt(0, QColor(170, 118, 76));
    wood.setColorAt(1, QColor(98, 60, 36));
    b.p.fillRect(QRectF(x, y, width, 18), wood);
    for (double at = x + 50; at < x + width - 30; at += b.hand.between(74, 104))
        ware(b, {at, y}, b.hand.between(54, 122));
}

void hangingLamp(Board& b, QPointF at)
{
    b.p.setPen(QPen(QColor(40, 26, 18), 4));
    b.p.drawLine(QPointF(at.x(), 0), at);
    QRadialGradient glow(at + QPointF(0, 40), 420);
    glow.setColorAt(0, QColor(255, 236, 178, 190));
    glow.setColorAt(0.25, QColor(255, 214, 140, 80));
    glow.setColorAt(1, QColor(255, 200, 120, 0));
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(glow);
    b.p.drawEllipse(at + QPointF(0, 40), 420, 420);
    QPainterPath shade(at + QPointF(-26, 0));
    shade.lineTo(at + QPointF(26, 0));
    shade.quadTo(at + QPointF(70, 20), at + QPointF(84, 58));
    shade.lineTo(at + QPointF(-84, 58));
    shade.quadTo(at + QPointF(-70, 20), at + QPointF(-26, 0));
    fill(b.p, shade, QColor(70, 46, 32));
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(QColor(255, 244, 206));
    b.p.drawEllipse(at + QPointF(0, 58), 82, 13);
}

} // namespace

void drawBench(Board& b, const QImage& swatch)
{
    tableTop(b, QColor(150, 104, 68), QColor(150, 104, 68), 0);
    for (double y = 200; y < 800; y += 200)
        b.p.fillRect(QRectF(0, y + b.hand.slip(8), 1200, 4), QColor(50, 28, 14, 150));
    laidOut(b, swatch, QRectF(330, 150, 640, 430), -5 + b.hand.slip(5));
    const std::array<QColor, 4> dyes{b.pal.main, b.pal.second, b.pal.accent, b.pal.deep};
    for (int i = 0; i < 4; ++i)
        bowlOfColour(b, {140 + b.hand.slip(26), 130 + 178.0 * i}, 62 + b.hand.slip(10),
                     dyes[static_cast<std::size_t>(i)]);
    for (int i = 0; i < 4; ++i)
        handledTool(b, {640 + 150.0 * i, 775 - 8.0 * (i % 2)}, -34 + 16.0 * i + b.hand.slip(8),
                    b.hand.between(200, 270), (i + b.hand.below(2)) % 3);
    for (int i = 0; i < 40; ++i) // shavings, scraps, spilt pigment
        dot(b.p, {b.hand.between(250, 1180), b.hand.between(560, 800)}, b.hand.between(1.5, 5),
            faded(dyes[static_cast<std::size_t>(i % 4)], 0.75));
    bowlOfColour(b, {1085, 150}, 84, mixed(b.pal.light, b.pal.second, 0.25));
}

void drawRoom(Board& b, const QImage& swatch)
{
    const QColor wall = mixed(mixed(b.pal.ground, b.pal.light, 0.4), QColor(222, 196, 158), 0.62);
    tableTop(b, wall, QColor(128, 84, 54), 590);
    // A window with the light that falls from it.
    b.p.fillRect(QRectF(70, 90, 220, 280), QColor(96, 62, 40));
    QLinearGradient day(70, 90, 290, 370);
    day.setColorAt(0, QColor(255, 250, 232));
    day.setColorAt(1, QColor(202, 222, 214));
    for (int i = 0; i < 4; ++i)
        b.p.fillRect(QRectF(82 + (i % 2) * 102.0, 102 + (i / 2) * 132.0, 94, 124), day);
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(QColor(255, 244, 214, 42));
    b.p.drawPolygon(QPolygonF({{82, 102}, {278, 102}, {640, 800}, {240, 800}}));
    laidOut(b, swatch, QRectF(390, 90, 380, 260), b.hand.slip(1.5));
    shelf(b, 850, 210, 320);
    shelf(b, 850, 390, 320);
    shelf(b, 370, 520, 440);
    hangingLamp(b, {334 + b.hand.slip(10), 40});
    laidOut(b, swatch, QRectF(500, 630, 330, 150), -3);
    for (int i = 0; i < 4; ++i)
        ware(b, {120 + 95.0 * i, 700 + 30.0 * (i % 2)}, b.hand.between(90, 190));
    bowlOfColour(b, {920, 690}, 48, b.pal.main);
    bowlOfColour(b, {1030, 740}, 52, b.pal.accent);
    handledTool(b, {1150, 780}, -30, 190, 1);
}

} // namespace karigar::demo
