// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/brushwork.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>
#include <numbers>

namespace karigar::demo {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const double keep = 1.0 - shareOfB;
    return QColor::fromRgbF(static_cast<float>(a.redF() * keep + b.redF() * shareOfB),
                            static_cast<float>(a.greenF() * keep + b.greenF() * shareOfB),
                            static_cast<float>(a.blueF() * keep + b.blueF() * shareOfB));
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QPainterPath petal(double length, double width)
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(-width, -length * 0.35, -width * 0.75, -length * 0.95, 0, -length);
    path.cubicTo(width * 0.75, -length * 0.95, width, -length * 0.35, 0, 0);
    return path;
}

QPainterPath leaf(double length, double width)
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(-width, -length * 0.2, -width * 0.6, -length * 0.7, 0, -length);
    path.cubicTo(width * 0.6, -length * 0.7, width, -length * 0.2, 0, 0);
    return path;
}

QPainterPath paisley(double size)
{
    QPainterPath path;
    path.moveTo(0, size * 0.5);
    path.cubicTo(-size * 0.55, size * 0.5, -size * 0.52, -size * 0.12, -size * 0.2, -size * 0.42);
    path.cubicTo(-size * 0.02, -size * 0.6, size * 0.24, -size * 0.72, size * 0.36, -size * 0.5);
    path.cubicTo(size * 0.42, -size * 0.36, size * 0.28, -size * 0.3, size * 0.2, -size * 0.38);
    path.cubicTo(size * 0.14, -size * 0.22, size * 0.46, -size * 0.05, size * 0.42, size * 0.2);
    path.cubicTo(size * 0.38, size * 0.4, size * 0.2, size * 0.5, 0, size * 0.5);
    return path;
}

void fill(QPainter& p, const QPainterPath& path, const QBrush& brush)
{
    p.fillPath(path, brush);
}

