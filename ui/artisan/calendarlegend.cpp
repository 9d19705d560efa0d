// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/calendarlegend.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace karigar::ui::artisan {

namespace {
constexpr int kSwatch = 14;
} // namespace

CalendarLegend::CalendarLegend(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Light: open. Hatched: requested. Solid: confirmed, with seats taken and offered."));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QStringList CalendarLegend::words() const
{
    return {tr("Open"), tr("Requested"), tr("Confirmed")};
}

QSize CalendarLegend::sizeHint() const
{
    const QFontMetrics fm(Theme::tokens().font(TextSize::Caption));
    int width = 0;
    for (const QString& word : words())
        width += kSwatch + space::k4 + fm.horizontalAdvance(word) + space::k12;
    return {width, std::max(kSwatch, fm.height()) + 2};
}

void CalendarLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    painter.setFont(t.font(TextSize::Caption));
    int x = 0;
    const QStringList all = words();
    for (int i = 0; i < all.size(); ++i) {
        const QRect swatch(x, (height() - kSwatch) / 2, kSwatch, kSwatch);
        const Tone tone = i == 0 ? Tone::Muted : i == 1 ? Tone::Warn : Tone::Ok;
        paintPanel(&painter, swatch, 3, i == 0 ? t.color(Tone::Card) : t.tint(tone, 0.18), t.color(tone));
        if (i == 1) {
            painter.save();
            painter.setClipRect(swatch.adjusted(1, 1, -1, -1));
            painter.setPen(QPen(t.color(tone), 1));
            for (int at = -kSwatch; at < kSwatch; at += space::k4)
                painter.drawLine(swatch.x() + at, swatch.bottom(), swatch.x() + at + kSwatch, swatch.top());
            painter.restore();
        }
        x += kSwatch + space::k4;
        painter.setPen(t.color(Tone::Muted));
        const int width = painter.fontMetrics().horizontalAdvance(all[i]);
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter, all[i]);
        x += width + space::k12;
    }
}

} // namespace karigar::ui::artisan
