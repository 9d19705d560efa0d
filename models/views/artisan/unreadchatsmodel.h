// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The conversations that this person has not read yet (findUnreadChats), as rows of a list. GUI thread.
class UnreadChatsModel : public RowsModel {
    Q_OBJECT
public:
    UnreadChatsModel(Workspace& workspace, QObject* parent);

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    int m_pass = 0;
};

} // namespace karigar::views::artisan
