// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/daycell.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

DayCell::DayCell(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QString DayCell::stateWords(bool spoken) const
{
    switch (m_state.kind) {
    case DayState::Kind::Free:
        return tr("%n free", nullptr, m_state.freeSlots);
    case DayState::Kind::Full:
        if (m_state.line)
            return spoken ? tr("full, with a waiting list") : tr("full");
        return spoken ? tr("full, not for sale") : tr("full");
    case DayState::Kind::Closed:
        return spoken ? tr("closed, not for sale") : tr("closed");
    case DayState::Kind::Past:
        return spoken ? tr("past, not for sale") : QString();
    case DayState::Kind::Unknown:
        break;
    }
    return {};
}

void DayCell::setDay(const DayState& state, bool today, bool selected)
{
    m_state = state;
    m_today = today;
    m_selected = selected;
    const QString day = QLocale().toString(state.date, QLocale::LongFormat);
    QString name = stateWords(true).isEmpty() ? day : tr("%1, %2").arg(day, stateWords(true));
    if (today)
        name = tr("Today, %1").arg(name);
    if (selected)
        name = tr("%1, chosen").arg(name);
    setAccessibleName(name);
    setToolTip(name);
    setObjectName(u"day."_s + state.date.toString(Qt::ISODate));
    setCursor(isForSale() || m_state.line ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize DayCell::sizeHint() const
{
    const Tokens& t = Theme::tokens();
    const int lines =
        QFontMetrics(t.font(TextSize::Body)).height() + QFontMetrics(t.font(TextSize::Caption)).height();
    return {52, lines + 14};
}

void DayCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool sale = isForSale();
    const bool past = m_state.kind == DayState::Kind::Past;
    const QColor plain = sale ? t.tint(Tone::Ok, underMouse() ? 0.20 : 0.10) : QColor();
    paintPanel(&painter, box, radius::kControl, m_selected ? t.color(Tone::Accent) : plain,
               m_today && !m_selected ? t.color(Tone::Accent) : QColor(), 1.4);
    const QColor numberColor = m_selected ? t.color(Tone::OnAccent)
                               : sale     ? t.color(Tone::Ink)
                                          : t.color(Tone::Muted);
    QFont number = t.font(TextSize::Body, sale || m_today);
    number.setStrikeOut(m_state.kind == DayState::Kind::Full || m_state.kind == DayState::Kind::Closed);
    const QFont small = t.font(TextSize::Caption);
    const int top = QFontMetrics(number).height(), bottom = QFontMetrics(small).height();
    const int y = (height() - top - bottom) / 2;
    painter.setOpacity(past ? 0.75 : 1.0);
    painter.setFont(number);
    painter.setPen(numberColor);
    painter.drawText(QRect(0, y, width(), top), Qt::AlignCenter, QString::number(m_state.date.day()));
    painter.setOpacity(1.0);
    painter.setFont(small);
    painter.setPen(m_selected ? t.color(Tone::OnAccent) : sale ? t.color(Tone::Ok) : t.color(Tone::Muted));
    painter.drawText(QRect(2, y + top, width() - 4, bottom), Qt::AlignCenter,
                     QFontMetrics(small).elidedText(stateWords(false), Qt::ElideRight, width() - 4));
    if (hasKeyFocus(this))
        paintPanel(&painter, rect(), radius::kControl, {}, t.color(m_selected ? Tone::Ink : Tone::Accent),
                   metric::kFocusRing);
}

} // namespace karigar::ui
