// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <functional>
#include <QByteArray>
#include <QObject>

namespace karigar::ui::chat {

/// A file ready to be attached. Pictures become JPEGs of at most 1,600 px on the longer side, upright and
/// without what cameras write into them (such as where a home is); a PDF goes as it is.
struct OutgoingFile {
    QString name;
    QString mime;
    QByteArray bytes;
};

/// Reads and converts on a pool thread; answers on the GUI thread unless `receiver` has gone. Errors:
/// unreadable, neither picture nor PDF, too large.
void prepareFile(const QString& path, QObject* receiver, std::function<void(Result<OutgoingFile>)> then);

/// The work itself; any thread.
Result<OutgoingFile> readOutgoingFile(const QString& path);

} // namespace karigar::ui::chat
