// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QRadialGradient>

namespace karigar::demo {

QPainterPath horsePath()
{
    QPainterPath path(QPointF(-120, 0));
    path.lineTo(-128, -150);
    path.cubicTo(-150, -190, -150, -225, -118, -232);
    path.cubicTo(-60, -244, 10, -214, 44, -250);
    path.cubicTo(66, -290, 62, -340, 72, -372); // the long, upright neck
    path.lineTo(70, -424);
    path.lineTo(86, -384);
    path.lineTo(98, -424);
    path.lineTo(106, -378);
    path.cubicTo(136, -356, 158, -330, 166, -312);
    path.cubicTo(162, -296, 148, -294, 138, -302);
    path.cubicTo(124, -312, 116, -312, 110, -300);
    path.cubicTo(104, -262, 116, -230, 108, -180);
    path.lineTo(112, 0);
    path.lineTo(92, 0);
    path.lineTo(89, -112);
    path.lineTo(86, 0);
    path.lineTo(66, 0);
    path.lineTo(58, -130);
    path.cubicTo(20, -112, -40, -112, -70, -128);
    path.lineTo(-74, 0);
    path.lineTo(-94, 0);
    path.lineTo(-97, -112);
    path.lineTo(-100, 0);
    path.closeSubpath();
    return path;
}

QPainterPath elephantPath()
{
    QPainterPath path(QPointF(-170, 0));
    path.cubicTo(-190, -100, -200, -200, -130, -250);
    path.cubicTo(-60, -290, 30, -280, 70, -246);
    path.cubicTo(100, -290, 170, -290, 186, -230);
    path.cubicTo(200, -180, 214, -110, 200, -50);
    path.cubicTo(196, -20, 226, -20, 236, -44);
    path.cubicTo(246, -10, 200, 16, 176, -16);
    path.cubicTo(160, -60, 164, -110, 144, -130);
    path.lineTo(120, -120);
    path.lineTo(118, 0);
    path.lineTo(92, 0);
    path.lineTo(88, -72);
    path.lineTo(84, 0);
    path.lineTo(56, 0);
    path.lineTo(50, -84);
    path.cubicTo(10, -72, -50, -72, -90, -84);
    path.lineTo(-98, 0);
    path.lineTo(-128, 0);
    path.lineTo(-134, -78);
    path.lineTo(-140, 0);
    path.closeSubpath();
    return path;
}

QPainterPath birdPath()
{
    QPainterPath path(QPointF(-120, 46));
    path.cubicTo(-70, 20, -60, -24, -10, -30);
    path.cubicTo(20, -34, 34, -64, 60, -70);
    path.cubicTo(84, -74, 94, -58, 96, -50);
    path.lineTo(122, -40);
    path.lineTo(94, -34);
    path.cubicTo(90, 20, 46, 60, -6, 56);
    path.cubicTo(-50, 54, -80, 60, -120, 46);
    return path;
}

QPainterPath fishPath()
{
    QPainterPath path(QPointF(200, 0));
    path.cubicTo(150, -84, 10, -112, -110, -24);
    path.cubicTo(-140, -60, -170, -84, -204, -86);
    path.cubicTo(-184, -40, -184, 40, -204, 86);
    path.cubicTo(-170, 84, -140, 60, -110, 24);
    path.cubicTo(10, 112, 150, 84, 200, 0);
    return path;
}

namespace {

void roundBody(QPainter& p, const QPainterPath& shape, double gloss)
{
    p.save();
    p.setClipPath(shape, Qt::IntersectClip);
    // Inner shadow along the right and lower edge, light along the upper left.
    p.translate(-7, -7);
    p.strokePath(shape, QPen(QColor(20, 8, 2, 70), 34));
    p.strokePath(shape, QPen(QColor(20, 8, 2, 60), 16));
    p.translate(14, 14);
    p.strokePath(shape, QPen(QColor(255, 236, 200, static_cast<int>(gloss * 90)), 14));
    p.strokePath(shape, QPen(QColor(255, 246, 226, static_cast<int>(gloss * 150)), 5));
    p.restore();
}

void harness(Board& b, const QColor& line, bool coils)
{
    QPainter& p = b.p;
    if (coils) {
        for (int i = 0; i < 44; ++i) {
            QPainterPath thread(QPointF(-190, -20 - 10.0 * i));
            thread.quadTo(0, 4 - 10.0 * i, 260, -24 - 10.0 * i);
            stroke(p, thread, faded(line, 0.55), 3.4);
        }
    }
    for (int i = 0; i < 5; ++i) {
        QPainterPath strap(QPointF(58 + 2 * i, -362 + 30.0 * i));
        strap.quadTo(84, -346 + 30.0 * i, 116, -362 + 30.0 * i);
        stroke(p, strap, line, 6);
        dot(p, {86, -346 + 30.0 * i}, 6, b.pal.accent);
    }
    for (const double x : {-98.0, 84.0})
        for (int i = 0; i < 5; ++i)
            stroke(p, QPainterPath([&] {
                       QPainterPath band(QPointF(x - 32, -14 - 22.0 * i));
                       band.quadTo(x, -6 - 22.0 * i, x + 32, -14 - 22.0 * i);
                       return band;
                   }()),
                   faded(line, 0.8), 4);
    rosette(p, {-30, -180}, 40, 10, line, b.pal.second, b.pal.accent);
    around(p, {-30, -180}, 52, 18, [&](int) { dot(p, {0, 0}, 4, line); });
}

void animal(Board& b, QPointF foot, double scale, const QColor& body, bool elephant, bool coils, double gloss)
{
    const QPainterPath shape = elephant ? elephantPath() : horsePath();
    softShadow(b.p, foot + QPointF(40 * scale, 0), 240 * scale, 46 * scale, 0.75);
    b.p.save();
    b.p.translate(foot);
    b.p.scale(scale, scale);
    fill(b.p, shape, body);
    b.p.save();
    b.p.setClipPath(shape, Qt::IntersectClip);
    b.p.translate(elephant ? 20 : 0, elephant ? -10 : 0);
    harness(b, coils ? mixed(body, QColor(40, 20, 0), 0.55) : b.pal.light, coils);
    b.p.restore();
    roundBody(b.p, shape, gloss);
    const QPointF eye = elephant ? QPointF(136, -218) : QPointF(112, -346);
    dot(b.p, eye, 8, b.pal.light);
    dot(b.p, eye, 4, b.pal.deep);
    if (elephant) {
        QPainterPath ear(QPointF(84, -236));
        ear.cubicTo(30, -250, 20, -150, 74, -140);
        ear.cubicTo(110, -160, 114, -210, 84, -236);
        fill(b.p, ear, mixed(body, Qt::black, 0.18));
        stroke(b.p, ear, faded(b.pal.light, 0.7), 4);
    }
    b.p.restore();
}

} // namespace

void drawTerracotta(Board& b)
{
    tableTop(b, b.pal.ground, QColor(122, 82, 54), 560);
    for (int i = 0; i < 3; ++i) { // a plaque with a sun behind the horses
        ring(b.p, {910, 270}, 170 - 26.0 * i, mixed(b.pal.main, b.pal.deep, 0.25 * i), 24);
    }
    rosette(b.p, {910, 270}, 96, 12, b.pal.main, b.pal.second, b.pal.deep);
    animal(b, {390, 735}, b.close ? 1.6 : 1.4, b.pal.main, false, false, 0.5);
    animal(b, {790, 745}, 0.95, mixed(b.pal.main, b.pal.second, 0.35), b.close, false, 0.5);
    if (!b.close)
        animal(b, {1040, 760}, 0.6, mixed(b.pal.main, b.pal.deep, 0.2), true, false, 0.5);
}

void drawDhokra(Board& b)
{
    tableTop(b, b.pal.ground, QColor(64, 44, 34), 560);
    QRadialGradient lamp(QPointF(420, 300), 620);
    lamp.setColorAt(0, QColor(255, 214, 140, 90));
    lamp.setColorAt(1, QColor(255, 214, 140, 0));
    b.p.fillRect(kBoard, lamp);
    animal(b, {400, 730}, b.close ? 1.75 : 1.35, b.pal.main, b.close, true, 1.0);
    animal(b, {850, 750}, 1.15, mixed(b.pal.main, b.pal.second, 0.4), !b.close, true, 1.0);
}

void drawPuppet(Board& b)
{
    QRadialGradient screen(QPointF(600, 380), 780);
    screen.setColorAt(0, QColor(255, 240, 196));
    screen.setColorAt(0.55, b.pal.light);
    screen.setColorAt(1, b.pal.deep);
    b.p.fillRect(kBoard, screen);
    brushMarks(b, kBoard, b.pal.accent, 40);
    const auto hide = [&](const QPainterPath& shape, const QColor& dye) {
        fill(b.p, shape, faded(dye, 0.84));
        b.p.save();
        b.p.setClipPath(shape, Qt::IntersectClip);
        const QRectF box = shape.boundingRect();
        for (double y = box.top(); y < box.bottom(); y += 17) // punched holes let the lamp through
            for (double x = box.left(); x < box.right(); x += 17)
                dot(b.p, {x + b.hand.slip(2), y + b.hand.slip(2)}, 2.6, QColor(255, 246, 214));
        b.p.restore();
        stroke(b.p, shape, b.pal.deep, 5);
    };
    b.p.save();
    b.p.translate(430, 690);
    b.p.scale(1.45, 1.45);
    stroke(b.p, QPainterPath([] {
               QPainterPath rod(QPointF(-20, -120));
               rod.lineTo(-10, 120);
               return rod;
           }()),
           QColor(60, 36, 18), 9);
    hide(b.close ? elephantPath() : horsePath(), b.pal.main);
    rosette(b.p, {-30, -180}, 46, 12, b.pal.accent, b.pal.second, QColor(255, 246, 214));
    b.p.restore();
    b.p.save(); // a peacock with its tail open
    b.p.translate(880, 520);
    around(b.p, {0, 20}, 0, 15, [&](int i) {
        if (i > 4 && i < 11)
            return;
        hide(petal(300, 46), i % 2 == 0 ? b.pal.second : b.pal.main);
        dot(b.p, {0, -240}, 24, b.pal.accent);
        dot(b.p, {0, -240}, 11, b.pal.deep);
    });
    b.p.scale(1.1, 1.3);
    hide(birdPath(), b.pal.second);
    b.p.restore();
}

} // namespace karigar::demo
