// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QLinearGradient>
#include <QTransform>

namespace karigar::demo {

namespace {

/// One impression of a hand block: outline, then fillings that never register perfectly.
void butti(Board& b, double size, int kind)
{
    const auto slip = [&] { b.p.translate(b.hand.slip(1.8), b.hand.slip(1.8)); };
    if (kind == 0) {
        for (const double side : {-1.0, 1.0}) {
            b.p.save();
            b.p.translate(0, size * 0.45);
            b.p.rotate(side * 48);
            fill(b.p, leaf(size * 0.5, size * 0.14), b.pal.second);
            b.p.restore();
        }
        slip();
        b.p.fillRect(QRectF(-2, 0, 4, size * 0.5), b.pal.deep);
        rosette(b.p, {0, -size * 0.1}, size * 0.36, 8, b.pal.main, b.pal.light, b.pal.accent);
        return;
    }
    fill(b.p, paisley(size), b.pal.main);
    slip();
    stroke(b.p, paisley(size * 0.8), b.pal.light, size * 0.025);
    rosette(b.p, {size * 0.02, size * 0.16}, size * 0.2, 7, b.pal.light, b.pal.accent, b.pal.deep);
    sprig(b.p, b.hand, size * 0.38, b.pal.light, b.pal.second);
}

void printedBorder(Board& b, double y, double height)
{
    b.p.fillRect(QRectF(-40, y, 1280, height), b.pal.main);
    for (const double edge : {y + 8, y + height - 12})
        b.p.fillRect(QRectF(-40, edge, 1280, 4), b.pal.light);
    for (double x = -20; x < 1240; x += height * 0.8) {
        rosette(b.p, {x, y + height / 2}, height * 0.27, 8, b.pal.light, b.pal.accent, b.pal.deep);
        for (const double side : {0.0, 180.0}) {
            b.p.save();
            b.p.translate(x + height * 0.4, y + height / 2);
            b.p.rotate(side);
            fill(b.p, leaf(height * 0.3, height * 0.1), b.pal.second);
            b.p.restore();
        }
    }
}

void printingBlock(Board& b, QPointF at, double size)
{
    b.p.save();
    b.p.translate(at);
    b.p.rotate(-14 + b.hand.slip(8));
    softShadow(b.p, {size * 0.12, size * 0.16}, size * 0.95, size * 0.8, 0.8);
    const QRectF face(-size / 2, -size / 2, size, size);
    QLinearGradient wood(face.topLeft(), face.bottomRight());
    wood.setColorAt(0, QColor(186, 132, 84));
    wood.setColorAt(1, QColor(112, 70, 40));
    b.p.setPen(QPen(QColor(70, 42, 24), 3));
    b.p.setBrush(wood);
    b.p.drawRoundedRect(face, 10, 10);
    b.p.setBrush(QColor(94, 56, 32));
    b.p.drawRoundedRect(face.adjusted(14, 14, -14, -14), 6, 6);
    rosette(b.p, {0, 0}, size * 0.3, 10, QColor(196, 146, 98), QColor(94, 56, 32), QColor(196, 146, 98));
    around(b.p, {0, 0}, size * 0.35, 16, [&](int) { dot(b.p, {0, 0}, size * 0.022, QColor(196, 146, 98)); });
    b.p.restore();
}

} // namespace

void drawBlockPrint(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    brushMarks(b, kBoard, b.pal.light, 50);
    const double step = b.close ? 220 : 132;
    const int kind = b.close ? 1 : b.hand.below(2);
    int row = 0;
    for (double y = -10; y < 860; y += step * 0.86, ++row) {
        for (double x = row % 2 == 0 ? 0 : step / 2; x < 1280; x += step) {
            b.p.save();
            b.p.translate(x + b.hand.slip(3), y + b.hand.slip(3));
            b.p.rotate(b.hand.slip(3));
            b.p.setOpacity(b.hand.between(0.8, 1.0)); // a block takes up a little less dye each time
            butti(b, step * 0.72, kind);
            b.p.restore();
        }
    }
    printedBorder(b, 640, 120);
    if (b.hand.chance(0.75))
        printingBlock(b, {930, 330}, 250);
}

void drawAjrakh(Board& b)
{
    b.p.fillRect(kBoard, b.pal.deep);
    const double step = b.close ? 266 : 160;
    for (int row = 0; row * step < 860; ++row) {
        for (int column = 0; column * step < 1300; ++column) {
            const QPointF at(column * step + b.hand.slip(1.5), row * step + b.hand.slip(1.5));
            const bool odd = (row + column) % 2 != 0;
            around(b.p, at, 0, 8, [&](int i) {
                fill(b.p, petal(step * 0.48, step * 0.15), i % 2 == 0 ? b.pal.main : b.pal.second);
                stroke(b.p, petal(step * 0.48, step * 0.15), b.pal.light, step * 0.016);
                fill(b.p, petal(step * 0.3, step * 0.05), b.pal.light);
            });
            rosette(b.p, at, step * 0.15, 8, b.pal.light, odd ? b.pal.main : b.pal.deep, b.pal.accent);
            const QPointF cross = at + QPointF(step / 2, step / 2);
            around(b.p, cross, step * 0.13, 12, [&](int) { dot(b.p, {0, 0}, step * 0.016, b.pal.light); });
            rosette(b.p, cross, step * 0.1, 6, odd ? b.pal.second : b.pal.main, b.pal.light, b.pal.deep);
        }
    }
    b.p.fillRect(QRectF(0, 0, 1200, 84), b.pal.main);
    for (double x = 30; x < 1200; x += 60) {
        fill(b.p, QTransform::fromTranslate(x, 78).map(petal(68, 24)), b.pal.deep);
        fill(b.p, QTransform::fromTranslate(x, 74).map(petal(46, 10)), b.pal.light);
    }
    b.p.fillRect(QRectF(0, 84, 1200, 7), b.pal.light);
    b.p.fillRect(QRectF(0, 96, 1200, 5), b.pal.light);
}

void drawBandhani(Board& b)
{
    QLinearGradient dyed(0, 0, 1200, 800);
    dyed.setColorAt(0, b.pal.main);
    dyed.setColorAt(0.55, b.pal.ground);
    dyed.setColorAt(1, b.pal.deep);
    b.p.fillRect(kBoard, dyed);
    const auto knot = [&](QPointF at, double size, const QColor& colour) {
        const QPointF place = at + QPointF(b.hand.slip(1.4), b.hand.slip(1.4));
        dot(b.p, place, size, colour);
        dot(b.p, place, size * 0.36, b.pal.deep);
    };
    const double step = b.close ? 300 : 200;
    for (double y = 0; y < 1000; y += step) {
        for (double x = 0; x < 1400; x += step) {
            for (int circle = 1; circle <= 4; ++circle)
                around(b.p, {x, y}, step * 0.105 * circle, 7 * circle, [&](int) {
                    knot({0, 0}, step * 0.021, circle % 2 == 0 ? b.pal.accent : b.pal.light);
                });
            knot({x, y}, step * 0.04, b.pal.accent);
            for (int i = -3; i <= 3; ++i)
                for (int j = -3; j <= 3; ++j)
                    if (std::abs(i) + std::abs(j) <= 2)
                        knot({x + step / 2 + i * step * 0.055, y + step / 2 + j * step * 0.055}, step * 0.015,
                             b.pal.light);
        }
    }
}

void drawLeather(Board& b)
{
    tableTop(b, b.pal.ground, mixed(b.pal.ground, QColor(90, 60, 40), 0.4), 0);
    const auto sandal = [&](double x, double tilt, double mirror) {
        b.p.save();
        b.p.translate(x, 400);
        b.p.rotate(tilt);
        b.p.scale(mirror * 1.25, 1.25);
        QPainterPath sole(QPointF(-60, 250));
        sole.cubicTo(-100, 170, -50, 60, -86, -60);
        sole.cubicTo(-110, -170, -70, -250, 6, -256);
        sole.cubicTo(96, -250, 110, -150, 88, -60);
        sole.cubicTo(60, 40, 96, 170, 62, 246);
        sole.cubicTo(40, 290, -40, 290, -60, 250);
        softShadow(b.p, {24, 24}, 170, 320, 0.75);
        stroke(b.p, sole, b.pal.deep, 18);
        fill(b.p, sole, b.pal.main);
        b.p.setPen(QPen(b.pal.accent, 3, Qt::DashLine));
        b.p.setBrush(Qt::NoBrush);
        b.p.drawPath(QTransform::fromScale(0.88, 0.93).map(sole));
        rosette(b.p, {0, 170}, 36, 8, b.pal.second, b.pal.main, b.pal.accent);
        for (int strap = 0; strap < 2; ++strap) {
            const double y = strap == 0 ? -70 : 30;
            QPainterPath band(QPointF(-108, y + 40));
            band.quadTo(0, y - 60, 108, y + 40);
            stroke(b.p, band, mixed(b.pal.deep, Qt::black, 0.3), 54);
            stroke(b.p, band, b.pal.second, 46);
            for (int i = 0; i < 22; ++i) // the plait
                b.p.fillPath(
                    QTransform()
                        .translate(band.pointAtPercent(i / 21.0).x(), band.pointAtPercent(i / 21.0).y())
                        .rotate(i % 2 == 0 ? 55 : 125)
                        .map(leaf(30, 9)),
                    i % 2 == 0 ? b.pal.light : b.pal.accent);
        }
        b.p.setPen(QPen(b.pal.deep, 3));
        b.p.setBrush(b.pal.main);
        b.p.drawEllipse(QPointF(-34, -170), 26, 34);
        dot(b.p, {0, -120}, 22, b.pal.accent); // the red tuft of a Kolhapuri
        around(b.p, {0, -120}, 12, 14, [&](int) { fill(b.p, petal(26, 7), b.pal.accent); });
        b.p.restore();
    };
    sandal(420, -9, -1);
    sandal(790, 11, 1);
}

} // namespace karigar::demo
