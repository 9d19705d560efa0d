// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QTransform>

namespace karigar::demo {

namespace {

void hatched(Board& b, const QPainterPath& shape, const QColor& wash, const QColor& ink, double gap)
{
    fill(b.p, shape, wash);
    b.p.save();
    b.p.setClipPath(shape, Qt::IntersectClip);
    const QRectF box = shape.boundingRect();
    b.p.setPen(QPen(ink, 1.5));
    for (double x = box.left() - box.height(); x < box.right(); x += gap)
        b.p.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height() * 0.6, box.top()));
    b.p.restore();
    stroke(b.p, shape, ink, 5);
    stroke(b.p, shape, wash.lighter(150), 1.2); // the double line of Mithila
}

void scaledFish(Board& b, QPointF at, double scale, double turn, const QColor& wash)
{
    b.p.save();
    b.p.translate(at);
    b.p.rotate(turn);
    b.p.scale(scale, std::abs(scale));
    const QPainterPath shape = fishPath();
    fill(b.p, shape, wash);
    b.p.save();
    b.p.setClipPath(shape, Qt::IntersectClip);
    for (double x = -90; x < 100; x += 22)
        for (int i = -6; i <= 6; ++i) {
            const QPointF scaleAt(x, i * 22.0 + (static_cast<int>(x + 90) / 22 % 2) * 11);
            dot(b.p, scaleAt, 12, i % 2 == 0 ? b.pal.light : b.pal.accent);
            ring(b.p, scaleAt, 12, b.pal.deep, 2);
            dot(b.p, scaleAt, 4, wash);
        }
    for (int i = -8; i <= 8; ++i) {
        b.p.setPen(QPen(b.pal.deep, 2.4));
        b.p.drawLine(QPointF(-112, 0), QPointF(-210, i * 11.0));
    }
    b.p.restore();
    stroke(b.p, shape, b.pal.deep, 6);
    dot(b.p, {150, -12}, 18, b.pal.light);
    dot(b.p, {152, -12}, 9, b.pal.deep);
    b.p.restore();
}

/// Two triangles, a head and four sticks: a Warli dancer.
void dancer(Board& b, QPointF at, double s, double lean)
{
    b.p.save();
    b.p.translate(at);
    b.p.rotate(lean);
    QPainterPath body(QPointF(-s * 0.3, -s * 0.62));
    body.lineTo(s * 0.3, -s * 0.62);
    body.lineTo(-s * 0.22, 0);
    body.lineTo(s * 0.22, 0);
    body.closeSubpath();
    fill(b.p, body, b.pal.light);
    dot(b.p, {0, -s * 0.82}, s * 0.13, b.pal.light);
    b.p.setPen(QPen(b.pal.light, s * 0.055, Qt::SolidLine, Qt::RoundCap));
    const double kick = b.hand.slip(0.16) * s;
    b.p.drawPolyline(QPolygonF({{-s * 0.14, 0}, {-s * 0.2 + kick, s * 0.28}, {-s * 0.12, s * 0.55}}));
    b.p.drawPolyline(QPolygonF({{s * 0.14, 0}, {s * 0.26 + kick, s * 0.26}, {s * 0.16, s * 0.55}}));
    b.p.drawPolyline(QPolygonF({{-s * 0.28, -s * 0.6}, {-s * 0.55, -s * 0.34}, {-s * 0.72, -s * 0.5}}));
    b.p.drawPolyline(QPolygonF({{s * 0.28, -s * 0.6}, {s * 0.55, -s * 0.34}, {s * 0.72, -s * 0.5}}));
    b.p.restore();
}

void hut(Board& b, QPointF at, double s)
{
    b.p.setPen(QPen(b.pal.light, 4));
    b.p.setBrush(Qt::NoBrush);
    b.p.drawRect(QRectF(at.x() - s / 2, at.y() - s * 0.6, s, s * 0.6));
    for (double x = -s * 0.7; x <= s * 0.7; x += s * 0.07)
        b.p.drawLine(at + QPointF(x * 0.15, -s * 1.1), at + QPointF(x, -s * 0.56));
    for (double x = -s * 0.45; x < s * 0.46; x += s * 0.12)
        b.p.drawLine(at + QPointF(x, -s * 0.56), at + QPointF(x, 0));
}

