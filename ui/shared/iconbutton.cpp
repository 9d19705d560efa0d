// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/iconbutton.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

IconButton::IconButton(Icon icon, const QString& objectName, const QString& name, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(objectName);
    setFixedSize(metric::kControl, metric::kControl);
    setIconSize({metric::kIcon, metric::kIcon});
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setGlyph(icon);
    setName(name);
}

void IconButton::setGlyph(Icon glyph, Tone tone)
{
    setIcon(iconFor(glyph, tone));
}

void IconButton::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setKeys(const QKeySequence& keys)
{
    setShortcut(keys);
    setKeyHint(keys);
}

void IconButton::setKeyHint(const QKeySequence& keys)
{
    setToolTip(tr("%1 (%2)").arg(m_name, keys.toString(QKeySequence::NativeText)));
}

void IconButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %n new", nullptr, count).arg(m_name) : m_name);
    update();
}

void IconButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_badge <= 0)
        return;
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    const QString text = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    QFont font = t.font(TextSize::Caption, true);
    font.setPointSizeF(font.pointSizeF() * 0.83);
    const int width = std::max(16, QFontMetrics(font).horizontalAdvance(text) + 8);
    const QRect pill(this->width() - width, 0, width, 16);
    paintPanel(&painter, pill, 8, t.color(Tone::Accent), {});
    painter.setFont(font);
    painter.setPen(t.color(Tone::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace karigar::ui
