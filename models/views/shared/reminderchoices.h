// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/user.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

/// Which reminders and mails the signed-in person gets, and changing it. GUI thread; owned by the page.
class ReminderChoices : public QObject {
    Q_OBJECT
public:
    ReminderChoices(Workspace& workspace, QObject* parent);

    const ReminderSettings& settings() const { return m_settings; }
    /// Of mails; empty: English.
    const QString& language() const { return m_language; }
    const QString& zone() const { return m_zone; }
    /// Saves what differs from before.
    void save(const ReminderSettings& settings, const QString& language);

Q_SIGNALS:
    void changed();
    void failed(const karigar::Error& error);

private:
    void reload();

    Workspace& m_workspace;
    ReminderSettings m_settings;
    QString m_language;
    QString m_zone;
};

} // namespace karigar::views