void twig(Board& b, QPointF from, double angle, double length, int depth,
          const std::function<void(QPointF)>& bud)
{
    const QPointF to = from + QPointF(std::sin(angle) * length, -std::cos(angle) * length);
    QPainterPath limb(from);
    limb.quadTo((from + to) / 2 + QPointF(b.hand.slip(length * 0.16), 0), to);
    stroke(b.p, limb, b.pal.light, 2.0 + depth * 2.4);
    if (depth == 0) {
        bud(to);
        return;
    }
    for (const double turn : {-0.52, 0.05, 0.55})
        if (turn != 0.05 || depth > 1)
            twig(b, to, angle + turn + b.hand.slip(0.16), length * b.hand.between(0.64, 0.8), depth - 1, bud);
}

} // namespace

void drawMadhubani(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    brushMarks(b, kBoard, QColor(150, 110, 60), 40);
    const std::array<QColor, 4> wash{b.pal.main, b.pal.second, b.pal.accent,
                                     mixed(b.pal.main, b.pal.accent, 0.5)};
    for (double x = 45; x < 1200; x += 74) // border of half lotuses
        for (const double y : {45.0, 755.0})
            around(b.p, {x, y}, 0, 8, [&](int i) {
                hatched(b, petal(33, 10), wash[static_cast<std::size_t>(i % 4)], b.pal.deep, 8);
            });
    for (const double edge : {84.0, 94.0}) {
        b.p.setPen(QPen(b.pal.deep, 4));
        b.p.setBrush(Qt::NoBrush);
        b.p.drawRect(QRectF(edge - 70, edge, 1200 - 2 * (edge - 70), 800 - 2 * edge));
    }
    for (int i = 0; i < 150; ++i) { // no empty space is left
        const QPointF at(b.hand.between(50, 1150), b.hand.between(120, 680));
        b.p.save();
        b.p.translate(at);
        b.p.rotate(b.hand.between(0, 360));
        if (i % 3 == 0)
            around(b.p, {0, 0}, 0, 6,
                   [&](int) { hatched(b, petal(30, 11), b.hand.oneOf(wash), b.pal.deep, 7); });
        else
            sprig(b.p, b.hand, 78, b.pal.deep, b.pal.second);
        b.p.restore();
    }
    const double s = b.close ? 1.55 : 1.2;
    scaledFish(b, {370, 300}, s, -8, b.pal.main);
    scaledFish(b, {830, 510}, -s, -8, b.pal.second);
    around(b.p, {840, 250}, 0, 12,
           [&](int i) { hatched(b, petal(116, 30), wash[static_cast<std::size_t>(i % 3)], b.pal.deep, 9); });
    dot(b.p, {840, 250}, 30, b.pal.accent);
    ring(b.p, {840, 250}, 30, b.pal.deep, 5);
}

void drawWarli(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    brushMarks(b, kBoard, b.pal.deep, 90);
    brushMarks(b, kBoard, b.pal.main, 50);
    const QPointF centre(600, 430);
    for (int i = 0; i < 40; ++i) { // the tarpa dance winds around its player
        const double a = 0.42 * i;
        const double r = 70 + i * 5.6;
        dancer(b, centre + QPointF(r * 1.5 * std::cos(a), r * std::sin(a)), b.close ? 62 : 50,
               b.hand.slip(12));
    }
    dancer(b, centre, 74, -8);
    QPainterPath tarpa(centre + QPointF(34, -38));
    tarpa.quadTo(centre + QPointF(76, -20), centre + QPointF(80, 44));
    stroke(b.p, tarpa, b.pal.light, 8);
    around(b.p, {1010, 140}, 62, 36, [&](int) { b.p.fillRect(QRectF(-1.6, -26, 3.2, 26), b.pal.light); });
    ring(b.p, {1010, 140}, 54, b.pal.light, 4);
    hut(b, {150, 210}, 150);
    hut(b, {330, 150}, 110);
    hut(b, {1080, 720}, 150);
    for (const double x : {60.0, 470.0, 790.0}) { // palms
        const QPointF top(x, x < 100 ? 480 : 60);
        b.p.setPen(QPen(b.pal.light, 5));
        b.p.drawLine(top, top + QPointF(8, 110));
        around(b.p, top, 0, 11, [&](int) { stroke(b.p, leaf(56, 12), b.pal.light, 2.2); });
    }
    b.p.setPen(QPen(b.pal.light, 3));
    for (double x = 20; x < 1200; x += 26)
        b.p.drawPolyline(QPolygonF({{x, 790}, {x + 13, 770}, {x + 26, 790}}));
}

