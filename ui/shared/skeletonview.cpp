// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/skeletonview.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

void bar(QPainter& painter, const QRect& rect, double amount)
{
    paintPanel(&painter, rect, 4, Theme::tokens().tint(Tone::Muted, amount, Tone::Paper), {});
}

void paintList(QPainter& painter, const QRect& area)
{
    for (int y = area.top(); y + 72 <= area.bottom(); y += 72) {
        paintPanel(&painter, QRect(area.left(), y + 14, 44, 44), 22,
                   Theme::tokens().tint(Tone::Muted, 0.16, Tone::Paper), {});
        bar(painter, {area.left() + 60, y + 18, std::min(220, area.width() / 3), 12}, 0.2);
        bar(painter, {area.left() + 60, y + 40, std::min(340, area.width() / 2), 10}, 0.12);
        bar(painter, {area.right() - 80, y + 18, 80, 12}, 0.14);
    }
}

void paintTiles(QPainter& painter, const QRect& area)
{
    const int columns = std::max(1, (area.width() + space::k16) / 256);
    const int width = (area.width() - (columns - 1) * space::k16) / columns;
    for (int y = area.top(); y + 120 < area.bottom(); y += 256) {
        for (int c = 0; c < columns; ++c) {
            const int x = area.left() + c * (width + space::k16);
            paintPanel(&painter, QRect(x, y, width, 160), radius::kCard,
                       Theme::tokens().tint(Tone::Muted, 0.14, Tone::Paper), {});
            bar(painter, {x, y + 174, width * 3 / 5, 12}, 0.2);
            bar(painter, {x, y + 196, width * 2 / 5, 10}, 0.12);
        }
    }
}

} // namespace

SkeletonView::SkeletonView(Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &SkeletonView::showNow);
}

void SkeletonView::start()
{
    m_drawn = false;
    m_delay.start(kDelayMs);
    show();
}

void SkeletonView::showNow()
{
    m_drawn = true;
    update();
}

void SkeletonView::paintEvent(QPaintEvent*)
{
    if (!m_drawn)
        return;
    QPainter painter(this);
    QRect area = rect();
    if (m_shape == Shape::Page) {
        bar(painter, {0, 4, std::min(280, width() / 2), 20}, 0.2);
        bar(painter, {0, 40, width() * 3 / 4, 12}, 0.12);
        area.setTop(80);
    }
    m_shape == Shape::Tiles ? paintTiles(painter, area) : paintList(painter, area);
}

} // namespace karigar::ui
