// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/starsummary.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <numeric>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kRow = 24;
} // namespace

StarSummary::StarSummary(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StarSummary::setCounts(const std::array<int, 5>& counts)
{
    m_counts = counts;
    QStringList words;
    for (int stars = 5; stars >= 1; --stars)
        words.append(tr("%1 stars: %2").arg(stars).arg(m_counts[static_cast<size_t>(stars - 1)]));
    setAccessibleName(words.join(u", "_s));
    update();
}

QSize StarSummary::sizeHint() const
{
    return {220, 5 * kRow};
}

void StarSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const QFont font = t.tabularFont(TextSize::Caption);
    const int all = std::max(1, std::accumulate(m_counts.begin(), m_counts.end(), 0));
    painter.setFont(font);
    for (int stars = 5; stars >= 1; --stars) {
        const int count = m_counts[static_cast<size_t>(stars - 1)];
        const int y = (5 - stars) * kRow;
        painter.setPen(t.color(Tone::Muted));
        painter.drawText(QRect(0, y, 12, kRow), Qt::AlignVCenter | Qt::AlignRight, QString::number(stars));
        paintIcon(&painter, Icon::StarFilled, QRect(16, y + (kRow - 14) / 2, 14, 14), Tone::Warn);
        const QRectF track(38, y + (kRow - 8) / 2.0, width() - 38 - 36, 8);
        paintPanel(&painter, track, 4, t.tint(Tone::Muted, 0.14), {});
        if (count > 0)
            paintPanel(&painter, QRectF(track.x(), track.y(), std::max(8.0, track.width() * count / all), 8), 4,
                       t.color(Tone::Warn), {});
        painter.setPen(t.color(Tone::Ink));
        painter.drawText(QRect(width() - 32, y, 32, kRow), Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
    }
}

} // namespace karigar::ui::artisan