void drawGond(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    brushMarks(b, kBoard, b.pal.light, 40);
    const Palette own = b.pal;
    b.pal.light = own.deep;
    const std::array<QColor, 4> leaves{own.main, own.second, own.accent, mixed(own.second, own.accent, 0.5)};
    const auto bud = [&](QPointF at) {
        const QColor tone = b.hand.oneOf(leaves);
        around(b.p, at, 0, 7, [&](int) { fill(b.p, leaf(27, 9), tone); });
        dot(b.p, at, 5, own.light);
    };
    const QPointF sun(170, 150);
    around(b.p, sun, 66, 26, [&](int i) { fill(b.p, petal(i % 2 == 0 ? 46 : 30, 8), own.accent); });
    for (const double r : {60.0, 44.0, 28.0, 12.0})
        ring(b.p, sun, r, r > 50 || r < 20 ? own.main : own.accent, 9);
    for (int row = 0; row < 5; ++row) // the ground, ploughed
        for (double x = 4; x < 1200; x += 19) {
            b.p.setPen(QPen(row % 2 == 0 ? own.second : own.accent, 4, Qt::SolidLine, Qt::RoundCap));
            const double y = 742 + row * 13.0 + 12 * std::sin(x * 0.008 + row * 0.5);
            b.p.drawLine(QPointF(x, y), QPointF(x + 10, y + 4));
        }
    twig(b, {860, 790}, -0.05, 190, 4, bud);
    const auto filled = [&](const QPainterPath& shape, const QColor& tone, QPointF at, double sx, double sy) {
        b.p.save();
        b.p.translate(at);
        b.p.scale(sx, sy);
        fill(b.p, shape, tone);
        b.p.setClipPath(shape, Qt::IntersectClip);
        for (double y = -430; y < 100; y += 15) // rows of dashes are a Gond painter's signature
            for (double x = -230; x < 240; x += 17) {
                const double sway = 10 * std::sin(x * 0.025 + y * 0.02);
                b.p.setPen(
                    QPen(b.hand.chance(0.75) ? own.light : own.accent, 3.4, Qt::SolidLine, Qt::RoundCap));
                b.p.drawLine(QPointF(x, y + sway), QPointF(x + 8, y + sway + 4));
            }
        b.p.setClipping(false);
        stroke(b.p, shape, own.deep, 5);
        b.p.restore();
    };
    // A deer whose antlers are a tree.
    for (const double side : {-0.55, 0.12, 0.6})
        twig(b, {460, 330}, side, 96, 2, bud);
    filled(horsePath(), own.main, {360, 770}, 1.1, 1.05);
    dot(b.p, {483, 408}, 9, own.light);
    dot(b.p, {483, 408}, 4, own.deep);
    filled(birdPath(), own.second, {1030, 640}, -0.9, 0.9);
    filled(birdPath(), own.accent, {700, 700}, 0.7, 0.7);
    b.pal = own;
}

void drawAipan(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    brushMarks(b, kBoard, b.pal.deep, 80);
    const QPointF c(600, 400);
    for (const double r : {60.0, 128.0, 210.0, 300.0})
        for (const double gap : {0.0, 11.0})
            ring(b.p, c, r + gap, b.pal.light, 4);
    around(b.p, c, 0, 8, [&](int) { stroke(b.p, petal(122, 46), b.pal.light, 5); });
    around(b.p, c, 142, 16, [&](int i) {
        stroke(b.p, petal(60, 24), b.pal.light, 4);
        dot(b.p, {0, -34}, 7, i % 2 == 0 ? b.pal.accent : b.pal.light);
    });
    around(b.p, c, 224, 24, [&](int) {
        fill(b.p, petal(66, 20), b.pal.light);
        fill(b.p, petal(44, 9), b.pal.ground);
    });
    around(b.p, c, 330, 48, [&](int i) { dot(b.p, {0, i % 2 == 0 ? 0.0 : -14.0}, 6, b.pal.light); });
    QPainterPath star; // two triangles in the middle
    star.addPolygon(QPolygonF({{600, 346}, {647, 427}, {553, 427}, {600, 346}}));
    star.addPolygon(QPolygonF({{600, 454}, {647, 373}, {553, 373}, {600, 454}}));
    stroke(b.p, star, b.pal.light, 4);
    for (const double x : {115.0, 1085.0})
        for (double y = 90; y < 800; y += 205) {
            around(b.p, {x, y}, 0, 8, [&](int) { stroke(b.p, petal(66, 22), b.pal.light, 4); });
            around(b.p, {x, y}, 82, 20, [&](int) { dot(b.p, {0, 0}, 4.5, b.pal.light); });
        }
    for (double y = 12; y < 800; y += 30)
        for (const double x : {226.0, 974.0})
            fill(b.p, QTransform().translate(x, y).rotate(x < 600 ? 90 : -90).map(petal(26, 12)),
                 b.pal.light);
}

} // namespace karigar::demo
