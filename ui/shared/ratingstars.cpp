// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ratingstars.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

RatingStars::RatingStars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RatingStars::setRating(int hundredths, int count)
{
    m_hundredths = std::clamp(hundredths, 0, 500);
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void RatingStars::setEditable(const QString& objectName)
{
    m_editable = true;
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    describe();
    updateGeometry();
}

void RatingStars::describe()
{
    if (m_editable)
        setAccessibleName(stars() ? tr("Rating, %n of 5 stars", nullptr, stars()) : tr("Rating, none yet"));
    else
        setAccessibleName(m_count >= 0
                              ? tr("Rated %1 of 5, reviews: %n", nullptr, m_count).arg(m_hundredths / 100.0)
                              : tr("Rated %1 of 5").arg(m_hundredths / 100.0));
}

QString RatingStars::words() const
{
    if (m_editable)
        return {};
    if (m_count == 0)
        return tr("No reviews yet");
    const QString number = QLocale().toString(m_hundredths / 100.0, 'f', 1);
    return m_count < 0 ? number : tr("%1 (%2)").arg(number, QLocale().toString(m_count));
}

QSize RatingStars::sizeHint() const
{
    const QFontMetrics fm(Theme::tokens().font(TextSize::Caption, true));
    const int textPart = words().isEmpty() ? 0 : space::k8 + fm.horizontalAdvance(words());
    const int margin = m_editable ? 2 * space::k4 : 0;
    return {5 * starSize() + 8 + textPart + margin, std::max(starSize() + margin, fm.height())};
}

void RatingStars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int margin = m_editable ? space::k4 : 0;
    paintStars(&painter, {margin, (height() - starSize()) / 2}, starSize(), (m_hundredths + 25) / 50);
    painter.setFont(Theme::tokens().font(TextSize::Caption, true));
    painter.setPen(Theme::tokens().color(Tone::Muted));
    painter.drawText(rect().adjusted(5 * starSize() + 8 + space::k8, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, words());
    if (m_editable && hasKeyFocus(this))
        paintFocusRing(&painter, rect());
}

void RatingStars::edit(int stars)
{
    setRating(std::clamp(stars, 1, 5) * 100, m_count);
    Q_EMIT edited(this->stars());
}

void RatingStars::keyPressEvent(QKeyEvent* event)
{
    if (!m_editable)
        return QWidget::keyPressEvent(event);
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        edit(key - Qt::Key_0);
    else if (key == Qt::Key_Right || key == Qt::Key_Up)
        edit(stars() + 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Down)
        edit(stars() - 1);
    else
        QWidget::keyPressEvent(event);
}

void RatingStars::mousePressEvent(QMouseEvent* event)
{
    if (m_editable)
        edit(event->pos().x() / (starSize() + 2) + 1);
    else
        QWidget::mousePressEvent(event);
}

} // namespace karigar::ui
