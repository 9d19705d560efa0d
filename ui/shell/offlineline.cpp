// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offlineline.h"

#include "models/views/core/timewords.h"
#include "ui/style/tokens.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

OfflineLine::OfflineLine(views::Workspace& workspace, const QString& whatWorks, QWidget* parent)
    : Banner(Kind::Warn, u"offlineLine"_s, {}, parent)
    , m_workspace(workspace)
    , m_whatWorks(whatWorks)
{
    connect(&workspace, &views::Workspace::syncStatusChanged, this, &OfflineLine::refresh);
    connect(this, &Banner::triggered, this, [this] { m_workspace.syncNow(); });
    setAction(tr("Try again"));
    refresh();
}

void OfflineLine::keepPageMargins()
{
    setMinimumHeight(minimumHeight() + space::k16);
    setContentsMargins(space::k24, space::k16, space::k24, 0);
}

void OfflineLine::refresh()
{
    const views::SyncStatus& status = m_workspace.syncStatus();
    const bool offline = status.state == views::SyncStatus::State::Offline;
    setVisible(offline);
    if (!offline)
        return;
    const QString since = status.offlineSince == 0
                              ? tr("Offline.")
                              : tr("Offline since %1.").arg(views::exactWords(status.offlineSince));
    setMessage(Kind::Warn, u"%1 %2"_s.arg(since, m_whatWorks));
}

} // namespace karigar::ui
