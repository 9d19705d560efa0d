// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/keycheatsheet.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace karigar::ui {

KeyCheatSheet::KeyCheatSheet(QWidget* window)
    : QWidget(window)
{
    setObjectName(u"keyCheatSheet"_s);
    setAccessibleName(tr("Keys"));
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void KeyCheatSheet::add(const QString& group, const QKeySequence& keys, const QString& what)
{
    m_entries.append({group, keys, what});
    QStringList lines;
    for (const Entry& entry : m_entries)
        lines << tr("%1: %2").arg(entry.keys.toString(QKeySequence::NativeText), entry.what);
    setAccessibleDescription(lines.join(u'\n'));
}

void KeyCheatSheet::open()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
}

void KeyCheatSheet::close()
{
    hide();
    parentWidget()->setFocus();
}

bool KeyCheatSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void KeyCheatSheet::keyPressEvent(QKeyEvent*)
{
    close();
}

void KeyCheatSheet::mousePressEvent(QMouseEvent*)
{
    close();
}

void KeyCheatSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    QColor veil = t.color(Tone::Paper);
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    const QFontMetrics body(t.font(TextSize::Body)), title(t.font(TextSize::Title));
    const int line = std::max(body.height() + 10, 30);
    int lines = 0;
    QString group;
    for (const Entry& entry : m_entries) {
        lines += entry.group == group ? 1 : 2;
        group = entry.group;
    }
    const int rowsPerColumn = std::max(6, std::min(lines, (height() - 160) / line));
    const int columns = (lines + rowsPerColumn - 1) / rowsPerColumn;
    const QSize size(columns * 340 + 2 * space::k24,
                     rowsPerColumn * line + title.height() + 2 * space::k24 + space::k12);
    const QRect sheet(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    paintPanel(&painter, sheet, radius::kCard, t.color(Tone::Card), t.color(Tone::Line));
    const QRect inner = sheet.adjusted(space::k24, space::k24, -space::k24, -space::k24);
    painter.setFont(t.font(TextSize::Title));
    painter.setPen(t.color(Tone::Ink));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, tr("Keys"));
    int row = 0;
    const auto cell = [&] {
        const QRect r(inner.x() + row / rowsPerColumn * 340,
                      inner.y() + title.height() + space::k12 + row % rowsPerColumn * line, 340 - space::k24,
                      line);
        ++row;
        return r;
    };
    group.clear();
    for (const Entry& entry : m_entries) {
        if (entry.group != group) {
            group = entry.group;
            painter.setFont(t.font(TextSize::Caption, true));
            painter.setPen(t.color(Tone::Muted));
            painter.drawText(cell(), Qt::AlignVCenter | Qt::AlignLeft, group);
        }
        const QRect r = cell();
        const QString keys = entry.keys.toString(QKeySequence::NativeText);
        const int width = QFontMetrics(t.font(TextSize::Caption, true)).horizontalAdvance(keys) + 14;
        const QRect cap(r.x(), r.y() + (line - 24) / 2, std::max(28, width), 24);
        paintPanel(&painter, cap, 4, t.color(Tone::Paper), t.tint(Tone::Muted, 0.5));
        painter.setFont(t.font(TextSize::Caption, true));
        painter.setPen(t.color(Tone::Ink));
        painter.drawText(cap, Qt::AlignCenter, keys);
        painter.setFont(t.font(TextSize::Body));
        painter.drawText(r.adjusted(116, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         body.elidedText(entry.what, Qt::ElideRight, r.width() - 116));
    }
}

} // namespace karigar::ui
