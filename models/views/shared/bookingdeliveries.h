// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/delivery.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// What reached people about one booking by mail and on the desktop, and what did not and why; a person sees
/// their own, the operations desk all. Follows the cache. GUI thread; owned by its page.
class BookingDeliveries : public QObject {
    Q_OBJECT
public:
    BookingDeliveries(Workspace& workspace, QObject* parent);

    void open(const Id& booking);
    const std::vector<Delivery>& all() const { return m_all; } ///< oldest first

Q_SIGNALS:
    void changed();

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_booking;
    std::vector<Delivery> m_all;
};

} // namespace karigar::views
