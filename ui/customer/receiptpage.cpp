// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/receiptpage.h"

#include "models/views/customer/bookingview.h"
#include "ui/customer/statestack.h"
#include "ui/drawing/paperview.h"
#include "ui/print/receiptdocument.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/sectionheader.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ReceiptPage::ReceiptPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent)
    : Page(parent)
    , m_doors(doors)
    , m_view(new views::BookingView(context.workspace, this))
    , m_paper(new PaperView(u"receiptView"_s, tr("Receipt"), PaperFit::Page))
    , m_save(new Button(Button::Kind::Primary, u"saveReceiptButton"_s, tr("Save as PDF"), Icon::Download))
    , m_print(new Button(Button::Kind::Secondary, u"printReceiptButton"_s, tr("Print"), Icon::Print))
    , m_states(new StateStack(SkeletonView::Shape::Page, buildContent()))
    , m_none(new EmptyState(Icon::Receipt, tr("No receipt yet"),
                            tr("A receipt is there once the payment has been collected.")))
{
    m_none->setObjectName(u"noReceipt"_s);
    m_states->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(m_view, &views::BookingView::changed, this, &ReceiptPage::refresh);
    connect(m_save, &QPushButton::clicked, this, &ReceiptPage::save);
    connect(m_print, &QPushButton::clicked, this, [this] { m_doors.print(this, m_paper->pdf()); });
}

QWidget* ReceiptPage::buildContent()
{
    auto* header = new SectionHeader({}, tr("Drawn on this device; works without a network."));
    header->addAction(m_print);
    header->addAction(m_save);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k16);
    column->addWidget(header);
    column->addWidget(m_paper, 1);
    return content;
}

void ReceiptPage::open(const QString& subject)
{
    m_view->open(Id::fromText(subject).value_or(Id()));
}

void ReceiptPage::refresh()
{
    if (m_view->state() == views::BookingView::State::Loading) {
        m_states->showLoading();
        return;
    }
    if (m_view->state() == views::BookingView::State::Missing || !m_view->hasReceipt()) {
        m_states->showInstead(m_none);
        return;
    }
    const Receipt receipt = receiptFor(m_view->booking(), m_view->payment(), m_view->artisan());
    m_paper->setPdf(ReceiptDocument(receipt).toPdf());
    m_states->showContent();
}

void ReceiptPage::save()
{
    const auto saved =
        saveBytes(m_doors.chooseFile, this, receiptFileName(m_view->booking()), m_paper->pdf());
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (!saved->isEmpty())
        Q_EMIT said(tr("Saved as %1.").arg(*saved), {});
}

} // namespace karigar::ui
