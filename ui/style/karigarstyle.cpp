// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/karigarstyle.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

void drawCheck(QPainter* painter, const QStyleOption& option, bool round, const QWidget* widget)
{
    const Tokens& t = Theme::tokens();
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double corner = round ? box.width() / 2 : 4;
    QColor edge = on ? t.color(Tone::Accent) : t.tint(Tone::Muted, 0.7);
    if (widget && hasKeyFocus(widget))
        edge = t.color(Tone::Accent);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(enabled ? 1.0 : 0.5);
    painter->setPen(QPen(edge, widget && hasKeyFocus(widget) ? 2.0 : 1.4));
    painter->setBrush(on ? t.color(Tone::Accent) : t.color(Tone::Card));
    painter->drawRoundedRect(box, corner, corner);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.color(Tone::OnAccent));
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (on) {
        paintIcon(painter, option.state & QStyle::State_NoChange ? Icon::Minus : Icon::Check, box.toRect(),
                  Tone::OnAccent);
    }
    painter->restore();
}

} // namespace

KarigarStyle::KarigarStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int KarigarStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metric::kIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::k8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return metric::kIcon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KarigarStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves unless it tells something
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void KarigarStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring is drawn by the style sheet and by our own widgets
    case PE_IndicatorCheckBox:
        return drawCheck(painter, *option, false, widget);
    case PE_IndicatorRadioButton:
        return drawCheck(painter, *option, true, widget);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace karigar::ui
