// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/weekheader.h"

#include "ui/artisan/weekcanvas.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

WeekHeader::WeekHeader(const WeekCanvas& canvas, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WeekHeader::sizeHint() const
{
    const Tokens& t = Theme::tokens();
    return {900, 2 * QFontMetrics(t.font(TextSize::Caption)).height() +
                     QFontMetrics(t.font(TextSize::Heading)).height() + 2 * space::k8};
}

void WeekHeader::show(const views::artisan::WeekCalendar& calendar)
{
    m_days = calendar.days();
    m_today = calendar.today();
    QStringList words;
    for (const auto& day : m_days)
        words.append(QLocale().toString(day.date, u"dddd d MMMM"_s) + u' ' + noteOf(day));
    setAccessibleName(tr("Week"));
    setAccessibleDescription(words.join(u". "_s));
    update();
}

QString WeekHeader::noteOf(const views::artisan::WeekCalendar::Day& day) const
{
    if (day.overridden)
        return day.open.empty() ? (day.note.isEmpty() ? tr("Closed") : day.note)
                                : (day.note.isEmpty() ? tr("Other hours") : day.note);
    return day.open.empty() ? tr("Closed") : QString();
}

void WeekHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const QFont small = t.font(TextSize::Caption), number = t.tabularFont(TextSize::Heading);
    const QFontMetrics smallFm(small), numberFm(number);
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i) {
        const auto& day = m_days[static_cast<size_t>(i)];
        const QRect column = m_canvas.columnOf(i);
        QRect area(column.left() + space::k8, space::k4, column.width() - space::k8 - 2, height());
        const bool today = day.date == m_today;
        painter.setFont(small);
        painter.setPen(t.color(today ? Tone::Accent : Tone::Muted));
        const QString weekday = QLocale().standaloneDayName(i + 1, QLocale::ShortFormat);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, today ? tr("%1, today").arg(weekday) : weekday);
        area.setTop(area.top() + smallFm.height());
        painter.setFont(number);
        painter.setPen(t.color(today ? Tone::Accent : Tone::Ink));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, QString::number(day.date.day()));
        area.setTop(area.top() + numberFm.height());
        QString note = noteOf(day);
        if (note.isEmpty())
            continue;
        int left = area.left();
        if (day.overridden) {
            paintIcon(&painter, Icon::Flag, QRect(left, area.top() + (smallFm.height() - 14) / 2, 14, 14), Tone::Info);
            left += 14 + space::k4;
        }
        painter.setFont(small);
        painter.setPen(t.color(day.overridden ? Tone::Info : Tone::Muted));
        painter.drawText(QRect(left, area.top(), area.right() - left, smallFm.height()), Qt::AlignLeft,
                         smallFm.elidedText(note, Qt::ElideRight, area.right() - left));
    }
}

bool WeekHeader::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < static_cast<int>(m_days.size()); ++i)
            if (m_canvas.columnOf(i).contains(help->pos().x(), 0))
                QToolTip::showText(help->globalPos(), noteOf(m_days[static_cast<size_t>(i)]), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace karigar::ui::artisan
