// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <functional>
#include <QCoro/QCoroTask>
#include <QString>
#include <QWidget>

/// How the tour uses a window: it waits until a thing is there, then clicks and types as a person would, by
/// object name. Each waits some seconds at most and says what it was looking for when it gives up.
namespace karigar::tour {

using Step = QCoro::Task<Result<void>>;

inline constexpr int kPatienceMs = 30'000; ///< an answer can be taken back for eleven seconds of it

/// Waits until `holds`.
Step until(std::function<bool()> holds, QString what, int patienceMs = kPatienceMs);

/// The visible widget of that name, or null.
QWidget* seen(QWidget* window, const QString& objectName);
template<class W>
W* seenAs(QWidget* window, const QString& objectName)
{
    return qobject_cast<W*>(seen(window, objectName));
}

/// Waits for the widget, which must be enabled, and clicks it.
Step click(QWidget* window, QString objectName);
/// Clicks the first visible control whose name starts with `prefix` and that says `words` itself or inside.
Step clickOneSaying(QWidget* window, QString prefix, QString words);
/// What a visible label shows, or what a control says to a screen reader.
QString textOf(QWidget* window, const QString& objectName);
/// Waits for the field and replaces its text.
Step type(QWidget* window, QString objectName, QString text);
Step pressEnter(QWidget* window, QString objectName);
Step tick(QWidget* window, QString objectName, bool on);
/// Chooses an entry of a combo box by its data.
Step choose(QWidget* window, QString objectName, QVariant data);
/// Opens the first row of a list whose text contains `words`.
Step openRow(QWidget* window, QString listName, QString words);
/// Waits until a visible label, button or list row says this.
Step says(QWidget* window, QString words);
bool isSaid(QWidget* window, const QString& words);

} // namespace karigar::tour

/// Gives up the coroutine when a step failed. The task is named before it is awaited: GCC 12 destroys
/// temporaries of an awaited expression twice.
#define KARIGAR_STEP(step)                                                                                   \
    if (auto task = (step); false) {                                                                         \
    } else if (auto done = co_await task; !done)                                                             \
    co_return std::unexpected(done.error())
