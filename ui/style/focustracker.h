// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Marks the widget that holds the focus through the keyboard, so that the focus ring shows then and only
// then. The mark is the dynamic property "keyFocus", which the style sheet and our own painting both read.
// Thread: GUI. Owner: the Theme.

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace karigar::ui {

class FocusTracker : public QObject {
    Q_OBJECT
public:
    explicit FocusTracker(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(QWidget* widget, bool on);

    QPointer<QWidget> m_marked;
    bool m_lastWasKey = false;
};

/// True while `widget` has the focus and got it (or was last used) by keyboard.
bool hasKeyFocus(const QWidget* widget);

} // namespace karigar::ui
