// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hands.h"

#include "models/views/core/recordroles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoro/QCoroTimer>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(25);

void sendKey(QWidget* widget, int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
}

void reveal(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget);
}

bool setText(QWidget* widget, const QString& text)
{
    widget->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->clear();
        line->insert(text);
        Q_EMIT line->textEdited(line->text());
        return true;
    }
    if (auto* number = qobject_cast<QSpinBox*>(widget)) {
        number->setValue(text.toInt());
        return true;
    }
    if (auto* plain = qobject_cast<QPlainTextEdit*>(widget)) {
        plain->setPlainText(text);
        return true;
    }
    if (auto* rich = qobject_cast<QTextEdit*>(widget)) {
        rich->setPlainText(text);
        return true;
    }
    // Composite fields (a money or message field) hold the editor inside.
    if (auto* inner = widget->findChild<QLineEdit*>())
        return setText(inner, text);
    if (auto* inner = widget->findChild<QPlainTextEdit*>())
        return setText(inner, text);
    return false;
}

QModelIndex rowSaying(const QAbstractItemView* list, const QString& words)
{
    const QAbstractItemModel* model = list->model();
    // Titles and lines of record lists, the text of a talk.
    std::vector<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole};
    for (int own = 0; own < 24; ++own)
        roles.insert(roles.end(), {Qt::UserRole + own, views::RecordRole::Id + own});
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        for (const int role : roles)
            if (index.data(role).toString().contains(words, Qt::CaseInsensitive))
                return index;
    }
    return {};
}

} // namespace

Step until(std::function<bool()> holds, QString what, int patienceMs)
{
    QElapsedTimer waited;
    waited.start();
    while (!holds()) {
        if (waited.elapsed() > patienceMs)
            co_return fail(ErrorDomain::Internal, "waited"_L1,
                           u"waited %1 s for %2"_s.arg(patienceMs / 1000).arg(what));
        co_await QCoro::sleepFor(kLookEvery);
    }
    co_return Result<void>();
}

QWidget* seen(QWidget* window, const QString& objectName)
{
    if (window->objectName() == objectName)
        return window;
    const auto found = window->findChildren<QWidget*>(objectName);
    for (QWidget* widget : found)
        if (widget->isVisible())
            return widget;
    return nullptr;
}

Step click(QWidget* window, QString objectName)
{
    KARIGAR_STEP(until(
        [=] {
            QWidget* widget = seen(window, objectName);
            return widget && widget->isEnabled();
        },
        u"the control “%1”"_s.arg(objectName)));
    QWidget* widget = seen(window, objectName);
    reveal(widget);
    widget->setFocus(Qt::MouseFocusReason);
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        // Queued, so that whatever the click opens or deletes does not happen inside this frame.
        QTimer::singleShot(0, button, [button] { button->click(); });
    } else {
        const QPointF middle = QRectF(widget->rect()).center();
        for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, middle, widget->mapToGlobal(middle), Qt::LeftButton,
                              type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton,
                              Qt::NoModifier);
            QApplication::sendEvent(widget, &event);
        }
    }
    co_await QCoro::sleepFor(kLookEvery);
    co_return Result<void>();
}

Step clickOneSaying(QWidget* window, QString prefix, QString words)
{
    const auto find = [=]() -> QWidget* {
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (widget->isVisible() && widget->objectName().startsWith(prefix) &&
                (widget->accessibleName().contains(words, Qt::CaseInsensitive) || isSaid(widget, words)))
                return widget;
        return nullptr;
    };
    KARIGAR_STEP(until([=] { return find() != nullptr; }, u"“%1” saying “%2”"_s.arg(prefix, words)));
    KARIGAR_STEP(click(window, find()->objectName()));
    co_return Result<void>();
}

QString textOf(QWidget* window, const QString& objectName)
{
    QWidget* widget = seen(window, objectName);
    if (!widget)
        return {};
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    return widget->accessibleName() + u' ' + widget->accessibleDescription();
}

Step type(QWidget* window, QString objectName, QString text)
{
    KARIGAR_STEP(until([=] { return seen(window, objectName) && seen(window, objectName)->isEnabled(); },
                       u"the field “%1”"_s.arg(objectName)));
    QWidget* widget = seen(window, objectName);
    reveal(widget);
    if (!setText(widget, text))
        co_return fail(ErrorDomain::Internal, "no_field"_L1, u"“%1” takes no text"_s.arg(objectName));
    co_return Result<void>();
}

Step pressEnter(QWidget* window, QString objectName)
{
    KARIGAR_STEP(
        until([=] { return seen(window, objectName) != nullptr; }, u"the field “%1”"_s.arg(objectName)));
    sendKey(seen(window, objectName), Qt::Key_Return);
    co_return Result<void>();
}

Step tick(QWidget* window, QString objectName, bool on)
{
    KARIGAR_STEP(until([=] { return seenAs<QAbstractButton>(window, objectName) != nullptr; },
                       u"the box “%1”"_s.arg(objectName)));
    auto* box = seenAs<QAbstractButton>(window, objectName);
    if (box->isChecked() != on)
        box->click();
    co_return Result<void>();
}

Step choose(QWidget* window, QString objectName, QVariant data)
{
    KARIGAR_STEP(until([=] { return seenAs<QComboBox>(window, objectName) != nullptr; },
                       u"the choice “%1”"_s.arg(objectName)));
    auto* box = seenAs<QComboBox>(window, objectName);
    const int index = box->findData(data);
    if (index < 0)
        co_return fail(ErrorDomain::Internal, "no_choice"_L1, u"“%1” does not offer it"_s.arg(objectName));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    co_return Result<void>();
}

Step openRow(QWidget* window, QString listName, QString words)
{
    const auto row = [=] {
        const auto* list = seenAs<QAbstractItemView>(window, listName);
        return list ? rowSaying(list, words) : QModelIndex();
    };
    KARIGAR_STEP(until([=] { return row().isValid(); }, u"a row “%1” in “%2”"_s.arg(words, listName)));
    auto* list = seenAs<QAbstractItemView>(window, listName);
    list->setFocus(Qt::OtherFocusReason);
    list->setCurrentIndex(row());
    list->scrollTo(row());
    sendKey(list, Qt::Key_Return);
    co_return Result<void>();
}

bool isSaid(QWidget* window, const QString& words)
{
    if (!window)
        return false;
    const auto says = [&](const QString& text) { return text.contains(words, Qt::CaseInsensitive); };
    QList<QWidget*> widgets = window->findChildren<QWidget*>();
    widgets.prepend(window);
    for (const QWidget* widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && says(label->text()))
            return true;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && says(button->text()))
            return true;
        if (const auto* list = qobject_cast<const QAbstractItemView*>(widget);
            list && rowSaying(list, words).isValid())
            return true;
        if (says(widget->accessibleName()) || says(widget->accessibleDescription()))
            return true;
    }
    return false;
}

Step says(QWidget* window, QString words)
{
    return until([=] { return isSaid(window, words); }, u"the words “%1”"_s.arg(words));
}

} // namespace karigar::tour
