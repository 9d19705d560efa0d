// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/eventpaint.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QPainter>

namespace karigar::ui::calendar {

namespace {

constexpr int kEdge = 4; // the strong edge at the left
constexpr int kGlyph = 14;
constexpr int kBar = 4;
constexpr int kShortestBar = 24;
constexpr int kLongestBar = 160;

Tone toneOf(const CalendarEvent& event)
{
    return !event.conflict.isEmpty() ? Tone::Bad : lookOf(event.layer).tone;
}

/// Words one under the other until the block is full.
class Lines {
public:
    Lines(QPainter& painter, const QRect& room)
        : m_painter(painter)
        , m_room(room)
    {
    }
    bool write(const QFont& font, const QColor& ink, const QString& words, int keepRight = 0)
    {
        const QFontMetrics fm(font);
        if (words.isEmpty() || m_room.height() < fm.ascent())
            return false;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const int width = m_room.width() - keepRight;
        m_painter.drawText(QPoint(m_room.left(), m_room.top() + fm.ascent()),
                           fm.elidedText(words, Qt::ElideRight, width));
        m_room.setTop(m_room.top() + fm.height());
        return true;
    }
    const QRect& room() const { return m_room; }

private:
    QPainter& m_painter;
    QRect m_room;
};

void paintFoot(QPainter& painter, const QRect& rect, const CalendarEvent& event)
{
    const Tokens& t = Theme::tokens();
    const QFont font = t.tabularFont(TextSize::Caption, true);
    const QFontMetrics fm(font);
    const QString words = capacityText(event);
    const int width = fm.horizontalAdvance(words);
    const int bar = std::min(rect.width() - width - space::k8, kLongestBar);
    const bool drawn = bar > kShortestBar;
    if (drawn)
        paintCapacity(painter, {rect.left(), rect.bottom() - fm.height() / 2 - kBar / 2, bar, kBar}, event);
    painter.setFont(font);
    painter.setPen(inkOf(event));
    painter.drawText(
        QPoint(drawn ? rect.left() + bar + space::k8 : rect.right() - width, rect.bottom() - fm.descent()),
        words);
}

} // namespace

QColor inkOf(const CalendarEvent& event)
{
    return Theme::tokens().color(event.past ? Tone::Muted : toneOf(event));
}

QColor openGround()
{
    const Tokens& t = Theme::tokens();
    return t.isDark() ? t.tint(Tone::Muted, 0.04) : t.color(Tone::Card);
}

// Always the darker of the two: on a dark ground a tint would make closed hours the ones that shine.
QColor closedGround()
{
    const Tokens& t = Theme::tokens();
    return t.isDark() ? mix(t.color(Tone::Paper), Qt::black, 0.15) : t.tint(Tone::Muted, 0.09, Tone::Paper);
}

void paintHatch(QPainter& painter, const QRect& rect, const QColor& color, int gap)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    // Anchored to the surface, so that neighbours hatch as one.
    const int start = rect.left() - (rect.left() + rect.bottom()) % gap - rect.height();
    for (int x = start; x < rect.right() + gap; x += gap)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height() + 1, rect.top());
    painter.restore();
}

void paintGround(QPainter& painter, const QRect& rect, const CalendarEvent& event, bool hovered, int corner)
{
    const Tokens& t = Theme::tokens();
    const Tone tone = toneOf(event);
    const bool hatched = lookOf(event.layer).hatched;
    const double strength = (event.past ? 0.06 : hatched ? 0.08 : 0.16) + (hovered ? 0.08 : 0);
    paintPanel(&painter, rect, corner, t.tint(tone, strength), t.tint(tone, event.past ? 0.25 : 0.45),
               event.conflict.isEmpty() ? 1.0 : 1.5);
    if (hatched)
        paintHatch(painter, rect.adjusted(1, 1, -1, -1), t.tint(tone, 0.24));
    painter.fillRect(QRect(rect.left(), rect.top() + 2, kEdge - 1, rect.height() - 4),
                     event.past ? t.tint(tone, 0.45) : t.color(tone));
}

