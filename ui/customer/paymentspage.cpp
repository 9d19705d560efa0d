// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/paymentspage.h"

#include "ui/history/historyview.h"
#include "ui/history/transactionsview.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shell/offlineline.h"
#include "ui/style/tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

PaymentsPage::PaymentsPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent)
    : Page(parent)
    , m_view(new TransactionsView(context.workspace, Party::Customer, u"payment"_s,
                                  {doors.chooseFile, doors.print}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new OfflineLine(context.workspace, tr("Receipts work without a network.")));
    column->addWidget(m_view, 1);
    connect(
        m_view->history()->empty()->addStep(u"findWorkshopButton"_s, tr("Find a workshop"), Icon::Compass),
        &QPushButton::clicked, this, [this] {
            Q_EMIT goTo({u"discover"_s, {}});
        });
    connect(m_view, &TransactionsView::said, this, &Page::said);
    connect(m_view, &TransactionsView::failed, this, &Page::failed);
    connect(m_view, &TransactionsView::bookingWanted, this, [this](const Id& booking) {
        Q_EMIT goTo({u"booking"_s, booking.toText()});
    });
    connect(m_view, &TransactionsView::refundWanted, this, [this](const Id& booking) {
        Q_EMIT goTo({u"refund"_s, booking.toText()});
    });
    connect(m_view, &TransactionsView::oldReceiptWanted, this, [this](const Id& booking) {
        Q_EMIT goTo({u"receipt"_s, booking.toText()});
    });
}

void PaymentsPage::open(const QString& subject)
{
    m_view->open(subject);
}

bool PaymentsPage::goBack()
{
    return m_view->goBack();
}

} // namespace karigar::ui
