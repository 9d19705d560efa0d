// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdialog.h"

#include "models/domain/rules/registration.h"
#include "ui/print/invoicedocument.h"
#include "ui/shared/button.h"
#include "ui/shared/text.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kStartSize(760, 860);
}

PaperDialog::PaperDialog(const Invoice& invoice, Use use, const PaperDoors& doors, QWidget* parent)
    : QDialog(parent)
    , m_invoice(invoice)
    , m_doors(doors)
    , m_document(new QPdfDocument(this))
{
    const QString title = use == Use::Preview ? tr("Preview: %1").arg(paperLabel(invoice.type))
                                              : u"%1 %2"_s.arg(paperLabel(invoice.type), invoice.number);
    nameWidget(this, u"paperDialog"_s, title);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kStartSize);
    m_pdf.setData(invoicePdf(invoice).value_or(QByteArray()));
    m_pdf.open(QIODevice::ReadOnly);
    m_document->load(&m_pdf);
    auto* view = new QPdfView(this);
    nameWidget(view, u"paperView"_s, title);
    view->setDocument(m_document);
    view->setPageMode(QPdfView::PageMode::SinglePage);
    view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(view, 1);
    column->addWidget(footer(use));
}

QWidget* PaperDialog::footer(Use use)
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
    row->setSpacing(space::k8);
    row->addWidget(label(use == Use::Preview ? tr("An example; it is not issued to anybody.")
                                             : tr("Drawn on this device; works without a network."),
                         TextSize::Caption, Ink::Muted, foot),
                   1);
    auto* close = new Button(Button::Kind::Quiet, u"closePaperButton"_s, tr("Close"), Icon::None, foot);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (use == Use::Preview)
        return foot;
    auto* print = new Button(Button::Kind::Secondary, u"printPaperButton"_s, tr("Print"), Icon::Print, foot);
    auto* save =
        new Button(Button::Kind::Primary, u"savePaperButton"_s, tr("Save as PDF"), Icon::Download, foot);
    row->addWidget(print);
    row->addWidget(save);
    connect(print, &QPushButton::clicked, this, [this] { m_doors.print(this, *m_document); });
    connect(save, &QPushButton::clicked, this, &PaperDialog::save);
    return foot;
}

void PaperDialog::save()
{
    const auto saved = saveBytes(m_doors.saveAs, this, invoiceFileName(m_invoice), m_pdf.data());
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (!saved->isEmpty())
        Q_EMIT said(tr("Saved as %1.").arg(*saved));
}

} // namespace karigar::ui
