// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QConicalGradient>
#include <QLinearGradient>
#include <QRadialGradient>
#include <QTransform>

namespace karigar::demo {

namespace {

void inlaidBand(Board& b, const Vessel& v, double t, double size, int kind)
{
    const double w = halfWidthAt(v, t);
    const double y = v.foot.y() - v.height * (1 - t);
    for (int i = -5; i <= 5; ++i) {
        const double u = i / 5.4;
        b.p.save();
        b.p.translate(v.foot.x() + w * u, y + w * 0.12 * (1 - u * u));
        b.p.scale(std::max(0.25, std::sqrt(1 - u * u)), 1);
        if (kind == 0) {
            rosette(b.p, {0, 0}, size, 8, b.pal.light, b.pal.deep, b.pal.light);
        } else if (kind == 1) {
            fill(b.p, QTransform::fromTranslate(0, size).map(leaf(size * 2, size * 0.6)), b.pal.light);
            fill(b.p, QTransform::fromTranslate(0, size * 0.7).map(leaf(size * 1.2, size * 0.25)),
                 b.pal.deep);
        } else {
            b.p.rotate(45);
            b.p.fillRect(QRectF(-size * 0.5, -size * 0.5, size, size), b.pal.light);
            b.p.fillRect(QRectF(-size * 0.2, -size * 0.2, size * 0.4, size * 0.4), b.pal.deep);
        }
        b.p.restore();
    }
}

void inlaid(Board& b, const Vessel& v, const QColor& body, double gloss)
{
    paintVessel(b.p, v, body, gloss, [&] {
        for (const double t : {0.06, 0.3, 0.33, 0.66, 0.69, 0.93})
            stroke(b.p, girdle(v, t), b.pal.light, v.height * 0.008);
        inlaidBand(b, v, 0.49, v.height * 0.085, 0);
        inlaidBand(b, v, 0.18, v.height * 0.04, 1);
        inlaidBand(b, v, 0.8, v.height * 0.04, 1);
        inlaidBand(b, v, 0.37, v.height * 0.02, 2);
        inlaidBand(b, v, 0.62, v.height * 0.02, 2);
    });
}

} // namespace

void drawBidri(Board& b)
{
    tableTop(b, b.pal.ground, QColor(86, 60, 46), 510);
    inlaid(b, {{360, 725}, 520, {46, 36, 34, 44, 120, 158, 140, 84, 96}}, b.pal.deep, 0.3);
    inlaid(b, {{760, 745}, 260, {112, 120, 134, 140, 122, 84}}, b.pal.deep, 0.3);
    if (b.close)
        return;
    inlaid(b, {{1030, 722}, 400, {70, 50, 46, 76, 98, 80, 50, 78}}, b.pal.deep, 0.3);
    const QPointF at(780, 240); // a plate leaning on the wall
    softShadow(b.p, at + QPointF(22, 26), 190, 190, 0.6);
    dot(b.p, at, 160, b.pal.deep);
    ring(b.p, at, 150, b.pal.light, 4);
    around(b.p, at, 122, 20, [&](int) { rosette(b.p, {0, 0}, 15, 6, b.pal.light, b.pal.deep, b.pal.light); });
    ring(b.p, at, 98, b.pal.light, 3);
    rosette(b.p, at, 90, 16, b.pal.light, b.pal.deep, b.pal.light);
}

void drawBrass(Board& b)
{
    tableTop(b, b.pal.ground, QColor(96, 62, 42), 520);
    const Palette own = b.pal;
    b.pal.light = mixed(own.deep, own.main, 0.25); // engraving is darker than the metal
    b.pal.deep = own.second;
    inlaid(b, {{300, 730}, 380, {92, 62, 66, 130, 172, 168, 118, 86}}, own.main, 0.85);
    inlaid(b, {{650, 750}, 250, {124, 132, 128, 112, 84, 96}}, own.main, 0.85);
    inlaid(b, {{960, 722}, 520, {34, 26, 30, 40, 96, 134, 122, 62, 92}}, own.second, 0.85);
    b.pal = own;
    if (b.close)
        return;
    const Vessel lamp{{640, 500}, 60, {70, 76, 60, 20}};
    paintVessel(b.p, lamp, own.main, 0.9, [] {});
    QRadialGradient flame(QPointF(700, 424), 70);
    flame.setColorAt(0, QColor(255, 250, 220, 255));
    flame.setColorAt(0.3, QColor(255, 200, 90, 190));
    flame.setColorAt(1, QColor(255, 170, 60, 0));
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(flame);
    b.p.drawEllipse(QPointF(700, 424), 70, 70);
}

void drawMirror(Board& b)
{
    tableTop(b, b.pal.ground, QColor(104, 70, 48), 640);
    const auto mirror = [&](QPointF at, double r) {
        softShadow(b.p, at + QPointF(24, 30), r * 1.45, r * 1.6, 0.6);
        b.p.fillRect(QRectF(at.x() - r * 0.09, at.y() + r, r * 0.18, r * 0.85), b.pal.main);
        dot(b.p, at + QPointF(0, r * 1.9), r * 0.16, b.pal.second);
        around(b.p, at, r * 0.9, 24, [&](int i) {
            fill(b.p, petal(r * 0.36, r * 0.13), i % 2 == 0 ? b.pal.main : b.pal.second);
            dot(b.p, {0, -r * 0.22}, r * 0.035, b.pal.accent);
        });
        QConicalGradient rim(at, 40);
        for (int i = 0; i <= 8; ++i)
            rim.setColorAt(i / 8.0, i % 2 == 0 ? b.pal.main.lighter(135) : b.pal.deep);
        b.p.setBrush(rim);
        b.p.drawEllipse(at, r, r);
        around(b.p, at, r * 0.92, 60, [&](int) { dot(b.p, {0, 0}, r * 0.024, b.pal.light); });
        QLinearGradient glass(at - QPointF(r, r), at + QPointF(r, r));
        glass.setColorAt(0, QColor(240, 246, 244));
        glass.setColorAt(0.45, QColor(150, 168, 170));
        glass.setColorAt(0.5, QColor(228, 236, 232));
        glass.setColorAt(1, QColor(88, 104, 110));
        b.p.setBrush(glass);
        b.p.drawEllipse(at, r * 0.82, r * 0.82);
    };
    mirror({430, 310}, b.close ? 250 : 210);
    if (!b.close)
        mirror({880, 400}, 130);
}

void drawStone(Board& b)
{
    b.p.fillRect(kBoard, b.pal.main);
    brushMarks(b, kBoard, b.pal.deep, 90);
    const auto carve = [&](const QPainterPath& shape,
                           double depth) { // raised: light above left, dark below right
        fill(b.p, shape.translated(depth, depth), faded(b.pal.deep, 0.85));
        fill(b.p, shape.translated(-depth * 0.5, -depth * 0.5), b.pal.light);
        fill(b.p, shape, b.pal.second);
    };
    QPainterPath niche(QPointF(300, 800));
    niche.lineTo(300, 380);
    niche.cubicTo(300, 180, 480, 130, 600, 50);
    niche.cubicTo(720, 130, 900, 180, 900, 380);
    niche.lineTo(900, 800);
    b.p.strokePath(niche, QPen(b.pal.light, 46));
    b.p.strokePath(niche.translated(5, 5), QPen(b.pal.second, 38));
    fill(b.p, niche, mixed(b.pal.deep, b.pal.main, 0.35));
    for (int i = 0; i < 34; ++i) {
        const QPointF at = niche.pointAtPercent((i + 0.5) / 34.0);
        carve(QTransform::fromTranslate(at.x(), at.y() + 20).map(petal(40, 15)), 4);
    }
    if (b.close) {
        around(b.p, {600, 450}, 0, 16, [&](int) { carve(petal(230, 54), 5); });
        around(b.p, {600, 450}, 0, 12, [&](int) { carve(petal(130, 36), 4); });
    } else {
        carve(QTransform().translate(590, 690).scale(1.25, 1.25).map(elephantPath()), 8);
        around(b.p, {600, 250}, 0, 12, [&](int) { carve(petal(84, 22), 3); });
    }
    for (const double x : {150.0, 1050.0}) {
        for (double y = 120; y < 800; y += 230) {
            around(b.p, {x, y}, 0, 12, [&](int) { carve(petal(92, 26), 4); });
            QPainterPath boss;
            boss.addEllipse(QPointF(x, y), 26, 26);
            carve(boss, 4);
        }
    }
}

} // namespace karigar::demo
