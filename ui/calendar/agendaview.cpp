// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendaview.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {
constexpr int kTimes = 112;    // the column of the times
constexpr int kDaysAhead = 60; // loaded beyond what is seen
constexpr int kBarWidth = 96;
constexpr int kWidest = 920;
constexpr int kMark = 16;
} // namespace

AgendaView::AgendaView(const QString& objectName, const QString& name, QWidget* parent)
    : Surface(objectName, name, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

QString AgendaView::title() const
{
    const QDate first = datesInView().first;
    return first.isValid()
               ? QLocale().standaloneMonthName(first.month()) + u' ' + QString::number(first.year())
               : QString();
}

std::pair<QDate, QDate> AgendaView::datesInView() const
{
    if (m_lines.empty())
        return {date(), date()};
    const int top = verticalScrollBar()->value();
    return {m_lines[static_cast<size_t>(lineAt(top))].date,
            m_lines[static_cast<size_t>(lineAt(top + viewport()->height() - 1))].date};
}

std::pair<QDate, QDate> AgendaView::datesWanted() const
{
    const QDate first = std::min(date(), datesInView().first);
    return {first, std::max(datesInView().second, first).addDays(kDaysAhead)};
}

void AgendaView::addDay(QDate day)
{
    const auto add = [this](QDate date, int event, int height) {
        const int y = m_lines.empty() ? 0 : m_lines.back().y + m_lines.back().height;
        m_lines.push_back({date, event, y, height});
    };
    add(day, -1, m_dayHeight);
    for (const Piece& piece : schedule().on(day))
        add(day, piece.event, m_entryHeight);
}

void AgendaView::buildLines()
{
    m_lines.clear();
    QDate first = std::min(date(), today()), last = std::max(date(), today());
    if (schedule().firstDay().isValid()) {
        first = std::min(first, schedule().firstDay());
        last = std::max(last, schedule().lastDay());
    }
    // Today and the cursor's day are there even when nothing is on them.
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (day == today() || day == date() || !schedule().on(day).empty())
            addDay(day);
}

void AgendaView::arrange()
{
    if (!date().isValid())
        return;
    const Tokens& t = Theme::tokens();
    const int small = QFontMetrics(t.font(TextSize::Caption)).height();
    m_dayHeight = QFontMetrics(t.font(TextSize::Body)).height() + space::k24;
    m_entryHeight = 2 * small + QFontMetrics(t.font(TextSize::Body)).height() + space::k16;
    const bool had = !m_lines.empty();
    const Line before = had ? m_lines[static_cast<size_t>(lineAt(verticalScrollBar()->value()))] : Line();
    const int inside = verticalScrollBar()->value() - before.y;
    buildLines();
    const int total = m_lines.empty() ? 0 : m_lines.back().y + m_lines.back().height;
    // Room below, so that the last day can stand at the top.
    const int beyond = std::max(0, viewport()->height() - 3 * m_entryHeight);
    verticalScrollBar()->setRange(0, std::max(0, total + beyond - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_entryHeight / 2);
    if (m_settled && had)
        verticalScrollBar()->setValue(m_lines[static_cast<size_t>(lineOfDay(before.date))].y +
                                      std::min(inside, m_dayHeight));
    else
        reveal();
    viewport()->update();
}

void AgendaView::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    m_settled = false;
    arrange();
}

int AgendaView::lineAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_lines, y, {}, &Line::y);
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

int AgendaView::lineOfDay(QDate day) const
{
    const auto at = std::ranges::lower_bound(m_lines, day, {}, &Line::date);
    return std::clamp(static_cast<int>(at - m_lines.begin()), 0, static_cast<int>(m_lines.size()) - 1);
}

QRect AgendaView::lineRect(const Line& line) const
{
    return {0, line.y - verticalScrollBar()->value(), std::min(viewport()->width() - 4, kWidest),
            line.height};
}

