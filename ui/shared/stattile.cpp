// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stattile.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

StatTile::StatTile(const QString& objectName, Icon icon, const QString& caption, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setObjectName(objectName);
    setText(caption);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue(u"–"_s, {});
}

void StatTile::setValue(const QString& value, const QString& asOf)
{
    m_value = value;
    m_asOf = asOf;
    setAccessibleName(tr("%1: %2, %3").arg(text(), value, asOf));
    updateGeometry();
    update();
}

void StatTile::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize StatTile::sizeHint() const
{
    const Tokens& t = Theme::tokens();
    const QFontMetrics small(t.font(TextSize::Caption)), body(t.font(TextSize::Body)),
        big(t.font(TextSize::Display));
    const int width = std::max({body.horizontalAdvance(text()) + metric::kIcon + space::k8,
                                big.horizontalAdvance(m_value), small.horizontalAdvance(m_asOf), 140});
    return {width + 2 * space::k16,
            body.height() + big.height() + small.height() + 2 * space::k16 + space::k8};
}

QSize StatTile::minimumSizeHint() const
{
    return {std::min(160, sizeHint().width()), sizeHint().height()};
}

void StatTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    paintPanel(&painter, rect(), radius::kCard,
               underMouse() ? mix(t.color(Tone::Card), t.hover(), 0.5) : t.color(Tone::Card),
               t.color(Tone::Line));
    QRect area = rect().adjusted(space::k16, space::k16, -space::k16, -space::k16);
    const auto write = [&](const QFont& font, Tone tone, const QString& words, int left = 0,
                           int lineHeight = 0) {
        const QFontMetrics fm(font);
        const int high = std::max(fm.height(), lineHeight);
        painter.setFont(font);
        painter.setPen(t.color(tone));
        painter.drawText(QRect(area.x() + left, area.y(), area.width() - left, high),
                         Qt::AlignLeading | Qt::AlignVCenter,
                         fm.elidedText(words, Qt::ElideRight, area.width() - left));
        area.setTop(area.top() + high + space::k4);
    };
    // A cut number is a wrong number: when the tile is narrow, the type gets smaller instead.
    QFont number = t.tabularFont(TextSize::Display);
    for (const TextSize smaller : {TextSize::Heading, TextSize::Title, TextSize::Body})
        if (QFontMetrics(number).elidedText(m_value, Qt::ElideRight, area.width()) != m_value)
            number = t.tabularFont(smaller, true);
    paintIcon(&painter, m_icon, {area.x(), area.y(), metric::kIcon, metric::kIcon},
              m_tone == Tone::Ink ? Tone::Muted : m_tone);
    write(t.font(TextSize::Body), Tone::Muted, text(), metric::kIcon + space::k8);
    write(number, m_tone, m_value, 0, QFontMetrics(t.font(TextSize::Display)).height());
    write(t.font(TextSize::Caption), Tone::Muted, m_asOf);
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect(), radius::kCard);
}

} // namespace karigar::ui
