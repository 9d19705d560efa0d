// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/sessionbutton.h"

#include "models/views/core/timewords.h"
#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

QString peopleOf(const views::artisan::Session& session)
{
    const QString people = session.people().join(u", "_s);
    const QString line = session.lineWords();
    return line.isEmpty() ? people : u"%1 · %2"_s.arg(people, line);
}

} // namespace

SessionButton::SessionButton(const views::artisan::Session& session, Millis now, QWidget* parent)
    : QAbstractButton(parent)
    , m_when(views::spanWords(session.startAt, session.endAt, session.zone))
    , m_title(session.title)
    , m_people(peopleOf(session))
    , m_capacity(session.capacityWords())
    , m_waiting(session.waiting)
{
    setObjectName(u"session_"_s + session.bookings.front().id.toText());
    setText(m_title);
    setAccessibleName(tr("%1, %2, %3 seats, %4").arg(m_title, m_when, m_capacity, m_people));
    setToolTip(tr("%1, %2").arg(views::relativeWords(session.startAt, now),
                                views::exactWords(session.startAt, session.zone)));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SessionButton::sizeHint() const
{
    const Tokens& t = Theme::tokens();
    const int small = QFontMetrics(t.font(TextSize::Caption)).height();
    return {280, 2 * small + QFontMetrics(t.font(TextSize::Body)).height() + 2 * space::k12 + space::k4};
}

QSize SessionButton::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void SessionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    paintPanel(&painter, rect(), radius::kControl,
               underMouse() ? mix(t.color(Tone::Card), t.hover(), 0.5) : t.color(Tone::Card),
               t.color(Tone::Line));
    paintPanel(&painter, QRectF(space::k8, space::k12, 3, height() - 2 * space::k12), 1.5,
               t.color(Tone::Accent), {});
    QRect area = rect().adjusted(space::k24 - space::k4, space::k12, -space::k12, -space::k12);
    const QSize chip = chipSize(Icon::People, m_capacity);
    const Icon icon = m_waiting ? Icon::Waiting : Icon::People;
    paintChip(&painter, {QPoint(area.right() - chip.width() + 1, area.top()), chip}, icon, m_capacity,
              m_waiting ? Tone::Warn : Tone::Ok);
    const auto line = [&](const QFont& font, Tone tone, const QString& words, int keep) {
        const QFontMetrics fm(font);
        painter.setFont(font);
        painter.setPen(t.color(tone));
        painter.drawText(QRect(area.x(), area.y(), area.width(), fm.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fm.elidedText(words, Qt::ElideRight, area.width() - keep));
        area.setTop(area.top() + fm.height() + 2);
    };
    line(t.font(TextSize::Caption), Tone::Muted, m_when, chip.width() + space::k8);
    line(t.font(TextSize::Body, true), Tone::Ink, m_title, 0);
    line(t.font(TextSize::Caption), Tone::Muted, m_people, 0);
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect());
}

} // namespace karigar::ui::artisan
