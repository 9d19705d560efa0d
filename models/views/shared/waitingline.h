// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/waitlistentry.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// Who waits for seats of one session: offers first, then in the order of the line. Follows the cache. GUI
/// thread; owned by its widget.
class WaitingLine : public QObject {
    Q_OBJECT
public:
    WaitingLine(Workspace& workspace, QObject* parent);

    void open(const Id& service, Millis startAt);
    const std::vector<WaitlistEntry>& entries() const { return m_entries; }
    Millis now() const { return m_workspace.now(); }

Q_SIGNALS:
    void loaded();

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_service;
    Millis m_startAt = 0;
    std::vector<WaitlistEntry> m_entries;
    int m_pass = 0;
};

/// What is to be known of one place, in a line: who, how many, since when, or until when seats are kept.
QString lineWords(const WaitlistEntry& entry, Millis now);

} // namespace karigar::views
