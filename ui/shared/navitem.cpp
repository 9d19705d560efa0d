// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/navitem.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

NavItem::NavItem(Icon icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setToolTip(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void NavItem::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %n new", nullptr, count).arg(text()) : text());
    update();
}

void NavItem::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void NavItem::setKeys(const QKeySequence& keys)
{
    setShortcut(keys);
    setToolTip(tr("%1 (%2)").arg(text(), keys.toString(QKeySequence::NativeText)));
}

QSize NavItem::sizeHint() const
{
    return {m_folded ? 40 : 160,
            std::max(38, QFontMetrics(Theme::tokens().font(TextSize::Body)).height() + 14)};
}

void NavItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    if (isChecked())
        paintPanel(&painter, rect(), radius::kControl, t.tint(m_tone, t.isDark() ? 0.2 : 0.16, Tone::Paper),
                   {});
    else if (underMouse())
        paintPanel(&painter, rect(), radius::kControl, t.tint(m_tone, 0.08, Tone::Paper), {});
    const Tone tone = isChecked() ? m_tone : Tone::Ink;
    const int x = m_folded ? (width() - metric::kIcon) / 2 : space::k12;
    paintIcon(&painter, m_icon, {x, (height() - metric::kIcon) / 2, metric::kIcon, metric::kIcon}, tone);
    if (!m_folded) {
        const QFont font = t.font(TextSize::Body, isChecked());
        const QRect area =
            rect().adjusted(x + metric::kIcon + space::k12, 0, m_badge > 0 ? -44 : -space::k8, 0);
        painter.setFont(font);
        painter.setPen(t.color(tone));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, area.width()));
    }
    if (m_badge > 0)
        paintBadge(&painter);
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect());
}

void NavItem::paintBadge(QPainter* painter) const
{
    const Tokens& t = Theme::tokens();
    const QString count = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    QFont font = t.font(TextSize::Caption, true);
    const int width = std::max(20, QFontMetrics(font).horizontalAdvance(count) + 10);
    if (m_folded) { // no room for a number beside the icon: a dot, and the number in the tool tip's name
        paintPanel(painter, QRect(this->width() - 15, 6, 9, 9), 4.5, t.color(m_tone), t.color(Tone::Paper));
        return;
    }
    const QRect pill(this->width() - width - space::k8, (height() - 20) / 2, width, 20);
    paintPanel(painter, pill, 10, t.color(m_tone), {});
    painter->setFont(font);
    painter->setPen(t.color(Tone::OnAccent));
    painter->drawText(pill, Qt::AlignCenter, count);
}

} // namespace karigar::ui
