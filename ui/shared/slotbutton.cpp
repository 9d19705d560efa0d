// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/slotbutton.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

SlotButton::SlotButton(const SlotView& slot, QWidget* parent)
    : QAbstractButton(parent)
    , m_slot(slot)
{
    const bool free = slot.state == SlotView::State::Free;
    setObjectName(u"slot."_s + slot.id);
    setText(times());
    setAccessibleName(tr("%1, %2").arg(times(), free ? note() : reason()));
    setToolTip(free ? QString() : reason());
    setCheckable(true);
    setAutoExclusive(true);
    setEnabled(free);
    setFocusPolicy(Qt::StrongFocus);
    if (free)
        setCursor(Qt::PointingHandCursor);
}

QString SlotButton::times() const
{
    return u"%1–%2"_s.arg(m_slot.start, m_slot.end);
}

QString SlotButton::note() const
{
    switch (m_slot.state) {
    case SlotView::State::Free:
        return tr("%n left", nullptr, m_slot.seatsLeft);
    case SlotView::State::Taken:
        return tr("taken");
    case SlotView::State::Closed:
        return tr("closed");
    case SlotView::State::Past:
        return tr("past");
    case SlotView::State::TooSoon:
        return tr("too soon");
    }
    return {};
}

QString SlotButton::reason() const
{
    switch (m_slot.state) {
    case SlotView::State::Free:
        return {};
    case SlotView::State::Taken:
        return tr("All seats are taken");
    case SlotView::State::Closed:
        return tr("The workshop is closed at this time");
    case SlotView::State::Past:
        return tr("This time has passed");
    case SlotView::State::TooSoon:
        return tr("Too soon: the artisan needs more notice");
    }
    return {};
}

QSize SlotButton::sizeHint() const
{
    const Tokens& t = Theme::tokens();
    const QFontMetrics body(t.font(TextSize::Body, true)), small(t.font(TextSize::Caption));
    return {std::max(body.horizontalAdvance(times()), small.horizontalAdvance(note())) + 2 * space::k16,
            body.height() + small.height() + 2 * 7};
}

void SlotButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const bool free = isEnabled();
    QColor fill = free ? t.color(Tone::Card) : t.tint(Tone::Muted, 0.08);
    if (isChecked())
        fill = t.color(Tone::Accent);
    else if (free && underMouse())
        fill = t.tint(Tone::Ok, 0.12);
    paintPanel(&painter, rect(), radius::kControl, fill,
               isChecked() ? QColor()
               : free      ? t.tint(Tone::Ok, 0.6)
                           : t.color(Tone::Line));
    QFont strong = t.tabularFont(TextSize::Body, free);
    strong.setStrikeOut(!free);
    const QFont small = t.font(TextSize::Caption);
    const int top = QFontMetrics(strong).height(), bottom = QFontMetrics(small).height(),
              y = (height() - top - bottom) / 2;
    painter.setFont(strong);
    painter.setPen(t.color(isChecked() ? Tone::OnAccent : free ? Tone::Ink : Tone::Muted));
    painter.drawText(QRect(0, y, width(), top), Qt::AlignCenter, times());
    painter.setFont(small);
    painter.setPen(t.color(isChecked() ? Tone::OnAccent : free ? Tone::Ok : Tone::Muted));
    painter.drawText(QRect(0, y + top, width(), bottom), Qt::AlignCenter, note());
    if (hasKeyFocus(this))
        paintPanel(&painter, rect(), radius::kControl, {}, t.color(isChecked() ? Tone::Ink : Tone::Accent),
                   metric::kFocusRing);
}

} // namespace karigar::ui
