// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QStringList>

class QWidget;

namespace karigar::ui::chat {

/// Where attached files come from and received ones go to. The system's dialogs in the app; whatever a test
/// or the tour says there. GUI thread; a copyable value.
struct FileChooser {
    /// Paths to attach; empty when the person thought better of it.
    std::function<QStringList(QWidget* parent)> open;
    /// Where to save; empty when the person thought better of it.
    std::function<QString(QWidget* parent, const QString& suggestedName)> saveAs;
};

FileChooser nativeFileChooser();

} // namespace karigar::ui::chat
