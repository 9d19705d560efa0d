// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/searchpage.h"

#include "models/views/shared/searchmodel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

SearchPage::SearchPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_model(new views::SearchModel(context.workspace, this))
    , m_heading(label({}, TextSize::Title, Ink::Normal, this))
    , m_list(new RecordList(u"searchResults"_s, tr("Search results"), 2, this))
    , m_empty(new EmptyState(Icon::Search, tr("Nothing found"),
                             tr("Try fewer words, a craft such as “pottery”, or a city."), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k16);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_list->setModel(m_model);
    m_empty->hide();
    connect(m_model, &views::SearchModel::answered, this, &SearchPage::refresh);
    connect(m_list, &RecordList::opened, this,
            [this](const QModelIndex& index) { Q_EMIT goTo(m_model->destinationOf(index.row())); });
}

void SearchPage::open(const QString& subject)
{
    if (!subject.isEmpty())
        m_model->ask(subject);
}

void SearchPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_heading->setText(
        m_model->correctedTo().isEmpty()
            ? tr("Results for “%1”").arg(m_model->text())
            : tr("Nothing for “%1”. Results for “%2”").arg(m_model->text(), m_model->correctedTo()));
}

} // namespace karigar::ui
