// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/controls.h"

#include "ui/shared/imagetile.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr int kLongestRound = 600;
constexpr int kPartsOfATime = 4; ///< Tab goes from the hour to the minutes before it leaves

// Qt's own helpers inside its widgets (viewports, the line edit of a spin box) speak through their owner.
bool isQtsOwn(const QWidget* widget)
{
    if (widget->objectName().startsWith(u"qt_"_s))
        return true;
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
        if (at->inherits("QComboBoxPrivateContainer") || at->inherits("QCalendarWidget"))
            return true;
    // The viewport of a view that hands its focus on.
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parent());
    return (area && area->viewport() == widget) || qobject_cast<const QScrollBar*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget->parent()) ||
           qobject_cast<const QComboBox*>(widget->parent());
}

bool isControl(const QWidget* widget)
{
    // Text that the mouse can select has a button beside it that copies.
    if (qobject_cast<const QLabel*>(widget))
        return false;
    // Pictures without focus are to look at, or do what the button beside them does.
    if (qobject_cast<const ui::ImageTile*>(widget) && widget->focusPolicy() == Qt::NoFocus)
        return false;
    const bool known =
        qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
        qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
        qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
        qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QTabBar*>(widget) ||
        qobject_cast<const QAbstractSlider*>(widget);
    return known || widget->focusPolicy() != Qt::NoFocus;
}

QString about(const QWidget* widget)
{
    QString name =
        QString::fromLatin1(widget->metaObject()->className()) + u" '"_s + widget->objectName() + u'\'';
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
        button && !button->text().isEmpty())
        name += u" “%1”"_s.arg(button->text());
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
        if (!at->objectName().isEmpty())
            return name + u" in "_s + at->objectName();
    return name;
}

/// Where the focus was; and what would not let it go.
struct Round {
    QSet<const QWidget*> visited;
    QStringList traps;
};

Round goRound(QWidget* window)
{
    Round round;
    if (!QApplication::focusWidget())
        QTest::keyClick(window, Qt::Key_Tab);
    const QWidget* before = nullptr;
    int presses = 0;
    for (int step = 0; step < kLongestRound; ++step) {
        QWidget* at = QApplication::focusWidget();
        if (!at || (at != before && round.visited.contains(at)))
            break;
        presses = at == before ? presses + 1 : 0;
        if (presses == kPartsOfATime) {
            round.traps.append(u"%1 keeps the focus when Tab is pressed"_s.arg(about(at)));
            break;
        }
        round.visited.insert(at);
        before = at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return round;
}

bool isReached(const QWidget* widget, const QSet<const QWidget*>& visited)
{
    for (const QWidget* at = widget; at; at = at->focusProxy())
        if (visited.contains(at))
            return true;
    // One stop for a group: radio buttons, the days of a month, the parts of a segmented control.
    const auto siblings = widget->parentWidget() ? widget->parentWidget()->children() : QObjectList();
    return std::ranges::any_of(siblings, [&](const QObject* other) {
        return other->metaObject() == widget->metaObject() &&
               visited.contains(static_cast<const QWidget*>(other)) &&
               !(widget->focusPolicy() & Qt::TabFocus);
    });
}

} // namespace

ControlReport walkControls(QWidget* window)
{
    Round round = goRound(window);
    // Some buttons wait for a row to be chosen, which coming by the list does.
    round.visited.unite(goRound(window).visited);
    ControlReport report;
    report.problems = round.traps;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !isControl(widget) || isQtsOwn(widget))
            continue;
        ++report.controls;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            report.problems.append(u"%1 has nothing to be called by"_s.arg(about(widget)));
        if (widget->objectName().isEmpty())
            report.problems.append(u"%1 has no object name"_s.arg(about(widget)));
        if (!isReached(widget, round.visited))
            report.problems.append(u"%1 is not reached by Tab"_s.arg(about(widget)));
    }
    return report;
}

} // namespace karigar::test
