// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The workshops this artisan offers, newest first. GUI thread; owned by its page.
class ServicesModel : public RowsModel {
    Q_OBJECT
public:
    ServicesModel(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
