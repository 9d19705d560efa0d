// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pausewhenhidden.h"

#include "models/views/core/pausableworkspace.h"

#include <QEvent>
#include <QWidget>

namespace karigar::ui {

PauseWhenHidden::PauseWhenHidden(QWidget* widget, views::PausableWorkspace& workspace)
    : QObject(widget)
    , m_workspace(workspace)
{
    m_workspace.setPaused(!widget->isVisible());
    widget->installEventFilter(this);
}

bool PauseWhenHidden::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Show)
        m_workspace.setPaused(false);
    else if (event->type() == QEvent::Hide)
        m_workspace.setPaused(true);
    return false;
}

} // namespace karigar::ui
