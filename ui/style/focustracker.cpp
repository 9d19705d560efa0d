// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focustracker.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QStyle>
#include <QVariant>

namespace karigar::ui {
namespace {
constexpr const char* kProperty = "keyFocus";
}

FocusTracker::FocusTracker(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusTracker::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_lastWasKey = true;
        // Arrow keys on something that was clicked before: from here on the keyboard leads.
        if (QWidget* focus = QApplication::focusWidget(); focus && focus == watched && focus != m_marked)
            mark(focus, true);
        break;
    case QEvent::MouseButtonPress:
        m_lastWasKey = false;
        if (m_marked && watched == m_marked)
            mark(m_marked, false);
        break;
    case QEvent::FocusIn: {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget)
            break;
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                           reason == Qt::ShortcutFocusReason ||
                           (reason != Qt::MouseFocusReason && m_lastWasKey);
        mark(widget, byKey);
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_marked)
            mark(m_marked, false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusTracker::mark(QWidget* widget, bool on)
{
    if (widget->property(kProperty).toBool() == on)
        return;
    widget->setProperty(kProperty, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
    m_marked = on ? widget : nullptr;
}

bool hasKeyFocus(const QWidget* widget)
{
    return widget->hasFocus() && widget->property(kProperty).toBool();
}

} // namespace karigar::ui
