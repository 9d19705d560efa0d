// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>

class QWidget;

namespace karigar::ui::admin {

/// Where to save under a suggested name; empty when the person thought better of it. The system's dialog in
/// the app; whatever a test or the tour says there. GUI thread.
using SaveChooser = std::function<QString(QWidget* parent, const QString& suggestedName)>;

SaveChooser nativeSaveChooser();

} // namespace karigar::ui::admin
