// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/bookpage.h"

#include "models/domain/rules/calendar.h"
#include "models/views/customer/checkoutview.h"
#include "ui/customer/choicepanel.h"
#include "ui/customer/payingpanel.h"
#include "ui/customer/statestack.h"
#include "ui/customer/summarypanel.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shell/offlineline.h"

#include <QHBoxLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kSummaryWidth = 340;
using Stage = views::CheckoutView::Stage;
} // namespace

BookPage::BookPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_doors(doors)
    , m_checkout(new views::CheckoutView(context.workspace, this))
    , m_choice(new ChoicePanel(*m_checkout, dateInIndia(context.workspace.now())))
    , m_summary(new SummaryPanel(*m_checkout, context.pictures))
    , m_paying(new PayingPanel(*m_checkout, context.workspace))
    , m_states(new StateStack(SkeletonView::Shape::Page, buildChoosing()))
    , m_missing(new EmptyState(Icon::Services, tr("This workshop is no longer offered"),
                               tr("Other workshops of the same artisan may be; look for them in Discover.")))
{
    m_missing->setObjectName(u"serviceMissing"_s);
    m_states->addWidget(m_paying);
    m_states->addWidget(m_missing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(m_checkout, &views::CheckoutView::changed, this, &BookPage::refresh);
    connect(m_checkout, &views::CheckoutView::payHere, this, [this](const QString& url) {
        if (!m_doors.openUrl(QUrl(url)))
            Q_EMIT failed({ErrorDomain::Internal, u"no_browser"_s,
                           tr("No browser could be opened. The time is kept for you; try again."), true});
    });
    connect(m_paying, &PayingPanel::bookingWanted, this, [this] {
        Q_EMIT goTo({u"booking"_s, m_checkout->booking().id.toText()});
    });
    connect(m_paying, &PayingPanel::discoverWanted, this, [this] { Q_EMIT goTo({u"discover"_s, {}}); });
}

QWidget* BookPage::buildChoosing()
{
    auto* column = new ContentColumn(u"checkoutColumn"_s, tr("Choose a time"));
    column->content()->addWidget(
        new OfflineLine(m_context.workspace, tr("You can look and choose; your choice is kept for later.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k24);
    row->addWidget(m_choice, 1);
    m_summary->setFixedWidth(kSummaryWidth);
    row->addWidget(m_summary, 0, Qt::AlignTop);
    column->content()->addLayout(row);
    column->content()->addStretch(1);
    return column;
}

void BookPage::open(const QString& subject)
{
    m_checkout->open(Id::fromText(subject).value_or(Id()));
}

void BookPage::refresh()
{
    switch (m_checkout->stage()) {
    case Stage::Loading:
        m_states->showLoading();
        return;
    case Stage::Missing:
        m_states->showInstead(m_missing);
        return;
    case Stage::Choosing:
        m_choice->refresh();
        m_summary->refresh(m_context.workspace.now());
        m_states->showContent();
        return;
    case Stage::Sending:
    case Stage::Paying:
    case Stage::Requested:
    case Stage::Confirmed:
    case Stage::Ended:
        m_paying->refresh();
        m_states->showInstead(m_paying);
        return;
    }
}

} // namespace karigar::ui
