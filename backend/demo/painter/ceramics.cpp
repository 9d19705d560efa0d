// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QLinearGradient>
#include <QRadialGradient>

namespace karigar::demo {

namespace {

void plateFlowers(Board& b, double r)
{
    const Palette& c = b.pal;
    const int petals = 8 + 2 * b.hand.below(3);
    around(b.p, {0, 0}, r * 0.86, petals * 2, [&](int i) {
        b.p.rotate(180);
        fill(b.p, petal(r * 0.13, r * 0.075), i % 2 == 0 ? c.main : c.second);
    });
    ring(b.p, {0, 0}, r * 0.7, c.deep, r * 0.014);
    ring(b.p, {0, 0}, r * 0.67, c.second, r * 0.008);
    around(b.p, {0, 0}, r * 0.52, petals, [&](int i) {
        rosette(b.p, {0, 0}, r * 0.12, 6, i % 2 == 0 ? c.main : c.second, c.light, c.accent);
        b.p.translate(0, r * 0.13);
        for (const double turn : {-62.0, 62.0}) {
            b.p.save();
            b.p.rotate(180 + turn);
            fill(b.p, leaf(r * 0.17, r * 0.045), c.second);
            b.p.restore();
        }
    });
    rosette(b.p, {0, 0}, r * 0.36, petals, c.main, mixed(c.main, c.light, 0.55), c.accent);
    around(b.p, {0, 0}, r * 0.37, petals * 2, [&](int) { dot(b.p, {0, 0}, r * 0.016, c.deep); });
}

void plate(Board& b, QPointF at, double r)
{
    const Palette& c = b.pal;
    softShadow(b.p, at + QPointF(r * 0.12, r * 0.16), r * 1.2, r * 1.2, 0.75);
    QRadialGradient glaze(at - QPointF(r * 0.35, r * 0.4), r * 1.7);
    glaze.setColorAt(0, c.light.lighter(104));
    glaze.setColorAt(0.6, c.light);
    glaze.setColorAt(1, mixed(c.light, c.deep, 0.35));
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(glaze);
    b.p.drawEllipse(at, r, r);
    ring(b.p, at, r * 0.975, c.main, r * 0.05);
    ring(b.p, at, r * 0.93, c.deep, r * 0.012);
    b.p.save();
    b.p.translate(at);
    b.p.rotate(b.hand.slip(20));
    plateFlowers(b, r);
    b.p.restore();
    // The well of the plate and the glaze catching the window.
    QRadialGradient well(at + QPointF(r * 0.1, r * 0.12), r * 0.78);
    well.setColorAt(0.8, QColor(255, 255, 255, 0));
    well.setColorAt(0.9, QColor(10, 20, 50, 46));
    well.setColorAt(0.97, QColor(255, 255, 255, 50));
    well.setColorAt(1, QColor(255, 255, 255, 0));
    b.p.setPen(Qt::NoPen);
    b.p.setBrush(well);
    b.p.drawEllipse(at, r, r);
    QPainterPath glint;
    glint.arcMoveTo(QRectF(at.x() - r * 0.8, at.y() - r * 0.8, r * 1.6, r * 1.6), 110);
    glint.arcTo(QRectF(at.x() - r * 0.8, at.y() - r * 0.8, r * 1.6, r * 1.6), 110, 48);
    stroke(b.p, glint, QColor(255, 255, 255, 120), r * 0.035);
}

void floweredBand(Board& b, const Vessel& v, double t, double size)
{
    const double w = halfWidthAt(v, t);
    const double y = v.foot.y() - v.height * (1 - t);
    for (int i = -3; i <= 3; ++i) {
        const double u = i / 3.4;
        const QPointF at(v.foot.x() + w * u, y + w * 0.12 * (1 - u * u));
        b.p.save();
        b.p.translate(at);
        b.p.scale(std::max(0.3, std::sqrt(1 - u * u)), 1);
        rosette(b.p, {0, 0}, size, 6, i % 2 == 0 ? b.pal.main : b.pal.second, b.pal.light, b.pal.accent);
        fill(b.p, leaf(size * 1.7, size * 0.4), faded(b.pal.second, 0.75));
        b.p.restore();
    }
}

void flowerVase(Board& b, const Vessel& v)
{
    paintVessel(b.p, v, b.pal.light, 0.55, [&] {
        for (const double t : {0.05, 0.22, 0.76, 0.95})
            stroke(b.p, girdle(v, t), b.pal.main, v.height * 0.03);
        for (const double t : {0.27, 0.71})
            stroke(b.p, girdle(v, t), b.pal.second, v.height * 0.012);
        floweredBand(b, v, 0.52, v.height * 0.085);
        floweredBand(b, v, 0.13, v.height * 0.035);
        floweredBand(b, v, 0.86, v.height * 0.035);
    });
}

void plainPot(Board& b, const Vessel& v, const QColor& body, const QColor& drip, double gloss)
{
    paintVessel(b.p, v, body, gloss, [&] {
        QPainterPath run = girdle(v, 0.34);
        const double w = halfWidthAt(v, 0.34) * 1.4;
        const double y = v.foot.y() - v.height * 0.66;
        run.moveTo(v.foot.x() - w, v.foot.y() - v.height * 1.1);
        run.lineTo(v.foot.x() - w, y);
        for (int i = 0; i < 12; ++i)
            run.quadTo(v.foot.x() - w + w * (i + 0.5) / 6, y + b.hand.between(0.02, 0.24) * v.height,
                       v.foot.x() - w + w * (i + 1) / 6, y + b.hand.between(0, 0.06) * v.height);
        run.lineTo(v.foot.x() + w, v.foot.y() - v.height * 1.1);
        fill(b.p, run, faded(drip, 0.92));
        for (int i = 1; i < 22; ++i)
            stroke(b.p, girdle(v, i / 22.0), QColor(255, 255, 255, 14 + b.hand.below(16)), 2);
    });
}

} // namespace

void drawBluePottery(Board& b)
{
    tableTop(b, b.pal.ground, mixed(b.pal.ground, QColor(120, 78, 48), 0.75), 500);
    if (b.close) {
        plate(b, {600, 410}, 345);
        return;
    }
    plate(b, {390 + b.hand.slip(20), 330}, 260);
    plate(b, {880 + b.hand.slip(20), 250}, 165);
    flowerVase(b, {{800, 735}, 360, {54, 44, 60, 132, 160, 138, 84, 70}});
    flowerVase(b, {{1040, 748}, 210, {78, 84, 92, 88, 70, 46}});
    flowerVase(b, {{300, 752}, 150, {96, 104, 100, 82, 52}});
}

void drawGlazedPottery(Board& b)
{
    tableTop(b, b.pal.ground, QColor(134, 92, 60), 520);
    const std::array<QColor, 4> bodies{b.pal.main, b.pal.second, b.pal.accent, b.pal.light};
    double x = 170;
    for (int i = 0; i < 5; ++i) {
        const double h = b.hand.between(190, 400);
        const double w = b.hand.between(70, 110);
        const Vessel v{
            {x, 700 + 40.0 * (i % 2)}, h, {w * 0.6, w * 0.45, w * 0.7, w * 1.15, w * 1.2, w, w * 0.6}};
        if (i % 2 == 0)
            flowerVase(b, v);
        else
            plainPot(b, v, b.hand.oneOf(bodies), b.hand.oneOf(bodies), 0.6);
        x += 215;
    }
    plate(b, {b.close ? 600.0 : 250.0, 230}, b.close ? 190 : 130);
}

void drawBlackPottery(Board& b)
{
    tableTop(b, b.pal.ground, QColor(98, 70, 50), 500);
    const auto etched = [&](const Vessel& v) {
        paintVessel(b.p, v, b.pal.deep, 0.42, [&] {
            for (const double t : {0.2, 0.25, 0.7, 0.75})
                stroke(b.p, girdle(v, t), b.pal.light, 2.5);
            const double w = halfWidthAt(v, 0.48);
            for (int i = -4; i <= 4; ++i) {
                const double u = i / 4.4;
                b.p.save();
                b.p.translate(v.foot.x() + w * u, v.foot.y() - v.height * 0.36 + w * 0.1 * (1 - u * u));
                b.p.scale(std::max(0.3, std::sqrt(1 - u * u)), 1);
                stroke(b.p, leaf(v.height * 0.26, v.height * 0.09), b.pal.light, 2.2);
                fill(b.p, leaf(v.height * 0.16, v.height * 0.04), faded(b.pal.light, 0.8));
                b.p.restore();
            }
        });
    };
    etched({{330, 720}, 400, {70, 52, 60, 150, 190, 176, 120, 84}});
    etched({{690, 745}, 250, {104, 110, 128, 132, 112, 70}});
    etched({{960, 715}, 470, {40, 34, 38, 60, 128, 138, 96, 66}});
    if (!b.close)
        etched({{520, 770}, 110, {76, 84, 80, 60, 40}});
}

void drawTiles(Board& b)
{
    const double side = b.close ? 400 : 200;
    b.p.fillRect(kBoard, mixed(b.pal.light, QColor(120, 110, 100), 0.5));
    const int kind = b.hand.below(2);
    for (int row = 0; row * side < 800; ++row) {
        for (int column = 0; column * side < 1200; ++column) {
            const QRectF tile(column * side + 2.5, row * side + 2.5, side - 5, side - 5);
            b.p.save();
            b.p.setClipRect(tile);
            b.p.fillRect(tile, mixed(b.pal.light, b.pal.second, b.hand.between(0.0, 0.08)));
            b.p.translate(tile.center());
            const bool odd = (row + column) % 2 != 0;
            for (int quarter = 0; quarter < 4; ++quarter) {
                b.p.save();
                b.p.rotate(90.0 * quarter);
                b.p.translate(side / 2, side / 2);
                dot(b.p, {0, 0}, side * 0.25, b.pal.main);
                dot(b.p, {0, 0}, side * 0.19, b.pal.light);
                dot(b.p, {0, 0}, side * 0.12, b.pal.accent);
                b.p.restore();
                b.p.save();
                b.p.rotate(90.0 * quarter + 45 * kind);
                fill(b.p, leaf(side * 0.44, side * 0.15), b.pal.main);
                fill(b.p, leaf(side * 0.3, side * 0.06), b.pal.light);
                b.p.rotate(45);
                fill(b.p, petal(side * 0.3, side * 0.1), b.pal.second);
                b.p.restore();
            }
            rosette(b.p, {0, 0}, side * 0.16, 8, odd ? b.pal.accent : b.pal.deep, b.pal.light, b.pal.main);
            QLinearGradient shine(tile.topLeft() - tile.center(), tile.bottomRight() - tile.center());
            shine.setColorAt(0, QColor(255, 255, 255, 70));
            shine.setColorAt(0.4, QColor(255, 255, 255, 0));
            shine.setColorAt(1, QColor(10, 20, 60, 40));
            b.p.fillRect(QRectF(-side / 2, -side / 2, side, side), shine);
            b.p.restore();
        }
    }
}

} // namespace karigar::demo
