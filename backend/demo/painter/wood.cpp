// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QLinearGradient>
#include <QRadialGradient>
#include <QTransform>

namespace karigar::demo {

namespace {

void lacquered(Board& b, const Vessel& v, int stripes)
{
    const std::array<QColor, 5> lac{b.pal.main, b.pal.second, b.pal.accent, b.pal.light, b.pal.deep};
    const int first = b.hand.below(5);
    paintVessel(b.p, v, lac[static_cast<std::size_t>(first)], 0.75, [&] {
        for (int i = 1; i <= stripes; ++i) {
            const double t = i / (stripes + 1.0);
            stroke(b.p, girdle(v, t), lac[static_cast<std::size_t>((first + i) % 5)],
                   v.height / stripes * (i % 2 == 0 ? 0.7 : 0.25));
        }
    });
}

void stackingRings(Board& b, QPointF foot, int rings)
{
    double y = foot.y();
    for (int i = 0; i < rings; ++i) {
        const double w = 150 - 16.0 * i;
        lacquered(b, {{foot.x(), y}, 56, {w * 0.82, w, w, w * 0.82}}, 1);
        y -= 52;
    }
    lacquered(b, {{foot.x(), y + 4}, 84, {8, 40, 50, 44, 30}}, 2);
}

void spinningTop(Board& b, QPointF tip, double s)
{
    b.p.save();
    b.p.translate(tip);
    b.p.rotate(16 + b.hand.slip(6));
    lacquered(b, {{0, 0}, 190 * s, {9 * s, 9 * s, 12 * s, 96 * s, 100 * s, 54 * s, 10 * s}}, 5);
    b.p.restore();
}

void flowerCover(Board& b, const QRectF& area, int count)
{
    const std::array<QColor, 4> blossom{b.pal.light, b.pal.accent, b.pal.second,
                                        mixed(b.pal.accent, Qt::white, 0.4)};
    for (int i = 0; i < count; ++i) {
        const QPointF at(area.left() + b.hand.unit() * area.width(),
                         area.top() + b.hand.unit() * area.height());
        b.p.save();
        b.p.translate(at);
        b.p.rotate(b.hand.between(0, 360));
        sprig(b.p, b.hand, 58, b.pal.light, mixed(b.pal.second, b.pal.deep, 0.3));
        b.p.restore();
        rosette(b.p, at, b.hand.between(12, 25), 6, b.hand.oneOf(blossom), b.pal.light, b.pal.accent);
    }
}

void paintedBox(Board& b, QPointF at, double w, double h, const QColor& body)
{
    softShadow(b.p, at + QPointF(20, 6), w * 1.5, w * 0.34, 0.65);
    const Vessel side{at, h, {w, w, w, w * 0.97}};
    paintVessel(b.p, side, body, 0.35, [&] {
        flowerCover(b, QRectF(at.x() - w, at.y() - h, 2 * w, h * 1.1), static_cast<int>(w * h / 900));
        stroke(b.p, girdle(side, 0.16), b.pal.accent, 8);
        stroke(b.p, girdle(side, 0.98), b.pal.accent, 10);
    });
    QPainterPath lid;
    lid.addEllipse(at - QPointF(0, h + 12), w * 1.03, w * 0.42);
    fill(b.p, lid.translated(0, 18), mixed(body, Qt::black, 0.4));
    fill(b.p, lid, body);
    b.p.save();
    b.p.setClipPath(lid, Qt::IntersectClip);
    b.p.translate(at - QPointF(0, h + 12));
    b.p.scale(1, 0.41);
    around(b.p, {0, 0}, w * 0.66, 12, [&](int i) {
        rosette(b.p, {0, 0}, w * 0.14, 6, i % 2 == 0 ? b.pal.light : b.pal.accent, b.pal.second, b.pal.deep);
    });
    rosette(b.p, {0, 0}, w * 0.42, 10, b.pal.accent, b.pal.light, b.pal.second);
    ring(b.p, {0, 0}, w * 0.95, b.pal.accent, 8);
    b.p.restore();
}

} // namespace

void drawLacquerToys(Board& b)
{
    tableTop(b, b.pal.ground, QColor(176, 128, 84), 540);
    stackingRings(b, {270, 730}, b.close ? 8 : 6);
    spinningTop(b, {560, 760}, 1.0);
    spinningTop(b, {760, 700}, 0.72);
    for (int i = 0; i < 2; ++i) { // a bride and a groom
        const double x = 880 + 170.0 * i;
        lacquered(b, {{x, 735}, 250, {44, 40, 62, 88, 96, 92}}, 6);
        lacquered(b, {{x, 510}, 110, {30, 54, 62, 58, 30}}, 1);
        dot(b.p, {x, 462}, 46, QColor(214, 158, 112));
        dot(b.p, {x - 15, 456}, 5, QColor(50, 28, 18));
        dot(b.p, {x + 15, 456}, 5, QColor(50, 28, 18));
        QPainterPath smile(QPointF(x - 14, 476));
        smile.quadTo(x, 488, x + 14, 476);
        stroke(b.p, smile, QColor(150, 40, 34), 4);
        lacquered(b, {{x, 428}, i == 0 ? 44.0 : 74.0, {10, 30, 48, 50}}, 2);
    }
}

void drawPapierMache(Board& b)
{
    tableTop(b, b.pal.ground, QColor(120, 80, 56), 480);
    paintedBox(b, {360, 690}, b.close ? 270 : 215, 200, b.pal.main);
    paintedBox(b, {800, 600}, 150, 210, b.pal.deep);
    paintedBox(b, {980, 745}, 140, 100, b.pal.second);
    const Vessel egg{{650, 760}, 130, {8, 44, 56, 54, 20}};
    paintVessel(b.p, egg, b.pal.accent, 0.5, [&] { flowerCover(b, QRectF(590, 630, 120, 130), 10); });
}

void drawWoodCarving(Board& b)
{
    b.p.fillRect(kBoard, b.pal.main);
    for (int i = 0; i < 80; ++i) { // grain flowing around two knots
        const double y = b.hand.between(-40, 840);
        QPainterPath grain(QPointF(-20, y));
        grain.cubicTo(300, y + 46 * std::sin(y * 0.011), 700, y - 52 * std::sin(y * 0.008 + 1), 1230,
                      y + b.hand.slip(30));
        stroke(b.p, grain, faded(b.hand.chance(0.65) ? b.pal.deep : b.pal.second, b.hand.between(0.12, 0.4)),
               b.hand.between(1, 5));
    }
    const auto relief = [&](const QPainterPath& shape, const QColor& wood) {
        fill(b.p, shape.translated(6, 7), faded(Qt::black, 0.45));
        fill(b.p, shape.translated(-2, -3), mixed(wood, Qt::white, 0.3));
        fill(b.p, shape, wood);
    };
    QPainterPath border;
    border.addRect(kBoard);
    border.addRoundedRect(QRectF(70, 70, 1060, 660), 30, 30);
    relief(border, mixed(b.pal.main, b.pal.deep, 0.45));
    const auto chinar = [&](QPointF at, double size, double turn, const QColor& wood) {
        b.p.save();
        b.p.translate(at);
        b.p.rotate(turn);
        for (const double a : {-104.0, -52.0, 52.0, 104.0, 0.0}) {
            b.p.save();
            b.p.rotate(a);
            const double reach = size * (1.0 - std::abs(a) / 260);
            relief(leaf(reach, size * 0.28), wood);
            QPainterPath vein(QPointF(0, 0));
            vein.lineTo(0, -reach * 0.85);
            stroke(b.p, vein, b.pal.deep, 3);
            b.p.restore();
        }
        b.p.restore();
    };
    for (int i = 0; i < 16; ++i) {
        const double a = i * 22.5;
        chinar({600 + 500 * std::cos(a * 0.017453), 400 + 300 * std::sin(a * 0.017453)}, 62, a + 90,
               b.pal.accent);
    }
    const std::array<QColor, 3> woods{b.pal.second, b.pal.light, b.pal.accent};
    for (int i = 0; i < 8; ++i) {
        const double a = i * 0.785;
        chinar({600 + 250 * std::cos(a), 400 + 160 * std::sin(a)}, b.close ? 160 : 118,
               i * 45.0 + 90 + b.hand.slip(14), b.hand.oneOf(woods));
    }
    around(b.p, {600, 400}, 0, 12, [&](int) { relief(petal(118, 30), b.pal.light); });
    around(b.p, {600, 400}, 0, 12, [&](int) { relief(petal(66, 18), b.pal.accent); });
}

} // namespace karigar::demo
