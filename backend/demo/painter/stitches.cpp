// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/compositions.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QTransform>

namespace karigar::demo {

namespace {

/// Running stitches along a path, each a little off. The path is flattened first: asking a path for a point
/// by its length walks the whole curve every time.
void running(Board& b, const QPainterPath& path, const QColor& thread, double stitch, double width)
{
    const std::array<QColor, 3> tones{thread, mixed(thread, Qt::black, 0.08), mixed(thread, Qt::black, 0.16)};
    const QList<QPolygonF> runs = path.toSubpathPolygons();
    for (const QPolygonF& run : runs) {
        double phase = 0;
        for (qsizetype i = 1; i < run.size(); ++i) {
            const QLineF piece(run.at(i - 1), run.at(i));
            const double length = piece.length();
            if (length <= 0)
                continue;
            double at = phase;
            for (; at < length; at += stitch) {
                const QPointF from = piece.pointAt(at / length);
                const QPointF to = piece.pointAt((at + stitch * 0.62) / length);
                b.p.setPen(QPen(b.hand.oneOf(tones), width, Qt::SolidLine, Qt::RoundCap));
                b.p.drawLine(from + QPointF(b.hand.slip(0.8), b.hand.slip(0.8)), to);
            }
            phase = at - length;
        }
    }
}

/// A quarter diamond in floss silk: parallel darning stitches whose direction decides how they shine.
void darned(Board& b, QPointF at, double r, bool upright, const QColor& silk)
{
    const int threads = static_cast<int>(r / 3.2);
    for (int i = -threads; i <= threads; ++i) {
        const double offset = i * 3.2;
        const double reach = r - std::abs(offset) - b.hand.unit() * 2;
        if (reach <= 1)
            continue;
        b.p.setPen(QPen(mixed(silk, upright ? Qt::white : Qt::black, b.hand.between(0.02, 0.2)), 2.9));
        if (upright)
            b.p.drawLine(at + QPointF(offset, -reach), at + QPointF(offset, reach));
        else
            b.p.drawLine(at + QPointF(-reach, offset), at + QPointF(reach, offset));
    }
}

} // namespace

void drawPhulkari(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    const double r = b.close ? 74 : 47;
    const std::array<QColor, 4> silks{b.pal.main, b.pal.second, b.pal.light, b.pal.accent};
    int row = 0;
    for (double y = 0; y < 800 + r; y += r * 1.06, ++row) {
        int column = 0;
        for (double x = row % 2 == 0 ? 0 : r * 1.06; x < 1200 + r; x += r * 2.12, ++column) {
            const int ringNo = (std::abs(row % 12 - 6) + std::abs(column % 6 - 3) * 2) % 4;
            darned(b, {x, y}, r * 0.98, (row + column) % 2 == 0, silks[static_cast<std::size_t>(ringNo)]);
            if (ringNo == 0)
                darned(b, {x, y}, r * 0.4, (row + column) % 2 != 0, b.pal.deep);
        }
    }
}

void drawKantha(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    for (double y = 8; y < 800; y += 11) { // the ground is quilted in rows
        QPainterPath line(QPointF(0, y));
        line.cubicTo(400, y + b.hand.slip(6), 800, y + b.hand.slip(6), 1200, y);
        running(b, line, mixed(b.pal.ground, b.pal.deep, 0.22), 15, 1.6);
    }
    const auto figure = [&](const QPainterPath& shape, QPointF at, double scale, double turn,
                            const QColor& thread) {
        const QPointF middle = shape.boundingRect().center();
        for (double inner = 1.0; inner > 0.12; inner -= 0.115) {
            const QTransform place = QTransform()
                                         .translate(at.x(), at.y())
                                         .rotate(turn)
                                         .scale(scale * inner, std::abs(scale) * inner)
                                         .translate(-middle.x(), -middle.y());
            running(b, place.map(shape), inner > 0.95 ? b.pal.deep : thread, 12, 3.6);
        }
    };
    const double s = b.close ? 1.5 : 1.05;
    figure(fishPath(), {300, 250}, s, -12, b.pal.main);
    figure(fishPath(), {900, 240}, -s, 14, b.pal.second);
    figure(birdPath(), {300, 590}, 1.4 * s, 0, b.pal.second);
    figure(paisley(230), {900, 590}, s, 0, b.pal.main);
    for (const QPointF at : {QPointF(600, 400), QPointF(80, 420), QPointF(1120, 430), QPointF(600, 90)})
        around(b.p, at, 0, 10, [&](int i) {
            running(b, petal(96, 26), i % 2 == 0 ? b.pal.accent : b.pal.main, 10, 3.4);
            running(b, petal(62, 12), b.pal.second, 9, 3);
        });
    QPainterPath frame;
    frame.addRect(24, 24, 1152, 752);
    running(b, frame, b.pal.main, 18, 6);
}

void drawWhitework(Board& b)
{
    b.p.fillRect(kBoard, b.pal.ground);
    const double size = b.close ? 380 : 240;
    const auto raised = [&](const QPainterPath& shape, const QColor& thread) {
        fill(b.p, shape.translated(2.5, 3.5), faded(b.pal.deep, 0.35));
        fill(b.p, shape, thread);
    };
    const auto vine = [&](bool mirror) {
        if (mirror)
            b.p.scale(-1, 1);
        stroke(b.p, paisley(size), b.pal.light, size * 0.02);
        running(b, paisley(size * 0.84), b.pal.light, 9, 3);
        b.p.save();
        b.p.setClipPath(paisley(size * 0.78)); // jaali: threads drawn apart into a net
        for (double x = -size; x < size; x += 16)
            for (double y = -size; y < size; y += 16)
                dot(b.p, {x, y}, 4.4, faded(b.pal.deep, 0.5));
        b.p.restore();
        for (int i = 0; i < 9; ++i)
            around(b.p, paisley(size * 1.16).pointAtPercent(i / 9.0), 0, 6,
                   [&](int) { raised(petal(size * 0.075, size * 0.026), b.pal.light); });
        around(b.p, {0, size * 0.12}, 0, 9,
               [&](int) { raised(petal(size * 0.2, size * 0.05), b.pal.light); });
        dot(b.p, {0, size * 0.12}, size * 0.035, b.pal.accent);
    };
    int row = 0;
    for (double y = size * 0.5; y < 900; y += size * 1.12, ++row)
        for (double x = row % 2 == 0 ? size * 0.5 : 0; x < 1300; x += size) {
            b.p.save();
            b.p.translate(x, y);
            vine(row % 2 == 1);
            b.p.restore();
            around(b.p, {x + size * 0.5, y + size * 0.5}, 0, 5,
                   [&](int) { raised(petal(size * 0.1, size * 0.035), b.pal.main); });
        }
}

} // namespace karigar::demo
