// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/layerchip.h"

#include "ui/calendar/eventpaint.h"
#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {
constexpr int kSwatch = 14;
}

LayerChip::LayerChip(CalendarLayer layer, QWidget* parent)
    : QAbstractButton(parent)
    , m_layer(layer)
    , m_look(lookOf(layer))
{
    setObjectName(u"layer.%1"_s.arg(static_cast<int>(layer)));
    setText(m_look.word);
    setAccessibleName(tr("Show layer: %1").arg(m_look.word));
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto tell = [this](bool on) {
        setToolTip(on ? tr("Hide: %1").arg(m_look.word) : tr("Show: %1").arg(m_look.word));
    };
    connect(this, &QAbstractButton::toggled, this, tell);
    tell(true);
}

QSize LayerChip::sizeHint() const
{
    const QFontMetrics fm(Theme::tokens().font(TextSize::Caption));
    return {kSwatch + fm.horizontalAdvance(text()) + 3 * space::k8,
            std::max(metric::kControl, fm.height() + 10)};
}

void LayerChip::paintSwatch(QPainter& painter, const QRect& rect) const
{
    const Tokens& t = Theme::tokens();
    if (!isChecked()) {
        paintPanel(&painter, rect, 3, {}, t.tint(Tone::Muted, 0.5));
        return;
    }
    if (m_layer == CalendarLayer::Availability) {
        paintPanel(&painter, rect, 3, t.color(Tone::Card), t.color(Tone::Muted));
        return;
    }
    CalendarEvent sample;
    sample.layer = m_layer;
    paintGround(painter, rect, sample, true, 3);
}

void LayerChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const QRect frame = rect().adjusted(0, 2, 0, -2);
    if (underMouse())
        paintPanel(&painter, frame, radius::kControl, t.hover(), {});
    paintSwatch(painter, {space::k8, (height() - kSwatch) / 2, kSwatch, kSwatch});
    QFont font = t.font(TextSize::Caption);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(t.color(isChecked() ? Tone::Ink : Tone::Muted));
    painter.drawText(rect().adjusted(kSwatch + 2 * space::k8 - 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (hasKeyFocus(this))
        paintFocusRing(&painter, frame);
}

} // namespace karigar::ui::calendar
