// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hands.h"

#include "models/views/core/recordroles.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoro/QCoroTimer>
#include <QElapsedTimer>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(25);
constexpr int kColoursOfAPicture = 64;

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

/// All that a row has to say: titles and lines of record lists, the text of a talk.
QString wordsOf(const QModelIndex& index)
{
    QStringList words;
    const auto add = [&](int role) { words.append(index.data(role).toString()); };
    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
        add(role);
    for (int own = 0; own < 24; ++own) {
        add(Qt::UserRole + own);
        add(views::RecordRole::Id + own);
    }
    return words.join(u'\n');
}

QModelIndex rowSaying(const QAbstractItemView* list, const QStringList& words)
{
    const QAbstractItemModel* model = list ? list->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString said = wordsOf(index);
        if (std::ranges::all_of(words,
                                [&](const QString& one) { return said.contains(one, Qt::CaseInsensitive); }))
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
    KARIGAR_STEP(until([=] { return oneSaying(window, prefix, words) != nullptr; },
                       u"“%1” saying “%2”"_s.arg(prefix, words)));
    KARIGAR_STEP(click(window, oneSaying(window, prefix, words)->objectName()));
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

QString nameOf(QWidget* window, const QString& objectName)
{
    const QWidget* widget = seen(window, objectName);
    return widget ? widget->accessibleName() : QString();
}

Step isNamed(QWidget* window, QString objectName, QString words)
{
    return until([=] { return nameOf(window, objectName) == words; },
                 u"“%1” to say “%2”"_s.arg(objectName, words));
}

Step require(bool holds, QString what)
{
    if (!holds)
        co_return fail(ErrorDomain::Internal, "not_so"_L1, what);
    co_return Result<void>();
}

QWidget* oneSaying(QWidget* window, const QString& prefix, const QString& words)
{
    for (QWidget* widget : window->findChildren<QWidget*>())
        if (widget->isVisible() && widget->objectName().startsWith(prefix) &&
            (widget->accessibleName().contains(words, Qt::CaseInsensitive) || isSaid(widget, words)))
            return widget;
    return nullptr;
}

bool isPictured(QWidget* widget)
{
    // A placeholder is one tint, and a line icon perhaps.
    const QImage shown = widget->grab().toImage().scaled(32, 32);
    QSet<QRgb> colours;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            colours.insert(shown.pixel(x, y));
    return colours.size() > kColoursOfAPicture;
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

QModelIndex rowOf(QWidget* window, const QString& listName, const QStringList& words)
{
    return rowSaying(seenAs<QAbstractItemView>(window, listName), words);
}

Step openRow(QWidget* window, QString listName, QStringList words)
{
    KARIGAR_STEP(lists(window, listName, words));
    auto* list = seenAs<QAbstractItemView>(window, listName);
    list->setFocus(Qt::OtherFocusReason);
    list->setCurrentIndex(rowOf(window, listName, words));
    list->scrollTo(list->currentIndex());
    sendKey(list, Qt::Key_Return);
    co_return Result<void>();
}

Step lists(QWidget* window, QString listName, QStringList words)
{
    return until([=] { return rowOf(window, listName, words).isValid(); },
                 u"a row “%1” in “%2”"_s.arg(words.join(u"” and “"_s), listName));
}

Step waits(QWidget* window, QString listName, QStringList words, bool waiting)
{
    return until(
        [=] {
            const QModelIndex row = rowOf(window, listName, words);
            return row.isValid() && row.data(views::RecordRole::Waiting).toBool() == waiting;
        },
        (waiting ? u"“%1” to be marked as waiting"_s : u"“%1” to wait no longer"_s)
            .arg(words.join(u"” and “"_s)));
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
            list && rowSaying(list, {words}).isValid())
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
