// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <QHash>

namespace karigar::views::admin {

/// Names of people by their ids, looked up when first asked for. GUI thread; owned by its page.
class NameBook : public QObject {
    Q_OBJECT
public:
    NameBook(Workspace& workspace, QObject* parent);

    /// Empty while the name is on its way; `learned` follows.
    QString nameOf(const Id& person);

Q_SIGNALS:
    void learned();

private:
    Workspace& m_workspace;
    QHash<Id, QString> m_names; ///< an empty name has been asked for
};

} // namespace karigar::views::admin
