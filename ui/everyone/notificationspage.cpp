// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/notificationspage.h"

#include "models/views/shared/notificationsmodel.h"
#include "ui/shared/button.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/sectionheader.h"
#include "ui/style/tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

NotificationsPage::NotificationsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_model(new views::NotificationsModel(context.workspace, this))
    , m_list(new RecordList(u"notificationList"_s, tr("Notifications"), 2, this))
    , m_empty(new EmptyState(Icon::Bell, tr("Nothing new"),
                             tr("Requests, answers, payments and messages are announced here."), this))
    , m_markAll(
          new Button(Button::Kind::Quiet, u"markAllReadButton"_s, tr("Mark all as read"), Icon::Check, this))
{
    auto* header = new SectionHeader({}, tr("What happened while you were away, newest first."), this);
    header->addAction(m_markAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k16);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_list->setModel(m_model);

    connect(m_list, &RecordList::opened, this, &NotificationsPage::openRow);
    connect(m_markAll, &QPushButton::clicked, m_model, &views::NotificationsModel::markAllRead);
    connect(m_model, &views::NotificationsModel::loaded, this, &NotificationsPage::refresh);
    m_empty->hide();
    refresh();
}

void NotificationsPage::openRow(const QModelIndex& index)
{
    m_model->markRead(index.row());
    Q_EMIT goTo(m_model->destinationOf(index.row()));
}

void NotificationsPage::refresh()
{
    const bool any = m_model->size() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_markAll->setEnabled(m_model->unread() > 0);
}

} // namespace karigar::ui
