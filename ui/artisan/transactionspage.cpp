// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/transactionspage.h"

#include "ui/artisan/pageframe.h"
#include "ui/history/historyview.h"
#include "ui/history/transactionsview.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

TransactionsPage::TransactionsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_view(new TransactionsView(context.workspace, Party::Artisan, u"transaction"_s,
                                  {chooser.saveAs, chooser.print}, this))
{
    auto* frame = new PageFrame(context.workspace, SkeletonView::Shape::List, m_view, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    connect(
        m_view->history()->empty()->addStep(u"toServicesButton"_s, tr("See your workshops"), Icon::Services),
        &QPushButton::clicked, this, [this] {
            Q_EMIT goTo({u"services"_s, {}});
        });
    connect(m_view->history(), &HistoryView::listed, frame, &PageFrame::showContent);
    connect(m_view, &TransactionsView::said, this, &Page::said);
    connect(m_view, &TransactionsView::failed, this, &Page::failed);
    connect(m_view, &TransactionsView::bookingWanted, this, [this](const Id& booking) {
        Q_EMIT goTo({u"bookings"_s, booking.toText()});
    });
}

void TransactionsPage::open(const QString& subject)
{
    m_view->open(subject);
}

bool TransactionsPage::goBack()
{
    return m_view->goBack();
}

} // namespace karigar::ui::artisan
