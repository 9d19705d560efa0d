// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one way in which what a person asked to keep becomes a file of theirs.

#include "models/domain/base/error.h"

#include <functional>
#include <QByteArray>

class QWidget;

namespace karigar::ui {

/// Where to save a file of the suggested name; empty when the person thought better of it. The system's
/// dialog in the app; whatever a test or the tour says there. GUI thread.
using SaveAs = std::function<QString(QWidget* parent, const QString& suggestedName)>;

/// Asks in the system's dialog, in the folder of documents, for the kind of file that the name ends in.
SaveAs systemSaveAs();

/// All of it or nothing: a file that is there stays whole when this fails. Error not_saved, with the
/// system's reason. Any thread.
Result<void> saveFile(const QString& path, const QByteArray& bytes);

/// Lets the person choose where, and writes the bytes there: the file's name, empty when they thought better
/// of it. GUI thread.
Result<QString> saveBytes(const SaveAs& saveAs, QWidget* parent, const QString& suggestedName,
                          const QByteArray& bytes);

} // namespace karigar::ui
