// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>
#include <QUrl>

namespace karigar::app {

/// The ways out of the program into the system that a person is asked for. Empty ones mean the system's own
/// dialogs and browser; the tour and tests answer instead. GUI thread; a copyable value.
struct Doors {
    std::function<bool(const QUrl&)> openUrl;
    /// Paths of pictures or files to take in.
    std::function<QStringList()> chooseFiles;
    /// Where to save a file of the suggested name.
    std::function<QString(const QString&)> saveAs;
};

} // namespace karigar::app
