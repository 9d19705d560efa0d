// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/offlinenote.h"

#include "models/views/core/timewords.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

OfflineNote::OfflineNote(views::Workspace& workspace, const QString& whatWorks, QWidget* parent)
    : Banner(Kind::Warn, u"offlineNote"_s, {}, parent)
    , m_workspace(workspace)
    , m_whatWorks(whatWorks)
{
    connect(&workspace, &views::Workspace::syncStatusChanged, this, &OfflineNote::refresh);
    connect(this, &Banner::triggered, this, [this] { m_workspace.syncNow(); });
    setAction(tr("Try again"));
    refresh();
}

void OfflineNote::refresh()
{
    const views::SyncStatus& status = m_workspace.syncStatus();
    const bool offline = status.state == views::SyncStatus::State::Offline;
    setVisible(offline);
    if (!offline)
        return;
    const QString since = status.offlineSince ? views::exactWords(status.offlineSince) : QString();
    setMessage(Kind::Warn, since.isEmpty() ? tr("No network. %1").arg(m_whatWorks)
                                           : tr("No network since %1. %2").arg(since, m_whatWorks));
}

} // namespace karigar::ui