void paintCapacity(QPainter& painter, const QRect& rect, const CalendarEvent& event)
{
    if (event.seats <= 0 || rect.width() < 4)
        return;
    const Tokens& t = Theme::tokens();
    const Tone tone = toneOf(event);
    const int filled = std::clamp(rect.width() * event.taken / event.seats, 0, rect.width());
    paintPanel(&painter, rect, rect.height() / 2.0, t.tint(tone, 0.28), {});
    if (filled > 0)
        paintPanel(&painter, QRect(rect.left(), rect.top(), std::max(filled, rect.height()), rect.height()),
                   rect.height() / 2.0, inkOf(event), {});
}

void paintBlock(QPainter& painter, const QRect& rect, const CalendarEvent& event, const ZoneClock& clock,
                const PaintState& state)
{
    const Tokens& t = Theme::tokens();
    paintGround(painter, rect, event, state.hovered);
    const QColor ink = t.color(event.past ? Tone::Muted : Tone::Ink);
    const QFont strong = t.font(TextSize::Caption, true), small = t.tabularFont(TextSize::Caption);
    const QFontMetrics fm(strong);
    painter.save();
    painter.setClipRect(rect.adjusted(0, 0, -2, -1), Qt::IntersectClip);
    QRect inner = rect.adjusted(kEdge + 5, 4, -6, -4);
    const bool low = rect.height() < 2 * fm.height() + 8;
    const bool glyph = inner.width() > (event.conflict.isEmpty() ? 64 : 36) && rect.height() >= kGlyph + 4;
    if (glyph)
        paintIcon(&painter,
                  !event.conflict.isEmpty() ? Icon::Warn
                  : event.waiting           ? Icon::Waiting
                                            : lookOf(event.layer).icon,
                  QRect(inner.right() - kGlyph + 1, rect.top() + 5, kGlyph, kGlyph), inkOf(event));
    const int keep = glyph ? kGlyph + space::k4 : 0;
    const bool foot = event.seats > 0 && inner.height() >= 2 * fm.height() + 6;
    if (low)
        inner.setTop(rect.top() + std::max(1, (rect.height() - fm.height()) / 2));
    Lines lines(painter, inner.adjusted(0, 0, 0, foot ? -fm.height() - 2 : low ? 8 : 0));
    if (low) {
        const QString times = clockText(clock.wall(event.from).minute);
        lines.write(strong, ink,
                    times + QLatin1Char(' ') + event.title + QLatin1Char(' ') + capacityText(event), keep);
    } else {
        lines.write(strong, ink, event.title, keep);
        const QString left = leftText(event, state.now);
        QString times = timesText(event, clock);
        if (!event.allDay && QFontMetrics(small).horizontalAdvance(times) > inner.width())
            times = clockText(clock.wall(event.from).minute);
        if (lines.room().height() >= fm.ascent())
            lines.write(small, t.color(Tone::Muted),
                        event.layer == CalendarLayer::Hold && !left.isEmpty() ? left : times);
        lines.write(small, ink, event.detail);
        if (!event.conflict.isEmpty())
            lines.write(small, t.color(Tone::Bad), event.conflict);
        else if (event.layer != CalendarLayer::Hold)
            lines.write(small, t.color(Tone::Muted), left);
        if (foot)
            paintFoot(painter, inner, event);
    }
    painter.restore();
    if (state.ring)
        paintFocusRing(&painter, rect, 4);
}

void paintGhost(QPainter& painter, const QRect& rect, const QString& words, bool collides)
{
    const Tokens& t = Theme::tokens();
    const Tone tone = collides ? Tone::Bad : Tone::Accent;
    painter.save();
    painter.setOpacity(0.92);
    paintPanel(&painter, rect, 4, t.tint(tone, 0.18), t.color(tone), 2);
    painter.restore();
    const QFont font = t.tabularFont(TextSize::Caption, true);
    const QFontMetrics fm(font);
    painter.setFont(font);
    painter.setPen(t.color(tone));
    painter.drawText(rect.adjusted(8, 2, -6, -2),
                     Qt::AlignLeft | (rect.height() < 2 * fm.height() ? Qt::AlignVCenter : Qt::AlignTop) |
                         Qt::TextWordWrap,
                     words);
}

} // namespace karigar::ui::calendar
