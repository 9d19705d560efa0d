// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/searchfield.h"

#include "ui/shared/text.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::ui {

SearchField::SearchField(const QString& objectName, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    nameWidget(this, objectName, placeholder);
    setPlaceholderText(placeholder);
    setTextMargins(metric::kSmallIcon + space::k8, 0, metric::kSmallIcon, 0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, m_pause, [this] { m_pause->start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        Q_EMIT searched(text());
    });
}

void SearchField::setKeyHint(const QString& hint)
{
    m_keyHint = hint;
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int y = (height() - metric::kSmallIcon) / 2;
    paintIcon(&painter, Icon::Search, {space::k8 + 2, y, metric::kSmallIcon, metric::kSmallIcon},
              Tone::Muted);
    if (m_keyHint.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const Tokens& t = Theme::tokens();
    const QFont font = t.font(TextSize::Caption);
    const int textWidth = QFontMetrics(font).horizontalAdvance(m_keyHint);
    const QRect key(width() - textWidth - 12 - space::k8, (height() - 20) / 2, textWidth + 12, 20);
    paintPanel(&painter, key, 4, t.color(Tone::Paper), t.color(Tone::Line));
    painter.setFont(font);
    painter.setPen(t.color(Tone::Muted));
    painter.drawText(key, Qt::AlignCenter, m_keyHint);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace karigar::ui
