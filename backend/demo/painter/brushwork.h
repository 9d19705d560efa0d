// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shapes and strokes that all crafts share: petals, leaves, paisleys, rosettes, turned vessels, shadows.
// Internal to the painter; any thread with its own QPainter. Lengths are units of the 1200 x 800 drawing
// board.

#include "backend/demo/painter/hand.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <vector>

namespace karigar::demo {

struct Palette {
    QColor ground;
    QColor deep;
    QColor main;
    QColor second;
    QColor light;
    QColor accent;
};

/// What a composition draws with.
struct Board {
    QPainter& p;
    Hand& hand;
    Palette pal;
    bool close = false; ///< draw nearer and fewer
};

inline const QRectF kBoard{0, 0, 1200, 800};

QColor mixed(const QColor& a, const QColor& b, double shareOfB);
QColor faded(QColor colour, double alpha);

/// All point up (negative y) from the origin.
QPainterPath petal(double length, double width);
QPainterPath leaf(double length, double width);
QPainterPath paisley(double size);

void fill(QPainter& p, const QPainterPath& path, const QBrush& brush);
void stroke(QPainter& p, const QPainterPath& path, const QColor& colour, double width);
void dot(QPainter& p, QPointF at, double radius, const QColor& colour);
void ring(QPainter& p, QPointF at, double radius, const QColor& colour, double width);

/// Calls `draw` n times with the painter standing on a circle, "up" pointing outwards.
void around(QPainter& p, QPointF centre, double radius, int n, const std::function<void(int)>& draw,
            double startDegrees = 0);
void rosette(QPainter& p, QPointF at, double radius, int petals, const QColor& outer, const QColor& inner,
             const QColor& heart);
/// A bending stem with leaves on both sides, starting at the origin and growing up.
void sprig(QPainter& p, Hand& hand, double length, const QColor& stem, const QColor& leaves);
void softShadow(QPainter& p, QPointF centre, double rx, double ry, double alpha);
/// Wall above, table below, lit from the upper left.
void tableTop(Board& b, const QColor& wall, const QColor& table, double horizon);
/// Broad, faint brush marks so that a plain ground does not look printed.
void brushMarks(Board& b, const QRectF& area, const QColor& colour, int count);

/// A body turned on a wheel or lathe: half-widths from the top (t = 0) to the foot (t = 1).
struct Vessel {
    QPointF foot;
    double height;
    std::vector<double> halfWidths;
};
QPainterPath outline(const Vessel& vessel);
double halfWidthAt(const Vessel& vessel, double t);
/// Fills, lets `decorate` paint inside the outline, then rounds the body with light and shadow.
void paintVessel(QPainter& p, const Vessel& vessel, const QColor& body, double gloss,
                 const std::function<void()>& decorate);
/// A curved line around the vessel at height t.
QPainterPath girdle(const Vessel& vessel, double t);

} // namespace karigar::demo
