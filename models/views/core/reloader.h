// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

namespace karigar::views {

/// Calls `reload` once now and again after changes to the kinds a view shows: at once for the first change,
/// then at most every 50 ms, so that a first synchronisation does not make pages reload thousands of times.
/// GUI thread; owned by the view model.
class Reloader : public QObject {
    Q_OBJECT
public:
    Reloader(Workspace& workspace, QSet<Kind> kinds, std::function<void()> reload, QObject* parent);

    /// Starts (or restarts) now.
    void reloadNow();

private:
    void onChanged(const ChangeSet& changes);
    void reloadAndRest();

    QSet<Kind> m_kinds;
    std::function<void()> m_reload;
    bool m_resting = false;
    bool m_again = false;
};

} // namespace karigar::views
