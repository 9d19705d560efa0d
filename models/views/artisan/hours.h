// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// When this artisan is open, being edited: what is saved, and a working copy. The working copy follows the
/// record until it is touched. GUI thread; owned by its page.
class Hours : public QObject {
    Q_OBJECT
public:
    struct PreviewDay {
        QDate date;
        std::vector<Window> open;
        bool overridden = false;
        bool off = false; ///< in a time off
        QString note;     ///< of the time off
    };

    Hours(Workspace& workspace, QObject* parent);

    const Availability& edited() const { return m_edited; }
    bool isDirty() const { return m_edited != m_saved; }
    bool isLoaded() const { return m_loaded; }
    bool isWaiting() const { return m_waiting; }
    QDate today() const;

    /// All seven days; empty ones may be left out.
    void setWeekly(const std::vector<WeekdayRule>& weekly);
    /// Adds the date or replaces what it says.
    void setOverride(const DateOverride& exception);
    void removeOverride(QDate date);
    /// Replaces the time off at `index`, or adds one when there is none.
    void setBlackout(int index, const Blackout& blackout);
    void removeBlackout(int index);
    /// `note` is what customers read meanwhile.
    void setAway(bool away, const QString& note);

    /// The next 14 days as they will be once this is saved.
    std::vector<PreviewDay> preview() const;

    void save();
    /// Saves an earlier state again; what "undo" does.
    void restore(const Availability& earlier);
    void drop();

Q_SIGNALS:
    void changed(); ///< the working copy, by anybody but the caller's own setWeekly and setAway
    void saved(const karigar::Availability& before);
    void refused(const karigar::Error& error);

private:
    void reload();
    void submit(const Availability& wanted, bool undoable);

    Workspace& m_workspace;
    Reloader* m_reloader;
    Availability m_saved;
    Availability m_edited;
    bool m_loaded = false;
    bool m_waiting = false;
};

} // namespace karigar::views::artisan
