// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// What was paid out to this artisan, newest first, with the bank's or the gateway's reference. GUI thread;
/// owned by its page.
class PayoutsModel : public RowsModel {
    Q_OBJECT
public:
    PayoutsModel(Workspace& workspace, QObject* parent);

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
};

} // namespace karigar::views::artisan
