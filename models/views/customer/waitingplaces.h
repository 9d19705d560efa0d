// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/waitlistentry.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// A customer's open places in waiting lists, offers first, and what can be done with them. Follows the
/// cache. GUI thread; owned by its widget.
class WaitingPlaces : public QObject {
    Q_OBJECT
public:
    WaitingPlaces(Workspace& workspace, QObject* parent);

    struct Place {
        WaitlistEntry entry;
        bool waiting = false; ///< a change to it waits for the server

        bool operator==(const Place&) const = default;
    };
    const std::vector<Place>& places() const { return m_places; }
    Millis now() const { return m_workspace.now(); }
    bool isOffline() const;

    void leave(const WaitlistEntry& entry);
    /// Takes what is offered; `taken` and, once the server agrees, `payHere` follow.
    void accept(const WaitlistEntry& entry);

Q_SIGNALS:
    void changed();
    void said(const QString& words);
    void failed(const karigar::Error& error);
    void taken(const karigar::Id& booking);
    /// Open this in the system browser.
    void payHere(const QString& url);

private:
    void reload();
    void askForPaymentPage(const Id& payment);

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::vector<Place> m_places;
};

} // namespace karigar::views
