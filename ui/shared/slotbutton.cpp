// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/slotbutton.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

bool canBeChosen(const SlotView& slot)
{
    return slot.state == SlotView::State::Free || slot.state == SlotView::State::Full;
}

} // namespace

SlotButton::SlotButton(const SlotView& slot, QWidget* parent)
    : QAbstractButton(parent)
    , m_slot(slot)
{
    const bool free = canBeChosen(slot);
    setObjectName(u"slot."_s + slot.id);
    setText(times());
    setAccessibleName(spokenName());
    setToolTip(free ? QString() : reason());
    setCheckable(true);
    setAutoExclusive(true);
    setEnabled(free);
    setFocusPolicy(Qt::StrongFocus);
    if (free)
        setCursor(Qt::PointingHandCursor);
}

QString SlotButton::spokenName() const
{
    QString state = tr("not for sale: %1").arg(reason());
    if (m_slot.state == SlotView::State::Free)
        state = tr("%n seat(s) left", nullptr, m_slot.seatsLeft);
    else if (m_slot.state == SlotView::State::Full)
        state = m_slot.place > 0 ? tr("full, you are number %1 in the waiting list").arg(m_slot.place)
                                 : tr("full, %n waiting, join the waiting list", nullptr, m_slot.waiting);
    return m_slot.elsewhere.isEmpty() ? tr("%1, %2").arg(times(), state)
                                      : tr("%1, %2, %3").arg(times(), m_slot.elsewhere, state);
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
    case SlotView::State::Full:
        return m_slot.place > 0     ? tr("full · you are no. %1").arg(m_slot.place)
               : m_slot.waiting > 0 ? tr("full · %n waiting", nullptr, m_slot.waiting)
                                    : tr("full · waiting list");
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
    if (!m_slot.reason.isEmpty())
        return m_slot.reason;
    switch (m_slot.state) {
    case SlotView::State::Free:
        return {};
    case SlotView::State::Full:
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
    const int words = std::max(small.horizontalAdvance(note()), small.horizontalAdvance(m_slot.elsewhere));
    const int lines = m_slot.elsewhere.isEmpty() ? 1 : 2;
    return {std::max(body.horizontalAdvance(times()), words) + 2 * space::k16,
            body.height() + lines * small.height() + 2 * 7};
}

void SlotButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SlotButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const bool free = isEnabled();
    const Tone tone = m_slot.state == SlotView::State::Full ? Tone::Warn : Tone::Ok;
    QColor fill = free ? t.color(Tone::Card) : t.tint(Tone::Muted, 0.08);
    if (isChecked())
        fill = t.color(Tone::Accent);
    else if (free && underMouse())
        fill = t.tint(tone, 0.12);
    paintPanel(&painter, rect(), radius::kControl, fill,
               isChecked() ? QColor()
               : free      ? t.tint(tone, 0.6)
                           : t.color(Tone::Line));
    QFont strong = t.tabularFont(TextSize::Body, free);
    strong.setStrikeOut(!free);
    const QFont small = t.font(TextSize::Caption);
    const int top = QFontMetrics(strong).height(), bottom = QFontMetrics(small).height(),
              lines = m_slot.elsewhere.isEmpty() ? 1 : 2, y = (height() - top - lines * bottom) / 2;
    painter.setFont(strong);
    painter.setPen(t.color(isChecked() ? Tone::OnAccent : free ? Tone::Ink : Tone::Muted));
    painter.drawText(QRect(0, y, width(), top), Qt::AlignCenter, times());
    painter.setFont(small);
    if (!m_slot.elsewhere.isEmpty()) {
        painter.setPen(t.color(isChecked() ? Tone::OnAccent : Tone::Muted));
        painter.drawText(QRect(0, y + top, width(), bottom), Qt::AlignCenter, m_slot.elsewhere);
    }
    painter.setPen(t.color(isChecked() ? Tone::OnAccent : free ? tone : Tone::Muted));
    painter.drawText(QRect(0, y + top + (lines - 1) * bottom, width(), bottom), Qt::AlignCenter, note());
    if (hasKeyFocus(this))
        paintPanel(&painter, rect(), radius::kControl, {}, t.color(isChecked() ? Tone::Ink : Tone::Accent),
                   metric::kFocusRing);
}

} // namespace karigar::ui
