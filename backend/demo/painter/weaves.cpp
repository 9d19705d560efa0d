// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QImage>
#include <QLinearGradient>
#include <QTransform>

namespace karigar::demo {

void drawIkat(Board& b)
{
    // Drawn thread by thread on a small cloth and enlarged: the slip of tied yarns gives ikat its feathered
    // edge.
    const int wide = b.close ? 200 : 300;
    const int high = b.close ? 100 : 150;
    QImage cloth(wide, high, QImage::Format_RGB32);
    const int period = 50;
    const bool patola = b.hand.chance(0.5);
    for (int x = 0; x < wide; ++x) {
        const int pull = b.hand.below(3) - 1;
        for (int y = 0; y < high; ++y) {
            const int u = (x + b.hand.below(3) / 2) % period - period / 2;
            const int v = (y + pull + period) % period - period / 2;
            const int steps = patola ? (std::abs(u) / 3 + std::abs(v) / 3) * 3 : std::abs(u) + std::abs(v);
            QColor colour = b.pal.ground;
            if (steps < 5)
                colour = b.pal.accent;
            else if (steps < 9)
                colour = b.pal.deep;
            else if (steps < 14)
                colour = b.pal.light;
            else if (steps < 21)
                colour = b.pal.main;
            else if (steps < 24)
                colour = b.pal.light;
            else if (steps > 44)
                colour = b.pal.accent;
            else if (steps > 36)
                colour = b.pal.second;
            if (y % 75 < 4 && !b.close)
                colour = mixed(colour, b.pal.deep, 0.75);
            cloth.setPixel(x, y, mixed(colour, b.pal.ground, b.hand.between(0, 0.22)).rgb());
        }
    }
    b.p.drawImage(kBoard, cloth);
}

void drawPaisley(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    const double size = b.close ? 430 : 260;
    int row = 0;
    for (double y = size * 0.3; y < 900; y += size * 0.98, ++row) {
        for (double x = row % 2 == 0 ? size * 0.2 : size * 0.64; x < 1340; x += size * 0.88) {
            b.p.save();
            b.p.translate(x, y);
            b.p.rotate(b.hand.slip(4));
            if (row % 2 == 1)
                b.p.scale(-1, 1);
            fill(b.p, paisley(size), b.pal.main);
            stroke(b.p, paisley(size), b.pal.light, size * 0.018);
            fill(b.p, paisley(size * 0.8), b.pal.deep);
            stroke(b.p, paisley(size * 0.8), b.pal.accent, size * 0.012);
            fill(b.p, paisley(size * 0.6), b.pal.second);
            for (int i = 0; i < 26; ++i)
                dot(b.p, paisley(size * 0.9).pointAtPercent(i / 26.0), size * 0.013, b.pal.light);
            b.p.translate(0, size * 0.22);
            sprig(b.p, b.hand, size * 0.42, b.pal.light, b.pal.main);
            rosette(b.p, {0, 0}, size * 0.13, 8, b.pal.accent, b.pal.light, b.pal.main);
            b.p.restore();
            rosette(b.p, {x + size * 0.44, y - size * 0.1}, size * 0.075, 7, b.pal.light, b.pal.accent,
                    b.pal.main);
            b.p.save();
            b.p.translate(x + size * 0.44, y + size * 0.42);
            sprig(b.p, b.hand, size * 0.34, b.pal.accent, b.pal.second);
            b.p.restore();
        }
    }
}

void drawSilk(Board& b)
{
    QLinearGradient shot(0, 0, 1200, 300);
    shot.setColorAt(0, b.pal.ground);
    shot.setColorAt(0.5, mixed(b.pal.ground, b.pal.second, 0.35));
    shot.setColorAt(1, b.pal.ground);
    b.p.fillRect(kBoard, shot);
    const double step = b.close ? 170 : 116;
    int row = 0;
    for (double y = 40; y < 520; y += step * 0.8, ++row)
        for (double x = row % 2 == 0 ? 20 : 20 + step / 2; x < 1240; x += step) {
            rosette(b.p, {x, y}, step * 0.16, 8, b.pal.accent, b.pal.ground, b.pal.light);
            fill(b.p, QTransform::fromTranslate(x, y + step * 0.34).map(leaf(step * 0.16, step * 0.07)),
                 b.pal.accent);
        }
    const double top = b.close ? 440 : 540;
    for (double x = 0; x < 1240; x += 44) // the temple border
        fill(b.p, QTransform::fromTranslate(x, top + 2).map(leaf(84, 34)), b.pal.main);
    b.p.fillRect(QRectF(0, top, 1200, 400), b.pal.main);
    QLinearGradient zari(0, top, 0, top + 200);
    zari.setColorAt(0, b.pal.accent);
    zari.setColorAt(0.5, mixed(b.pal.accent, Qt::white, 0.45));
    zari.setColorAt(1, mixed(b.pal.accent, b.pal.deep, 0.35));
    b.p.fillRect(QRectF(0, top + 22, 1200, 10), zari);
    b.p.fillRect(QRectF(0, top + 46, 1200, 118), zari);
    for (double x = 40; x < 1220; x += 96) {
        b.p.save();
        b.p.translate(x, top + 106);
        fill(b.p, paisley(92), b.pal.main);
        fill(b.p, paisley(58), b.pal.second);
        rosette(b.p, {2, 10}, 16, 7, b.pal.light, b.pal.accent, b.pal.main);
        b.p.restore();
        dot(b.p, {x + 48, top + 106}, 8, b.pal.deep);
    }
    b.p.fillRect(QRectF(0, top + 178, 1200, 8), zari);
}

void drawBamboo(Board& b)
{
    b.p.fillRect(kBoard, b.pal.deep);
    const double strip = b.close ? 66 : 44;
    const auto lath = [&](QRectF box, bool upright) {
        QLinearGradient round(box.topLeft(), upright ? box.topRight() : box.bottomLeft());
        const QColor tone = mixed(upright ? b.pal.main : b.pal.second, b.pal.light, b.hand.between(0, 0.4));
        round.setColorAt(0, mixed(tone, b.pal.deep, 0.5));
        round.setColorAt(0.35, mixed(tone, Qt::white, 0.22));
        round.setColorAt(1, mixed(tone, b.pal.deep, 0.55));
        b.p.fillRect(box, round);
        for (int i = 0; i < 3; ++i) {
            const double f = b.hand.unit();
            const QPointF from = upright ? QPointF(box.left() + f * box.width(), box.top())
                                         : QPointF(box.left(), box.top() + f * box.height());
            const QPointF to = upright ? QPointF(from.x(), box.bottom()) : QPointF(box.right(), from.y());
            b.p.setPen(QPen(faded(b.pal.deep, 0.2), 1));
            b.p.drawLine(from, to);
        }
    };
    const int twill = 2 + b.hand.below(2);
    for (int row = 0; row * strip < 800; ++row)
        for (int column = 0; column * strip < 1200; ++column) {
            const bool upright = (column + row) / (b.close ? 1 : twill) % 2 == 0;
            const QRectF cell(column * strip, row * strip, strip, strip);
            lath(upright ? cell.adjusted(2, -3, -2, 3) : cell.adjusted(-3, 2, 3, -2), upright);
        }
    if (b.close)
        return;
    for (int i = 0; i < 2; ++i) { // a finished tray lies on the mat
        softShadow(b.p, {620, 430}, 330, 300, 0.6);
        for (double r = 270; r > 8; r -= 12)
            ring(b.p, {600, 400}, r, mixed(b.pal.light, b.pal.main, b.hand.between(0.1, 0.9)), 12.5);
    }
    around(b.p, {600, 400}, 0, 60, [&](int i) {
        b.p.setPen(QPen(faded(i % 3 == 0 ? b.pal.accent : b.pal.deep, i % 3 == 0 ? 0.8 : 0.3), 4));
        b.p.drawLine(QPointF(0, -60), QPointF(0, -262));
    });
    ring(b.p, {600, 400}, 270, b.pal.accent, 14);
    rosette(b.p, {600, 400}, 58, 10, b.pal.accent, b.pal.light, b.pal.deep);
}

void drawBasketry(Board& b)
{
    tableTop(b, b.pal.ground, QColor(150, 110, 76), 470);
    const auto coiled = [&](QPointF at, double r, int rays) {
        softShadow(b.p, at + QPointF(r * 0.12, r * 0.16), r * 1.15, r * 1.1, 0.6);
        int n = 0;
        for (double q = r; q > 6; q -= r / 17, ++n) {
            for (int i = 0; i < rays * 6; ++i) {
                const bool star = (i + n / 2) % 6 < (n % 8 < 4 ? 2 : 3);
                const QColor tone = star ? (n % 8 < 4 ? b.pal.accent : b.pal.main) : b.pal.light;
                b.p.setPen(QPen(mixed(tone, b.pal.deep, b.hand.between(0.0, 0.22)), r / 17 * 0.92,
                                Qt::SolidLine, Qt::FlatCap));
                b.p.drawArc(QRectF(at.x() - q, at.y() - q, 2 * q, 2 * q), i * 5760 / (rays * 6),
                            5760 / (rays * 6) - 12);
            }
            ring(b.p, at, q - r / 34, faded(b.pal.deep, 0.35), 2);
        }
    };
    if (b.close) {
        coiled({600, 410}, 340, 12);
        return;
    }
    coiled({380, 330}, 250, 10);
    coiled({870, 240}, 160, 8);
    for (const double x : {760.0, 1010.0}) {
        const double h = x < 900 ? 250 : 170;
        const Vessel v{{x, 740}, h, {110, 118, 122, 118, 104, 88}};
        paintVessel(b.p, v, b.pal.light, 0.1, [&] {
            for (int i = 0; i < 20; ++i)
                stroke(b.p, girdle(v, i / 20.0),
                       i % 5 == 2 ? b.pal.accent : mixed(b.pal.light, b.pal.deep, 0.3), i % 5 == 2 ? 11 : 4);
            for (double dx = -120; dx < 125; dx += 12)
                b.p.fillRect(QRectF(x + dx, 740 - h, 2, h + 30), faded(b.pal.deep, 0.22));
        });
    }
}

} // namespace karigar::demo
