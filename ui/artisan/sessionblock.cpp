// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/sessionblock.h"

#include "models/views/core/timewords.h"
#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

QString clockTime(Millis at, const QString& zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, QTimeZone(zone.toUtf8())), u"HH:mm"_s);
}

} // namespace

SessionBlock::SessionBlock(const views::artisan::Session& session, QWidget* parent)
    : QAbstractButton(parent)
    , m_session(session)
    , m_times(u"%1–%2"_s.arg(clockTime(session.startAt, session.zone), clockTime(session.endAt, session.zone)))
{
    setObjectName(u"block_"_s + session.bookings.front().id.toText());
    setText(session.title);
    setAccessibleName(tr("%1, %2, %3, %4, %5")
                          .arg(views::exactWords(session.startAt, session.zone), session.title, stateWords(),
                               tr("seats %1").arg(session.capacityWords()), session.people().join(u", "_s)));
    setToolTip(u"%1\n%2\n%3 · %4\n%5"_s.arg(session.title, m_times, stateWords(), session.capacityWords(),
                                         session.people().join(u", "_s)));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QString SessionBlock::stateWords() const
{
    if (m_session.waiting)
        return tr("waiting for the server");
    if (m_session.isRequest())
        return tr("requested");
    return m_session.completed ? tr("completed") : tr("confirmed");
}

void SessionBlock::paintGround(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    const QRectF area = rect().adjusted(1, 1, -1, -1);
    const Tone tone = m_session.isRequest() ? Tone::Warn : m_session.completed ? Tone::Muted : Tone::Ok;
    paintPanel(&painter, area, radius::kControl, t.tint(tone, underMouse() ? 0.26 : 0.18), t.color(tone));
    if (m_session.isRequest()) {
        QPainterPath shape;
        shape.addRoundedRect(area, radius::kControl, radius::kControl);
        painter.save();
        painter.setClipPath(shape);
        QColor line = t.color(tone);
        line.setAlphaF(0.28F);
        painter.setPen(QPen(line, 2));
        for (int x = -height(); x < width(); x += space::k8)
            painter.drawLine(x, height(), x + height(), 0);
        painter.restore();
    } else {
        painter.fillRect(QRectF(area.x(), area.y() + radius::kControl, 3, area.height() - 2 * radius::kControl),
                         t.color(tone));
    }
}

void SessionBlock::paintWords(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    const QFont small = t.font(TextSize::Caption), strong = t.font(TextSize::Caption, true);
    const QFontMetrics fm(small), strongFm(strong);
    QRect area = rect().adjusted(space::k8 + 2, space::k4, -space::k4 - 2, -space::k4);
    painter.setPen(t.color(Tone::Ink));
    const QString capacity = m_session.capacityWords();
    const Icon mark = m_session.waiting ? Icon::Waiting : m_session.isRequest() ? Icon::Clock : Icon::People;
    const int capacityWidth = strongFm.horizontalAdvance(capacity) + metric::kSmallIcon + space::k4;
    const bool narrow = area.width() < capacityWidth + fm.horizontalAdvance(m_times) + space::k8;
    const auto line = [&](const QFont& font, const QString& words, int keep) {
        const QFontMetrics metrics(font);
        if (area.height() < metrics.height())
            return;
        painter.setFont(font);
        painter.drawText(QRect(area.x(), area.y(), area.width() - keep, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, area.width() - keep));
        area.setTop(area.top() + metrics.height());
    };
    line(small, narrow ? m_times.section(u'–', 0, 0) : m_times, 0);
    line(strong, m_session.title, 0);
    if (area.height() >= fm.height()) {
        paintIcon(&painter, mark, QRect(area.x(), area.y() + (fm.height() - 14) / 2, 14, 14), Tone::Ink);
        area.setLeft(area.left() + 14 + space::k4);
        line(strong, capacity, 0);
        area.setLeft(area.left() - 14 - space::k4);
    }
    line(small, m_session.people().join(u", "_s), 0);
}

void SessionBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWords(painter);
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect());
}

} // namespace karigar::ui::artisan
