// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdialog.h"

#include "models/domain/rules/registration.h"
#include "ui/drawing/paperview.h"
#include "ui/print/invoicedocument.h"
#include "ui/shared/button.h"
#include "ui/shared/text.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kStartSize(760, 860);

QString titleOf(const Invoice& invoice, PaperDialog::Use use)
{
    return use == PaperDialog::Use::Preview ? PaperDialog::tr("Preview: %1").arg(paperLabel(invoice.type))
                                            : u"%1 %2"_s.arg(paperLabel(invoice.type), invoice.number);
}

} // namespace

PaperDialog::PaperDialog(const Invoice& invoice, Use use, const PaperDoors& doors, QWidget* parent)
    : QDialog(parent)
    , m_invoice(invoice)
    , m_doors(doors)
    , m_paper(new PaperView(u"paperView"_s, titleOf(invoice, use), PaperFit::Width, this))
{
    const QString title = titleOf(invoice, use);
    nameWidget(this, u"paperDialog"_s, title);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kStartSize);
    m_paper->setPdf(invoicePdf(invoice).value_or(QByteArray()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_paper, 1);
    column->addWidget(footer(use));
}

const QByteArray& PaperDialog::pdf() const
{
    return m_paper->pdf();
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
    connect(print, &QPushButton::clicked, this, [this] { m_doors.print(this, pdf()); });
    connect(save, &QPushButton::clicked, this, &PaperDialog::save);
    return foot;
}

void PaperDialog::save()
{
    const auto saved = saveBytes(m_doors.saveAs, this, invoiceFileName(m_invoice), pdf());
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (!saved->isEmpty())
        Q_EMIT said(tr("Saved as %1.").arg(*saved));
}

} // namespace karigar::ui
