// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace karigar::views {
class PausableWorkspace;
}

namespace karigar::ui {

/// Pauses a workspace while the widget that it is for is not on the screen. Owned by the widget, which the
/// workspace outlives. GUI thread.
class PauseWhenHidden : public QObject {
    Q_OBJECT
public:
    PauseWhenHidden(QWidget* widget, views::PausableWorkspace& workspace);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    views::PausableWorkspace& m_workspace;
};

} // namespace karigar::ui