void stroke(QPainter& p, const QPainterPath& path, const QColor& colour, double width)
{
    p.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void dot(QPainter& p, QPointF at, double radius, const QColor& colour)
{
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    p.drawEllipse(at, radius, radius);
}

void ring(QPainter& p, QPointF at, double radius, const QColor& colour, double width)
{
    p.setPen(QPen(colour, width));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(at, radius, radius);
}

void around(QPainter& p, QPointF centre, double radius, int n, const std::function<void(int)>& draw,
            double startDegrees)
{
    for (int i = 0; i < n; ++i) {
        p.save();
        p.translate(centre);
        p.rotate(startDegrees + 360.0 * i / n);
        p.translate(0, -radius);
        draw(i);
        p.restore();
    }
}

void rosette(QPainter& p, QPointF at, double radius, int petals, const QColor& outer, const QColor& inner,
             const QColor& heart)
{
    const double width = radius * std::numbers::pi / petals * 1.1;
    const QPainterPath big = petal(radius, width);
    const QPainterPath small = petal(radius * 0.62, width * 0.55);
    around(p, at, 0, petals, [&](int) {
        fill(p, big, outer);
        fill(p, small, inner);
    });
    dot(p, at, radius * 0.24, heart);
    dot(p, at, radius * 0.12, outer);
}

void sprig(QPainter& p, Hand& hand, double length, const QColor& stem, const QColor& leaves)
{
    const double bend = hand.slip(length * 0.18);
    QPainterPath path;
    path.moveTo(0, 0);
    path.quadTo(bend, -length * 0.5, 0, -length);
    stroke(p, path, stem, std::max(1.5, length * 0.022));
    for (int i = 1; i <= 5; ++i) {
        const QPointF at = path.pointAtPercent(i / 6.0);
        const double size = length * (0.26 - 0.022 * i);
        for (const double side : {-1.0, 1.0}) {
            p.save();
            p.translate(at);
            p.rotate(side * (52 + hand.slip(8)));
            fill(p, leaf(size, size * 0.36), leaves);
            p.restore();
        }
    }
}

void softShadow(QPainter& p, QPointF centre, double rx, double ry, double alpha)
{
    p.save();
    p.translate(centre);
    p.scale(1.0, ry / rx);
    QRadialGradient gradient(QPointF(0, 0), rx);
    gradient.setColorAt(0, QColor::fromRgbF(0.08F, 0.05F, 0.03F, static_cast<float>(alpha)));
    gradient.setColorAt(0.6, QColor::fromRgbF(0.08F, 0.05F, 0.03F, static_cast<float>(alpha * 0.55)));
    gradient.setColorAt(1, QColor::fromRgbF(0.08F, 0.05F, 0.03F, 0.0F));
    p.setPen(Qt::NoPen);
    p.setBrush(gradient);
    p.drawEllipse(QPointF(0, 0), rx, rx);
    p.restore();
}

void tableTop(Board& b, const QColor& wall, const QColor& table, double horizon)
{
    QRadialGradient glow(QPointF(330, 120), 1150);
    glow.setColorAt(0, mixed(wall, QColor(255, 244, 220), 0.45));
    glow.setColorAt(0.55, wall);
    glow.setColorAt(1, mixed(wall, QColor(40, 26, 18), 0.45));
    b.p.fillRect(kBoard, glow);
    brushMarks(b, QRectF(0, 0, 1200, horizon), mixed(wall, Qt::white, 0.3), 60);
    QLinearGradient plank(0, horizon, 0, 800);
    plank.setColorAt(0, mixed(table, QColor(30, 18, 10), 0.35));
    plank.setColorAt(0.12, table);
    plank.setColorAt(1, mixed(table, QColor(30, 18, 10), 0.25));
    b.p.fillRect(QRectF(0, horizon, 1200, 800 - horizon), plank);
    for (int i = 0; i < 46; ++i) {
        const double y = horizon + 6 + (800 - horizon) * std::pow(b.hand.unit(), 0.8);
        const double x = b.hand.between(-200, 1100);
        QPainterPath line(QPointF(x, y));
        line.cubicTo(x + 150, y + b.hand.slip(5), x + 300, y + b.hand.slip(5), x + b.hand.between(320, 620),
                     y);
        stroke(b.p, line, faded(mixed(table, b.hand.chance(0.6) ? Qt::black : Qt::white, 0.5), 0.16),
               b.hand.between(1, 3.5));
    }
}

void brushMarks(Board& b, const QRectF& area, const QColor& colour, int count)
{
    b.p.save();
    b.p.setClipRect(area, Qt::IntersectClip);
    b.p.setRenderHint(QPainter::Antialiasing, false); // too faint to show an edge, and several times faster
    for (int i = 0; i < count; ++i) {
        const double x = area.left() + b.hand.unit() * area.width();
        const double y = area.top() + b.hand.unit() * area.height();
        QPainterPath path(QPointF(x, y));
        path.quadTo(x + b.hand.slip(120), y + b.hand.slip(60), x + b.hand.slip(240), y + b.hand.slip(70));
        stroke(b.p, path, faded(colour, b.hand.between(0.03, 0.09)), b.hand.between(14, 60));
    }
    b.p.restore();
}

double halfWidthAt(const Vessel& vessel, double t)
{
    const auto& w = vessel.halfWidths;
    const double at = std::clamp(t, 0.0, 1.0) * static_cast<double>(w.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(at), w.size() - 2);
    const double f = at - static_cast<double>(i);
    const double before = w[i == 0 ? 0 : i - 1];
    const double after = w[std::min(i + 2, w.size() - 1)];
    // Catmull-Rom through the widths: a thrown wall has no corners.
    return 0.5 *
           (2 * w[i] + (w[i + 1] - before) * f + (2 * before - 5 * w[i] + 4 * w[i + 1] - after) * f * f +
            (3 * w[i] - before - 3 * w[i + 1] + after) * f * f * f);
}

QPainterPath outline(const Vessel& vessel)
{
    constexpr int kSteps = 40;
    const double top = vessel.foot.y() - vessel.height;
    QPainterPath path(QPointF(vessel.foot.x() - halfWidthAt(vessel, 0), top));
    for (int i = 1; i <= kSteps; ++i)
        path.lineTo(vessel.foot.x() - halfWidthAt(vessel, i / 40.0), top + vessel.height * i / kSteps);
    const double w = halfWidthAt(vessel, 1);
    path.quadTo(vessel.foot.x(), vessel.foot.y() + w * 0.22, vessel.foot.x() + w, vessel.foot.y());
    for (int i = kSteps; i >= 0; --i)
        path.lineTo(vessel.foot.x() + halfWidthAt(vessel, i / 40.0), top + vessel.height * i / kSteps);
    path.closeSubpath();
    return path;
}

QPainterPath girdle(const Vessel& vessel, double t)
{
    const double w = halfWidthAt(vessel, t);
    const double y = vessel.foot.y() - vessel.height * (1 - t);
    QPainterPath path(QPointF(vessel.foot.x() - w, y));
    path.quadTo(vessel.foot.x(), y + w * 0.24, vessel.foot.x() + w, y);
    return path;
}

void paintVessel(QPainter& p, const Vessel& vessel, const QColor& body, double gloss,
                 const std::function<void()>& decorate)
{
    const double widest = *std::max_element(vessel.halfWidths.begin(), vessel.halfWidths.end());
    softShadow(p, vessel.foot + QPointF(widest * 0.35, 4), widest * 1.5, widest * 0.3, 0.6);
    const QPainterPath shape = outline(vessel);
    p.save();
    fill(p, shape, body);
    p.setClipPath(shape, Qt::IntersectClip);
    decorate();
    const double x = vessel.foot.x();
    QLinearGradient round(x - widest, 0, x + widest, 0);
    round.setColorAt(0, QColor(20, 10, 5, 120));
    round.setColorAt(0.22, QColor(255, 250, 235, 40));
    round.setColorAt(0.36, QColor(255, 250, 235, 60));
    round.setColorAt(0.55, QColor(20, 10, 5, 10));
    round.setColorAt(0.85, QColor(20, 10, 5, 130));
    round.setColorAt(1, QColor(20, 10, 5, 170));
    p.fillRect(shape.boundingRect(), round);
    const double y = vessel.foot.y() - vessel.height;
    QRadialGradient shine(QPointF(x - widest * 0.38, y + vessel.height * 0.36), widest * 0.5);
    shine.setColorAt(0, QColor::fromRgbF(1, 1, 1, static_cast<float>(gloss)));
    shine.setColorAt(1, QColor(255, 255, 255, 0));
    p.fillRect(shape.boundingRect(), shine);
    p.restore();
    const double mouth = halfWidthAt(vessel, 0);
    p.setPen(QPen(mixed(body, Qt::white, 0.25), 3));
    p.setBrush(mixed(body, QColor(15, 8, 4), 0.72));
    p.drawEllipse(QPointF(x, y), mouth, mouth * 0.2);
}

} // namespace karigar::demo
