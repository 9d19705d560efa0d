// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// The bookings made last. GUI thread.
class LatestBookings : public RowsModel {
    Q_OBJECT
public:
    static constexpr int kShown = 6;

    LatestBookings(Workspace& workspace, QObject* parent);

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    Workspace& m_workspace;
    Reloader* m_reloader;
};

} // namespace karigar::views::admin
