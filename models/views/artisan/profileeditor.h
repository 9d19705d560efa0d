// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The public profile being written: what is saved, and a working copy that follows it until it is touched
/// and is kept as a draft, encrypted, until it is saved. GUI thread; owned by its page.
class ProfileEditor : public QObject {
    Q_OBJECT
public:
    enum class Field { None, Name, Craft, City, State, Bio, Years };

    ProfileEditor(Workspace& workspace, QObject* parent);

    const ArtisanProfile& edited() const { return m_edited; }
    bool isDirty() const { return m_edited != m_saved; }
    bool isLoaded() const { return m_loaded; }
    bool isWaiting() const { return m_waiting; }

    void edit(const ArtisanProfile& profile);
    void save();
    void restore(const ArtisanProfile& earlier);
    void drop();
    void setPicture(const QByteArray& bytes, const QString& mime);

    /// The field an error of the rulebook speaks of; texts are told apart by looking at them.
    Field fieldOf(const Error& error) const;

Q_SIGNALS:
    void changed(); ///< the working copy, by anybody but the caller's own edit
    void saved(const karigar::ArtisanProfile& before);
    void refused(const karigar::Error& error);

private:
    void reload();
    void keepDraft();
    void submit(const ArtisanProfile& wanted, bool undoable);

    Workspace& m_workspace;
    Reloader* m_reloader;
    ArtisanProfile m_saved;
    ArtisanProfile m_edited;
    bool m_loaded = false;
    bool m_waiting = false;
};

} // namespace karigar::views::artisan
