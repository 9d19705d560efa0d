// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/traypage.h"

#include "models/views/shared/traymodel.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/sectionheader.h"
#include "ui/style/tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

TrayPage::TrayPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_model(new views::TrayModel(context.workspace, this))
    , m_list(new RecordList(u"trayList"_s, tr("Refused changes"), 2, this))
    , m_empty(
          new EmptyState(Icon::Tray, tr("Nothing was refused"),
                         tr("A change that turns out to be impossible waits here, with the reason, until you "
                            "decide what becomes of it."),
                         this))
    , m_retry(new Button(Button::Kind::Secondary, u"retryButton"_s, tr("Try again"), Icon::Sync, this))
    , m_discard(new Button(Button::Kind::Quiet, u"discardButton"_s, tr("Let go of it"), Icon::Trash, this))
{
    m_header = new SectionHeader(
        {}, tr("These were undone here because the marketplace could not accept them."), this);
    m_header->addAction(m_retry);
    m_header->addAction(m_discard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k16);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_list->setModel(m_model);

    connect(m_model, &views::TrayModel::loaded, this, &TrayPage::refresh);
    connect(m_list, &RecordList::currentRowChanged, this, [this] { refresh(); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            m_model->retry(currentRow());
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            m_model->discard(currentRow());
    });
    m_empty->hide();
    refresh();
}

int TrayPage::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        return current.row();
    return m_model->rowCount() > 0 ? 0 : -1;
}

void TrayPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_header->setVisible(any);
}

} // namespace karigar::ui