QRect AgendaView::eventRect(int event) const
{
    if (event < 0 || m_lines.empty())
        return {};
    const QDate day = schedule().clock().wall(schedule().event(event).from).date;
    for (auto i = static_cast<size_t>(lineOfDay(day)); i < m_lines.size() && m_lines[i].date == day; ++i)
        if (m_lines[i].event == event)
            return lineRect(m_lines[i]).intersected(viewport()->rect());
    return {};
}

QRect AgendaView::dayRect(QDate day) const
{
    return m_lines.empty()
               ? QRect()
               : lineRect(m_lines[static_cast<size_t>(lineOfDay(day))]).intersected(viewport()->rect());
}

Surface::Spot AgendaView::spotAt(const QPoint& at) const
{
    if (m_lines.empty() || !viewport()->rect().contains(at))
        return {};
    const Line& line = m_lines[static_cast<size_t>(lineAt(at.y() + verticalScrollBar()->value()))];
    const bool on = lineRect(line).contains(at);
    return {on ? line.event : -1, line.date, minute(), false};
}

std::vector<QRect> AgendaView::spanRects(Millis, Millis) const
{
    return {};
}

void AgendaView::reveal()
{
    if (!isVisible() || !date().isValid())
        return;
    if (m_lines.empty() || m_lines[static_cast<size_t>(lineOfDay(date()))].date != date())
        buildLines();
    size_t at = static_cast<size_t>(lineOfDay(date()));
    while (current() >= 0 && at + 1 < m_lines.size() && m_lines[at].event != current() &&
           m_lines[at + 1].date == date())
        ++at;
    const Line& line = m_lines[at];
    auto* bar = verticalScrollBar();
    if (current() < 0 || !m_settled)
        bar->setValue(line.y);
    else if (line.y < bar->value() + m_dayHeight)
        bar->setValue(line.y - m_dayHeight);
    else if (line.y + line.height > bar->value() + viewport()->height())
        bar->setValue(line.y + line.height - viewport()->height());
    m_settled = true;
    Q_EMIT viewChanged();
}

void AgendaView::stepVertical(int step)
{
    const int from = current();
    const int next = from >= 0 ? schedule().neighbour(from, step)
                               : schedule().nearest(schedule().clock().instant(date(), 0), step);
    if (next >= 0)
        select(next);
}

// To the next day that has something, as the list shows it.
void AgendaView::stepDay(int step)
{
    if (m_lines.empty())
        return;
    const QDate here = date();
    int at = lineOfDay(here);
    while (at + step >= 0 && at + step < std::ssize(m_lines) && m_lines[static_cast<size_t>(at)].date == here)
        at += step;
    placeCursor(m_lines[static_cast<size_t>(at)].date, minute(), -1);
    reveal();
    announce();
}

void AgendaView::stepPage(int step)
{
    placeCursor(date().addDays(7 * step), minute(), -1);
    reveal();
    announce();
}

void AgendaView::scrollContentsBy(int dx, int dy)
{
    Surface::scrollContentsBy(dx, dy);
    const QDate first = datesInView().first;
    if (std::exchange(m_shownFrom, first) != first)
        Q_EMIT viewChanged();
}

void AgendaView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::tokens().color(Tone::Paper));
    if (m_lines.empty())
        return;
    const int top = verticalScrollBar()->value();
    for (auto i = static_cast<size_t>(lineAt(top + event->rect().top()));
         i < m_lines.size() && m_lines[i].y < top + event->rect().bottom(); ++i)
        m_lines[i].event < 0 ? paintDayName(painter, m_lines[i]) : paintEntry(painter, m_lines[i]);
}

void AgendaView::paintDayName(QPainter& painter, const Line& line) const
{
    const Tokens& t = Theme::tokens();
    const QRect rect = lineRect(line);
    const bool isToday = line.date == today();
    const QFont strong = t.font(TextSize::Body, true), small = t.font(TextSize::Caption);
    const int base = rect.bottom() - space::k8;
    QString words = QLocale().toString(line.date, u"dddd d MMMM"_s);
    if (isToday)
        words = tr("%1, today").arg(words);
    painter.setFont(strong);
    painter.setPen(t.color(isToday ? Tone::Accent : Tone::Ink));
    painter.drawText(QPoint(rect.left() + space::k8, base), words);
    QString note = closedNote(schedule(), line.date);
    if (note.isEmpty() && schedule().on(line.date).empty())
        note = tr("Nothing planned");
    painter.setFont(small);
    painter.setPen(t.color(Tone::Muted));
    painter.drawText(QPoint(rect.left() + QFontMetrics(strong).horizontalAdvance(words) + space::k24, base),
                     note);
    if (ringOnDay() && line.date == date())
        paintFocusRing(&painter, rect.adjusted(0, space::k12, 0, 0), 4);
}

