// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/customerspage.h"

#include "models/views/artisan/customersmodel.h"
#include "ui/artisan/pageframe.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

CustomersPage::CustomersPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_model(new views::artisan::CustomersModel(context.workspace, this))
{
    auto* content = new QWidget(this);
    auto* search = new SearchField(u"customerSearch"_s, tr("Search names"), content);
    search->setMaximumWidth(420);
    m_list = new RecordList(u"customerList"_s, tr("Customers"), 2, content);
    m_list->setModel(m_model);
    m_list->setMaximumWidth(metric::kContentMax);
    m_none = label(tr("Nobody of that name has booked with you."), TextSize::Body, Ink::Muted, content);
    m_none->setObjectName(u"customersNone"_s);
    m_none->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k12);
    column->addWidget(label(tr("What each has paid counts confirmed and completed bookings."), TextSize::Body, Ink::Muted,
                            content));
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    auto* empty = new EmptyState(Icon::People, tr("No customers yet"),
                                 tr("Everybody whose booking you confirm appears here, with what they booked and paid."),
                                 this);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::List, content, empty, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connect(search, &SearchField::searched, m_model, &views::artisan::CustomersModel::setText);
    connect(m_model, &views::artisan::CustomersModel::loaded, this, &CustomersPage::refresh);
    connect(m_list, &RecordList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT goTo({u"bookings"_s, m_model->row(index.row()).id.toText()});
    });
}

void CustomersPage::refresh()
{
    if (m_model->total() == 0) {
        m_frame->showEmpty();
        return;
    }
    m_list->setVisible(m_model->size() > 0);
    m_none->setVisible(m_model->size() == 0);
    m_frame->showContent();
}

} // namespace karigar::ui::artisan
