// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QLinearGradient>
#include <QRadialGradient>
#include <QTransform>

namespace karigar::demo {

namespace {

void gilded(Board& b, const QPainterPath& shape, double lift)
{
    fill(b.p, shape.translated(lift, lift * 1.2), QColor(60, 20, 10, 120));
    QLinearGradient gold(shape.boundingRect().topLeft(), shape.boundingRect().bottomRight());
    gold.setColorAt(0, b.pal.accent.lighter(125));
    gold.setColorAt(0.45, b.pal.accent);
    gold.setColorAt(0.6, b.pal.accent.lighter(140));
    gold.setColorAt(1, mixed(b.pal.accent, b.pal.deep, 0.4));
    fill(b.p, shape, gold);
}

void gems(Board& b, const QPainterPath& path, int n, double size)
{
    for (int i = 0; i < n; ++i) {
        const QPointF at = path.pointAtPercent((i + 0.5) / n);
        dot(b.p, at, size * 1.35, mixed(b.pal.accent, b.pal.deep, 0.5));
        dot(b.p, at, size, i % 3 == 0 ? b.pal.main : (i % 3 == 1 ? b.pal.light : b.pal.second));
        dot(b.p, at - QPointF(size * 0.3, size * 0.3), size * 0.3, QColor(255, 255, 255, 210));
    }
}

void hills(Board& b, double base, double height, const QColor& tone)
{
    QPainterPath range(QPointF(-20, 820));
    range.lineTo(-20, base);
    for (double x = -20; x < 1220; x += 155)
        range.quadTo(x + 80, base - height * b.hand.between(0.35, 1.3), x + 155, base + b.hand.slip(20));
    range.lineTo(1220, 820);
    fill(b.p, range, tone);
    for (int i = 0; i < 70; ++i) {
        const QPointF at(b.hand.between(0, 1200), base + b.hand.between(10, 120));
        for (int k = 0; k < 5; ++k)
            dot(b.p, at + QPointF(b.hand.slip(15), b.hand.slip(9)), b.hand.between(5, 11),
                mixed(tone, b.pal.deep, b.hand.between(0.15, 0.5)));
    }
}

void bough(Board& b, QPointF from, double angle, double length, int depth)
{
    const QPointF to = from + QPointF(std::sin(angle) * length, -std::cos(angle) * length);
    QPainterPath limb(from);
    limb.cubicTo(from + QPointF(b.hand.slip(30), -length * 0.3), to + QPointF(b.hand.slip(26), length * 0.3),
                 to);
    stroke(b.p, limb, b.pal.deep, 3.0 + depth * depth * 1.7);
    const int n = depth > 1 ? 3 : 5;
    for (int i = 0; i < n; ++i) {
        const QPointF at = limb.pointAtPercent((i + 1.0) / (n + 1));
        b.p.save();
        b.p.translate(at);
        b.p.rotate(angle * 57 + (i % 2 == 0 ? 62 : -62) + b.hand.slip(14));
        fill(b.p, leaf(46, 15), b.pal.second);
        stroke(b.p, leaf(46, 15), b.pal.deep, 1.6);
        b.p.restore();
    }
    if (depth == 0) {
        rosette(b.p, to, b.hand.between(24, 38), 7 + b.hand.below(3), b.pal.main, b.pal.light, b.pal.accent);
        ring(b.p, to, 8, b.pal.deep, 1.6);
        return;
    }
    for (const double turn : {-0.62, 0.6})
        bough(b, to, angle + turn + b.hand.slip(0.14), length * b.hand.between(0.7, 0.84), depth - 1);
}

} // namespace

void drawTanjore(Board& b)
{
    b.p.fillRect(kBoard, b.pal.deep);
    QPainterPath frame;
    frame.addRect(kBoard);
    frame.addRect(54, 54, 1092, 692);
    gilded(b, frame, 5);
    QPainterPath line;
    line.addRect(28, 28, 1144, 744);
    gems(b, line, 64, 10);
    b.p.fillRect(QRectF(62, 62, 1076, 676), b.pal.main);
    QPainterPath outer(QPointF(180, 746));
    outer.lineTo(180, 330);
    outer.cubicTo(200, 120, 470, 190, 600, 84);
    outer.cubicTo(730, 190, 1000, 120, 1020, 330);
    outer.lineTo(1020, 746);
    QPainterPath inner(QPointF(270, 746));
    inner.lineTo(270, 370);
    inner.cubicTo(290, 220, 500, 260, 600, 190);
    inner.cubicTo(700, 260, 910, 220, 930, 370);
    inner.lineTo(930, 746);
    QPainterPath arch = outer;
    arch.addPath(inner);
    arch.setFillRule(Qt::OddEvenFill);
    gilded(b, arch, 7);
    QRadialGradient niche(QPointF(600, 470), 420);
    niche.setColorAt(0, mixed(b.pal.second, Qt::white, 0.25));
    niche.setColorAt(1, mixed(b.pal.second, b.pal.deep, 0.45));
    fill(b.p, inner, niche);
    gems(b, inner, 40, 9);
    gems(b, outer, 46, 7);
    around(b.p, {600, 596}, 0, 15, [&](int i) { // a peacock, its fan in relief
        if (i > 4 && i < 11)
            return;
        gilded(b, petal(b.close ? 330 : 290, 44), 4);
        dot(b.p, {0, -230}, 24, b.pal.main);
        dot(b.p, {0, -230}, 13, b.pal.second);
        dot(b.p, {0, -230}, 6, b.pal.light);
    });
    QPainterPath neck = QTransform().translate(600, 596).scale(1.1, 1.5).map(birdPath());
    fill(b.p, neck, mixed(b.pal.second, QColor(20, 60, 140), 0.6));
    gems(b, neck, 30, 5);
    dot(b.p, {672, 522}, 8, b.pal.light);
    dot(b.p, {673, 522}, 4, b.pal.deep);
    for (int i = -3; i <= 3; ++i) // lotus seat
        gilded(b, QTransform().translate(600 + i * 54.0, 756).rotate(i * 13.0).map(petal(112, 58)), 4);
}

void drawPattachitra(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    const std::array<QColor, 3> bands{b.pal.main, b.pal.deep, b.pal.second};
    for (int i = 0; i < 3; ++i) {
        const double inset = i * 34.0;
        QPainterPath band;
        band.addRect(QRectF(inset, inset, 1200 - 2 * inset, 800 - 2 * inset));
        band.addRect(QRectF(inset + 30, inset + 30, 1140 - 2 * inset, 740 - 2 * inset));
        fill(b.p, band, bands[static_cast<std::size_t>(i)]);
        QPainterPath line;
        line.addRect(QRectF(inset + 15, inset + 15, 1170 - 2 * inset, 770 - 2 * inset));
        const int n = 92 - 6 * i;
        for (int k = 0; k < n; ++k) {
            const QPointF at = line.pointAtPercent((k + 0.5) / n);
            if (i == 1)
                rosette(b.p, at, 13, 6, b.pal.light, b.pal.accent, b.pal.main);
            else
                fill(b.p, QTransform().translate(at.x(), at.y() + 11).map(petal(22, 9)), b.pal.light);
        }
    }
    b.p.save();
    b.p.setClipRect(QRectF(104, 104, 992, 592));
    bough(b, {600, 720}, 0.02, b.close ? 200 : 165, 4);
    const auto beast = [&](const QPainterPath& shape, QPointF at, double sx, double sy, const QColor& body) {
        const QPainterPath placed = QTransform().translate(at.x(), at.y()).scale(sx, sy).map(shape);
        fill(b.p, placed, body);
        b.p.save();
        b.p.setClipPath(placed, Qt::IntersectClip);
        for (int i = 0; i < 160; ++i)
            dot(b.p, at + QPointF(b.hand.slip(210), b.hand.between(-240, 60)), 2.6, b.pal.light);
        b.p.restore();
        stroke(b.p, placed, b.pal.deep, 4);
    };
    beast(elephantPath(), {300, 676}, 0.82, 0.82, b.pal.accent);
    beast(elephantPath(), {900, 676}, -0.82, 0.82, b.pal.main);
    beast(birdPath(), {250, 240}, 0.8, 0.8, b.pal.second);
    beast(birdPath(), {950, 240}, -0.8, 0.8, b.pal.main);
    b.p.restore();
}

void drawTreeOfLife(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    brushMarks(b, kBoard, b.pal.light, 40);
    QPainterPath mound(QPointF(200, 800));
    mound.cubicTo(380, 640, 820, 640, 1000, 800);
    fill(b.p, mound, b.pal.main);
    for (int i = 0; i < 40; ++i)
        ring(b.p, {b.hand.between(300, 900), b.hand.between(720, 800)}, 9, b.pal.light, 2.4);
    bough(b, {600, 740}, 0.0, b.close ? 210 : 178, 4);
    for (int i = 0; i < 4; ++i) {
        const double x = i < 2 ? 150 + 170.0 * i : 880 + 170.0 * (i - 2);
        const double y = i % 2 == 0 ? 660 : 730;
        b.p.save();
        b.p.translate(x, y);
        b.p.scale(i < 2 ? 0.85 : -0.85, 0.85);
        fill(b.p, birdPath(), i % 2 == 0 ? b.pal.main : b.pal.accent);
        stroke(b.p, birdPath(), b.pal.deep, 4);
        fill(b.p, QTransform().rotate(-70).map(leaf(90, 26)), b.pal.second);
        dot(b.p, {66, -50}, 5, b.pal.light);
        b.p.restore();
    }
    for (const double y : {22.0, 778.0})
        for (double x = 22; x < 1200; x += 50)
            rosette(b.p, {x, y}, 19, 6, b.pal.main, b.pal.light, b.pal.deep);
}

void drawMiniature(Board& b)
{
    b.p.fillRect(kBoard, b.pal.deep);
    QLinearGradient sky(0, 60, 0, 420);
    sky.setColorAt(0, mixed(b.pal.second, Qt::white, 0.2));
    sky.setColorAt(1, b.pal.light);
    b.p.save();
    b.p.setClipRect(QRectF(96, 84, 1008, 632));
    b.p.fillRect(kBoard, sky);
    hills(b, 320, 130, mixed(b.pal.main, b.pal.light, 0.62));
    hills(b, 430, 110, mixed(b.pal.main, b.pal.light, 0.3));
    hills(b, 560, 80, b.pal.main);
    QPainterPath river(QPointF(700, 470));
    river.cubicTo(560, 560, 820, 600, 560, 800);
    river.lineTo(900, 800);
    river.cubicTo(960, 640, 680, 580, 730, 470);
    fill(b.p, river, mixed(b.pal.second, Qt::white, 0.45));
    for (int i = 0; i < 26; ++i) {
        const QPointF at(b.hand.between(620, 800), b.hand.between(590, 780));
        stroke(b.p, QPainterPath([&] {
                   QPainterPath ripple(at);
                   ripple.quadTo(at + QPointF(18, -6), at + QPointF(36, 0));
                   return ripple;
               }()),
               QColor(255, 255, 255, 150), 2);
    }
    // A white pavilion and two trees leaning towards each other.
    b.p.fillRect(QRectF(230, 470, 230, 150), QColor(246, 238, 222));
    for (double x = 246; x < 440; x += 54) {
        QPainterPath door(QPointF(x, 620));
        door.lineTo(x, 540);
        door.quadTo(x + 20, 500, x + 40, 540);
        door.lineTo(x + 40, 620);
        fill(b.p, door, b.pal.accent);
    }
    QPainterPath dome(QPointF(270, 470));
    dome.cubicTo(270, 400, 330, 410, 345, 370);
    dome.cubicTo(360, 410, 420, 400, 420, 470);
    fill(b.p, dome, b.pal.light);
    stroke(b.p, dome, b.pal.accent, 4);
    const Palette own = b.pal;
    b.pal.light = QColor(250, 226, 214);
    b.pal.second = mixed(own.main, own.deep, 0.45);
    b.pal.main = QColor(214, 84, 92);
    bough(b, {980, 720}, -0.14, b.close ? 150 : 122, 3);
    bough(b, {170, 720}, 0.12, 92, 3);
    b.pal = own;
    b.p.restore();
    QPainterPath line;
    line.addRect(48, 42, 1104, 716);
    for (int i = 0; i < 84; ++i) {
        const QPointF at = line.pointAtPercent((i + 0.5) / 84);
        rosette(b.p, at, 15, 6, i % 2 == 0 ? b.pal.accent : b.pal.light, b.pal.second, b.pal.deep);
    }
    b.p.setBrush(Qt::NoBrush);
    b.p.setPen(QPen(b.pal.accent, 5));
    b.p.drawRect(QRectF(94, 82, 1012, 636));
    b.p.drawRect(QRectF(8, 8, 1184, 784));
}

} // namespace karigar::demo