void AgendaView::paintEntryEnd(QPainter& painter, const QRect& card, const CalendarEvent& event) const
{
    const Tokens& t = Theme::tokens();
    const LayerLook look = lookOf(event.layer);
    const bool collides = !event.conflict.isEmpty();
    const QString word = collides ? tr("Conflict") : event.past ? tr("Over") : look.state;
    const Icon icon = collides ? Icon::Warn : event.waiting ? Icon::Waiting : look.icon;
    const QSize chip = chipSize(icon, word);
    karigar::ui::paintChip(&painter,
                           {QPoint(card.right() - chip.width() - space::k12, card.top() + space::k8), chip},
                           icon, word,
                           collides     ? Tone::Bad
                           : event.past ? Tone::Muted
                                        : look.tone);
    if (event.seats <= 0)
        return;
    const QFont font = t.tabularFont(TextSize::Caption, true);
    const QFontMetrics fm(font);
    const QString seats = capacityText(event);
    const int y = card.bottom() - space::k8;
    const int x = card.right() - space::k12 - fm.horizontalAdvance(seats);
    painter.setFont(font);
    painter.setPen(inkOf(event));
    painter.drawText(QPoint(x, y), seats);
    paintCapacity(painter, {x - kBarWidth - space::k8, y - fm.ascent() / 2, kBarWidth, 4}, event);
}

void AgendaView::paintEntry(QPainter& painter, const Line& line) const
{
    const Tokens& t = Theme::tokens();
    const CalendarEvent& event = schedule().event(line.event);
    const PaintState state = stateOf(line.event);
    const QRect card = lineRect(line).adjusted(0, 0, 0, -4);
    paintPanel(&painter, card, radius::kControl, state.hovered ? t.hover() : t.color(Tone::Card),
               t.color(Tone::Line));
    paintGround(painter, QRect(card.left() + 6, card.top() + 6, kMark - 6, card.height() - 12), event, false,
                2);
    const QFont strong = t.font(TextSize::Body, true), small = t.tabularFont(TextSize::Caption);
    const QFontMetrics strongFm(strong), smallFm(small);
    const QColor ink = t.color(event.past ? Tone::Muted : Tone::Ink);
    const int left = card.left() + kMark + space::k12, words = left + kTimes;
    int y = card.top() + space::k8 - 2;
    painter.setFont(t.tabularFont(TextSize::Body));
    painter.setPen(ink);
    painter.drawText(QPoint(left, y + strongFm.ascent()), timesText(event, schedule().clock()));
    const int room = card.right() - words - kBarWidth - 80;
    painter.setFont(strong);
    painter.drawText(QPoint(words, y + strongFm.ascent()),
                     strongFm.elidedText(event.title, Qt::ElideRight, room));
    y += strongFm.height();
    painter.setFont(small);
    painter.setPen(t.color(Tone::Muted));
    painter.drawText(QPoint(left, y + smallFm.ascent()), leftText(event, now()));
    painter.drawText(QPoint(words, y + smallFm.ascent()),
                     smallFm.elidedText(event.detail, Qt::ElideRight, room));
    y += smallFm.height();
    painter.setPen(t.color(Tone::Bad));
    painter.drawText(QPoint(words, y + smallFm.ascent()),
                     smallFm.elidedText(event.conflict, Qt::ElideRight, room));
    paintEntryEnd(painter, card, event);
    if (state.ring)
        paintFocusRing(&painter, card);
}

} // namespace karigar::ui::calendar
