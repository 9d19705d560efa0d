// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <functional>
#include <QCoro/QCoroTask>
#include <QModelIndex>
#include <QStringList>
#include <QWidget>

/// How the tour uses a window: it waits until a thing is there, then clicks and types as a person would, by
/// object name. Each waits some seconds at most and says what it was looking for when it gives up.
namespace karigar::tour {

using Step = QCoro::Task<Result<void>>;

/// An answer can be taken back for eleven seconds of it; the rest is for machines that are busy.
inline constexpr int kPatienceMs = 60'000;

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
/// The first visible widget whose name starts with `prefix` and that says `words` itself or inside, or null.
QWidget* oneSaying(QWidget* window, const QString& prefix, const QString& words);
/// Waits for it and clicks it.
Step clickOneSaying(QWidget* window, QString prefix, QString words);
/// What a visible label shows, or what a control says to a screen reader.
QString textOf(QWidget* window, const QString& objectName);
/// What a visible control or chip is called to a screen reader: for chips, exactly the words on them.
QString nameOf(QWidget* window, const QString& objectName);
/// Waits until it is called exactly so.
Step isNamed(QWidget* window, QString objectName, QString words);
/// Fails at once, with what should have been, when it is not.
Step require(bool holds, QString what);
/// Whether a tile shows a picture rather than the placeholder of one that has not come.
bool isPictured(QWidget* widget);
/// Waits for the field and replaces its text.
Step type(QWidget* window, QString objectName, QString text);
Step pressEnter(QWidget* window, QString objectName);
Step tick(QWidget* window, QString objectName, bool on);
/// Chooses an entry of a combo box by its data.
Step choose(QWidget* window, QString objectName, QVariant data);
/// The words that a row is known by. (A list in braces is no argument of an awaited call: GCC 12 mishandles
/// it.)
template<class... Words>
QStringList saying(const Words&... words)
{
    QStringList list;
    (list.append(words), ...);
    return list;
}
/// The first row of a visible list that says all these words, wherever in the row.
QModelIndex rowOf(QWidget* window, const QString& listName, const QStringList& words);
/// Waits for such a row.
Step lists(QWidget* window, QString listName, QStringList words);
/// Waits for such a row that is marked as waiting for the server, or that no longer is.
Step waits(QWidget* window, QString listName, QStringList words, bool waiting);
/// Opens such a row.
Step openRow(QWidget* window, QString listName, QStringList words);
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
