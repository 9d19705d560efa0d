// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace karigar::test {

struct ControlReport {
    int controls = 0;
    QStringList problems; ///< one sentence each
};

/// Goes once round a shown window with the Tab key, and asks of each control that can be seen and used: has
/// it a name for scripts and one to be spoken, and did the keys come by? In a group of which one is reached
/// by Tab and the others by the arrow keys, one is enough. GUI thread.
ControlReport walkControls(QWidget* window);

} // namespace karigar::test
