// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/page.h"
#include "models/views/core/workspace.h"
#include "models/views/shared/notificationtext.h"

#include <QSystemTrayIcon>

namespace karigar::ui {
class Preferences;
}

namespace karigar::app {

/// Shows new notifications on the desktop while Karigar runs, once each: those that arrive after the window
/// opened, or that are newer than the last one shown. GUI thread; owned by the client.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    DesktopNotifier(views::Workspace& workspace, ui::Preferences& preferences, QObject* parent);

    /// Takes its place in the notification area: asks the desktop for it, which takes a moment.
    void appear();
    /// Shows something that has a switch of its own, such as a reminder.
    void show(const views::NotificationText& text);
    /// Whether this desktop has a place for notifications.
    bool canShow() const { return m_tray.isVisible(); }
    /// How many have been shown, for tests and the tour: a virtual display has no notification area.
    int shown() const { return m_shown; }

Q_SIGNALS:
    void announced(const QString& title, const QString& body);
    void opened(const karigar::views::Destination& destination);

private:
    void look();
    void announce(const views::Row& row);
    void tell(const views::NotificationText& text, bool popUp);

    views::Workspace& m_workspace;
    ui::Preferences& m_preferences;
    QSystemTrayIcon m_tray;
    views::Destination m_latest;
    Millis m_since;
    int m_shown = 0;
};

} // namespace karigar::app
