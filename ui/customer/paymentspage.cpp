// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/paymentspage.h"

#include "models/views/customer/paymentsmodel.h"
#include "ui/customer/statestack.h"
#include "ui/papers/paperlist.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/stattile.h"
#include "ui/shell/offlineline.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

PaymentsPage::PaymentsPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new views::PaymentsModel(context.workspace, this))
    , m_paid(new StatTile(u"paidTotal"_s, Icon::CheckCircle, tr("Paid")))
    , m_reserved(new StatTile(u"reservedTotal"_s, Icon::Waiting, tr("Reserved")))
    , m_returned(new StatTile(u"returnedTotal"_s, Icon::Refund, tr("Came back")))
    , m_list(new RecordList(u"paymentList"_s, tr("Payments"), 2))
    , m_receipt(new Button(Button::Kind::Secondary, u"paymentReceiptButton"_s, tr("See the receipt"),
                           Icon::Receipt))
    , m_booking(
          new Button(Button::Kind::Quiet, u"paymentBookingButton"_s, tr("See the booking"), Icon::Bookings))
    , m_papers(new PaperList(context.workspace, {doors.chooseFile, doors.print}))
    , m_states(new StateStack(SkeletonView::Shape::List, buildContent()))
    , m_empty(new EmptyState(Icon::Card, tr("No payments yet"),
                             tr("When you book a workshop, the payment and its receipt stay here.")))
{
    m_empty->setObjectName(u"noPayments"_s);
    m_states->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    m_list->setModel(m_model);
    connect(m_model, &views::PaymentsModel::loaded, this, &PaymentsPage::refresh);
    connect(m_list, &RecordList::currentRowChanged, this, &PaymentsPage::refreshActions);
    connect(m_list, &RecordList::opened, this, [this] { lead(u"booking"_s); });
    connect(m_papers, &PaperList::failed, this, &Page::failed);
    connect(m_papers, &PaperList::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_booking, &QPushButton::clicked, this, [this] { lead(u"booking"_s); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { lead(u"receipt"_s); });
}

QWidget* PaymentsPage::buildContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k16);
    column->addWidget(new OfflineLine(m_context.workspace, tr("Receipts work without a network.")));
    auto* totals = new QHBoxLayout;
    totals->setSpacing(space::k16);
    for (StatTile* tile : {m_paid, m_reserved, m_returned})
        totals->addWidget(tile, 1);
    column->addLayout(totals);
    auto* header = new SectionHeader(tr("Payments"));
    header->addAction(m_booking);
    header->addAction(m_receipt);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    column->addWidget(m_papers);
    return content;
}

int PaymentsPage::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void PaymentsPage::lead(const QString& page)
{
    if (current() >= 0)
        Q_EMIT goTo({page, m_model->payment(current()).booking.toText()});
}

void PaymentsPage::refreshActions()
{
    m_booking->setEnabled(current() >= 0);
    if (current() >= 0)
        m_papers->showFor("payment", m_model->payment(current()).id);
    m_receipt->setEnabled(current() >= 0 && m_model->hasReceipt(current()));
}

void PaymentsPage::refresh()
{
    m_paid->setValue(formatMoneyShort(m_model->paid()), tr("collected for your bookings"));
    m_reserved->setValue(formatMoneyShort(m_model->reserved()), tr("until the artisan answers"));
    m_returned->setValue(formatMoneyShort(m_model->returned()), tr("refunded to you"));
    if (m_model->size() > 0 && current() < 0)
        m_list->selectRow(0);
    refreshActions();
    if (m_model->size() > 0)
        m_states->showContent();
    else
        m_states->showInstead(m_empty);
}

} // namespace karigar::ui
