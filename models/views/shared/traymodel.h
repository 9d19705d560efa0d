// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <QAbstractListModel>
#include <QHash>

namespace karigar::views {

/// The commands that the backend refused: what was tried, why not, and what can be done. GUI thread.
class TrayModel : public QAbstractListModel {
    Q_OBJECT
public:
    TrayModel(Workspace& workspace, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const RefusedCommand& at(int row) const { return m_commands.at(static_cast<size_t>(row)); }
    void retry(int row);
    void discard(int row);

Q_SIGNALS:
    void loaded();

private:
    void reload();
    /// Looks up which booking a command is about, once.
    void lookUp(const RefusedCommand& command);
    QString title(const RefusedCommand& command) const;

    Workspace& m_workspace;
    std::vector<RefusedCommand> m_commands;
    QHash<Id, QString> m_bookings; ///< in words, as far as they are known
};

} // namespace karigar::views
