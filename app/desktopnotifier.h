// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notificationoutlets.h"
#include "models/views/core/page.h"
#include "models/views/core/workspace.h"
#include "models/views/shared/notificationtext.h"

#include <QHash>

namespace karigar::ui {
class Preferences;
}

namespace karigar::app {

/// Shows new notifications on the desktop while Karigar runs, once each: those that arrive after the window
/// opened, or that are newer than the last one shown. What was read meanwhile is taken off the screen. Uses
/// the first of its outlets that has a place, also when that changes while Karigar runs. GUI thread; owned by
/// the session.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    DesktopNotifier(views::Workspace& workspace, ui::Preferences& preferences, NotificationOutlets outlets,
                    QObject* parent);

    /// Finds its place on the desktop, without waiting for it; readyToShow() follows where there is one.
    void appear();
    /// Shows something that has a switch of its own, such as a reminder.
    void show(const views::NotificationText& text);
    /// Whether this desktop has a place for notifications.
    bool canShow() const;
    /// How many the desktop has taken.
    int shown() const { return m_shown; }
    /// How many there were to tell of, whether or not this desktop shows any.
    int told() const { return m_told; }

Q_SIGNALS:
    /// canShow() has become true.
    void readyToShow();
    void opened(const karigar::views::Destination& destination);

private:
    struct Open {
        views::Destination leadsTo;
        Id notification; ///< none: not a record, such as a reminder
    };

    void look();
    void announce(const views::Row& row);
    void tell(const views::NotificationText& text, const Id& notification, bool popUp);
    void handOver(const Notice& notice, size_t from);
    void onStateChanged();
    void takeAwayWhatIsRead();

    views::Workspace& m_workspace;
    ui::Preferences& m_preferences;
    QHash<QString, Open> m_open;   ///< what was handed over and may be clicked, by the notice's key
    std::vector<Notice> m_waiting; ///< until the desktop has said whether it can show them
    NotificationOutlets m_outlets;
    Millis m_since;
    int m_shown = 0;
    int m_told = 0;
    bool m_ready = false;
};

} // namespace karigar::app
