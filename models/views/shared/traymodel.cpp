// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/traymodel.h"

#include "models/views/core/recordroles.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/commandwords.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

TrayModel::TrayModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::syncStatusChanged, this, &TrayModel::reload);
    reload();
}

void TrayModel::reload()
{
    m_workspace.refused(this, [this](std::vector<RefusedCommand> commands) {
        beginResetModel();
        m_commands = std::move(commands);
        endResetModel();
        Q_EMIT loaded();
    });
}

int TrayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant TrayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RefusedCommand& command = at(index.row());
    const QString detail = commandDetail(command.name, command.args);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RecordRole::Title:
        return detail.isEmpty() ? commandWords(command.name)
                                : u"%1: %2"_s.arg(commandWords(command.name), detail);
    case RecordRole::Id:
        return QString::number(command.n);
    case RecordRole::Subtitle:
        return command.error.message;
    case RecordRole::Glyph:
        return u"x-circle"_s;
    case RecordRole::GlyphTone:
        return u"bad"_s;
    case RecordRole::Time:
        return relativeWords(command.at, m_workspace.now());
    case RecordRole::ExactTime:
    case Qt::ToolTipRole:
        return exactWords(command.at);
    default:
        return {};
    }
}

void TrayModel::retry(int row)
{
    m_workspace.retryRefused(at(row).n);
}

void TrayModel::discard(int row)
{
    m_workspace.discardRefused(at(row).n);
}

} // namespace karigar::views
