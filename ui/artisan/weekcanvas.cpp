// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/weekcanvas.h"

#include "models/domain/rules/calendar.h"
#include "ui/artisan/sessionblock.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kHourHeight = 56;
constexpr int kTopRoom = 10; // so that the first hour's label is whole
} // namespace

WeekCanvas::WeekCanvas(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Workshops of the week"));
}

QSize WeekCanvas::sizeHint() const
{
    return {900, kTopRoom + (m_last - m_first) * kHourHeight + space::k16};
}

QRect WeekCanvas::columnOf(int day) const
{
    const int room = width() - kGutter;
    const int left = kGutter + day * room / 7, right = kGutter + (day + 1) * room / 7;
    return {left, 0, right - left, height()};
}

int WeekCanvas::yOf(int minute) const
{
    return kTopRoom + (minute - m_first * 60) * kHourHeight / 60;
}

void WeekCanvas::show(const views::artisan::WeekCalendar& calendar)
{
    m_days = calendar.days();
    m_today = calendar.today();
    m_minuteNow = calendar.minuteNow();
    m_zone = calendar.zone();
    for (const Placed& placed : m_blocks) {
        placed.block->hide();
        placed.block->deleteLater();
    }
    m_blocks.clear();
    findRange();
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day)
        placeDay(day);
    updateGeometry();
    arrange();
    update();
}

void WeekCanvas::findRange()
{
    int first = 9 * 60, last = 18 * 60;
    for (const auto& day : m_days) {
        for (const Window& window : day.open) {
            first = std::min(first, window.from);
            last = std::max(last, window.to);
        }
        for (const auto& session : day.sessions) {
            const int from = minuteOfDayIn(session.startAt, m_zone);
            first = std::min(first, from);
            last = std::max(last, from + static_cast<int>((session.endAt - session.startAt) / kMinute));
        }
    }
    m_first = std::max(0, first / 60 - 1);
    m_last = std::min(24, (last + 59) / 60 + 1);
}

void WeekCanvas::placeDay(int day)
{
    // Blocks that overlap share the column; each takes the first lane that is free at its start.
    const size_t firstOfDay = m_blocks.size();
    std::vector<int> laneEnds;
    for (const auto& session : m_days[static_cast<size_t>(day)].sessions) {
        auto* block = new SessionBlock(session, this);
        block->installEventFilter(this);
        connect(block, &QAbstractButton::clicked, this, [this, block] {
            QStringList ids;
            for (const Booking& booking : block->session().bookings)
                ids.append(booking.id.toText());
            Q_EMIT opened(ids, block->mapToGlobal(QPoint(0, block->height())));
        });
        const int from = minuteOfDayIn(session.startAt, m_zone);
        const int to = std::min(24 * 60, from + static_cast<int>((session.endAt - session.startAt) / kMinute));
        const auto free = std::ranges::find_if(laneEnds, [from](int end) { return end <= from; });
        const int lane = static_cast<int>(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.push_back(to);
        else
            *free = to;
        m_blocks.push_back({block, day, from, to, lane, 1});
        block->QWidget::show();
    }
    for (size_t i = firstOfDay; i < m_blocks.size(); ++i)
        for (size_t j = firstOfDay; j < m_blocks.size(); ++j)
            if (m_blocks[i].from < m_blocks[j].to && m_blocks[j].from < m_blocks[i].to)
                m_blocks[i].lanes = std::max({m_blocks[i].lanes, m_blocks[j].lane + 1, m_blocks[i].lane + 1});
}

void WeekCanvas::arrange()
{
    for (const Placed& placed : m_blocks) {
        const QRect column = columnOf(placed.day).adjusted(2, 0, -3, 0);
        const int width = column.width() / placed.lanes;
        const int top = yOf(placed.from);
        placed.block->setGeometry(column.left() + placed.lane * width, top, width,
                                  std::max(22, yOf(placed.to) - top));
    }
}

void WeekCanvas::resizeEvent(QResizeEvent*)
{
    arrange();
}

void WeekCanvas::paintHours(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    painter.setFont(t.tabularFont(TextSize::Caption));
    for (int hour = m_first; hour <= m_last; ++hour) {
        const int y = yOf(hour * 60);
        painter.fillRect(QRect(kGutter, y, width() - kGutter, 1), t.color(Tone::Line));
        painter.setPen(t.color(Tone::Muted));
        painter.drawText(QRect(0, y - kTopRoom, kGutter - space::k8, 2 * kTopRoom), Qt::AlignRight | Qt::AlignVCenter,
                         u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')));
    }
}

void WeekCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const int top = yOf(m_first * 60), bottom = yOf(m_last * 60);
    painter.fillRect(QRect(kGutter, top, width() - kGutter, bottom - top), t.tint(Tone::Muted, 0.10, Tone::Paper));
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        const QRect column = columnOf(day);
        for (const Window& window : m_days[static_cast<size_t>(day)].open)
            painter.fillRect(QRect(column.left(), yOf(window.from), column.width(), yOf(window.to) - yOf(window.from)),
                             t.color(Tone::Card));
    }
    paintHours(painter);
    for (int day = 0; day <= 7; ++day)
        painter.fillRect(QRect(day < 7 ? columnOf(day).left() : width() - 1, top, 1, bottom - top), t.color(Tone::Line));
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        if (m_days[static_cast<size_t>(day)].date != m_today || m_minuteNow < m_first * 60 || m_minuteNow > m_last * 60)
            continue;
        const QRect column = columnOf(day);
        const int y = yOf(m_minuteNow);
        painter.fillRect(QRect(column.left(), y - 1, column.width(), 2), t.color(Tone::Accent));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(t.color(Tone::Accent));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(column.left(), y), 4, 4);
    }
}

SessionBlock* WeekCanvas::neighbour(const SessionBlock* from, int key) const
{
    const auto here = std::ranges::find(m_blocks, from, &Placed::block);
    if (here == m_blocks.end())
        return nullptr;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const Placed* best = nullptr;
    const auto distance = [&](const Placed& p) {
        return sideways ? std::pair(std::abs(p.day - here->day), std::abs(p.from - here->from))
                        : std::pair(std::abs(p.from - here->from), std::abs(p.lane - here->lane));
    };
    for (const Placed& other : m_blocks) {
        const auto place = [](const Placed& p) { return std::pair(p.from, p.lane); };
        const bool beyond = sideways ? (forward ? other.day > here->day : other.day < here->day)
                                     : other.day == here->day &&
                                           (forward ? place(other) > place(*here) : place(other) < place(*here));
        if (beyond && (!best || distance(other) < distance(*best)))
            best = &other;
    }
    return best ? best->block : nullptr;
}

bool WeekCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* block = qobject_cast<SessionBlock*>(watched);
    if (!block)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        block->click();
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    if (SessionBlock* next = neighbour(block, key))
        next->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace karigar::ui::artisan
