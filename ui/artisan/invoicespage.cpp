// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/invoicespage.h"

#include "models/domain/rules/calendar.h"
#include "models/views/artisan/taxsettings.h"
#include "models/views/shared/papersmodel.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/parts.h"
#include "ui/artisan/taxform.h"
#include "ui/papers/paperdialog.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

InvoicesPage::InvoicesPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_tax(new views::artisan::TaxSettings(context.workspace, this))
    , m_papers(new views::PapersModel(context.workspace, this))
    , m_doors{chooser.saveAs, chooser.print}
{
    auto* content = new ContentColumn(u"invoicesColumn"_s, tr("Tax and invoices"), this);
    auto* left = new QVBoxLayout;
    left->addWidget(taxCard(dateInIndia(context.workspace.now())));
    left->addStretch(1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::k16);
    m_columns->addLayout(left, 2);
    m_columns->addWidget(listCard(), 3);
    content->content()->addLayout(m_columns, 1);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, content, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connectAll();
    m_papers->show("artisan", context.workspace.person().id);
}

QWidget* InvoicesPage::taxCard(QDate today)
{
    Card* card = titledCard(tr("Registration"), this);
    m_form = new TaxForm(today, card);
    m_waiting = new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, card);
    m_waiting->setObjectName(u"taxWaiting"_s);
    m_save = new Button(Button::Kind::Primary, u"saveTaxButton"_s, tr("Save"), Icon::Check, card);
    m_preview = new Button(Button::Kind::Secondary, u"previewPaperButton"_s, tr("Preview"), Icon::Eye, card);
    m_preview->setToolTip(tr("What a guest who pays ₹1,500 would get"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_save, m_preview, m_waiting})
        row->addWidget(part);
    row->addStretch(1);
    card->content()->addWidget(m_form);
    card->content()->addLayout(row);
    card->content()->addWidget(
        label(tr("Invoices that were issued keep what they say."), TextSize::Caption, Ink::Muted, card));
    return card;
}

QWidget* InvoicesPage::listCard()
{
    auto* card = new Card(this);
    auto* header =
        new SectionHeader(tr("Invoices"), tr("Issued in your name when a guest's payment is taken."), card);
    m_open = new Button(Button::Kind::Secondary, u"openInvoiceButton"_s, tr("Open"), Icon::Receipt, card);
    m_export = new Button(Button::Kind::Secondary, u"exportInvoicesButton"_s, tr("Export as CSV"),
                          Icon::Download, card);
    header->addAction(m_open);
    header->addAction(m_export);
    m_sum = label({}, TextSize::Body, Ink::Muted, card);
    m_sum->setObjectName(u"invoicesSum"_s);
    m_list = new RecordList(u"invoiceList"_s, tr("Invoices"), 2, card);
    m_list->setModel(m_papers);
    m_list->setMinimumHeight(360);
    m_empty =
        label(tr("The first invoice appears here with the first payment."), TextSize::Body, Ink::Muted, card);
    m_empty->setObjectName(u"invoicesEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_cut =
        label(tr("The latest 500 are listed; the export has them all."), TextSize::Caption, Ink::Muted, card);
    m_cut->setObjectName(u"invoicesCut"_s);
    card->content()->setSpacing(space::k12);
    card->content()->addWidget(header);
    card->content()->addWidget(m_sum);
    card->content()->addWidget(m_list, 1);
    card->content()->addWidget(m_empty, 1);
    card->content()->addWidget(m_cut);
    return card;
}

void InvoicesPage::connectAll()
{
    using views::artisan::TaxSettings;
    connect(m_tax, &TaxSettings::changed, this, &InvoicesPage::refreshTax);
    connect(m_tax, &TaxSettings::saved, this, [this] { Q_EMIT said(tr("Saved."), {}); });
    connect(m_tax, &TaxSettings::failed, this,
            [this](const Error& error) { m_form->setError(error.code, error.message); });
    connect(m_form, &TaxForm::edited, this,
            [this] { m_save->setEnabled(m_form->isEdited() && m_form->isPlausible()); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_tax->save(m_form->profile()); });
    connect(m_preview, &QPushButton::clicked, this, &InvoicesPage::preview);
    connect(m_papers, &views::PapersModel::loaded, this, &InvoicesPage::refreshList);
    connect(m_list, &RecordList::opened, this, &InvoicesPage::openCurrent);
    connect(m_list, &RecordList::currentRowChanged, this,
            [this](const QModelIndex& index) { m_open->setEnabled(index.isValid()); });
    connect(m_open, &QPushButton::clicked, this, &InvoicesPage::openCurrent);
    connect(m_export, &QPushButton::clicked, this, &InvoicesPage::exportCsv);
}

void InvoicesPage::refreshTax()
{
    m_waiting->setVisible(m_tax->isWaiting());
    // What is being typed is not overwritten by news.
    if (!m_shown || !m_form->isEdited() || m_tax->isWaiting())
        m_form->setProfile(m_tax->profile());
    m_shown = true;
    m_save->setEnabled(m_form->isEdited() && m_form->isPlausible());
    m_frame->showContent();
}

void InvoicesPage::refreshList()
{
    const bool any = m_papers->size() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_cut->setVisible(m_papers->isCut());
    m_sum->setVisible(any);
    m_sum->setText(tr("%1 invoiced, %2 credited, %3 kept")
                       .arg(formatMoney(m_papers->invoiced()), formatMoney(m_papers->credited()),
                            formatMoney(m_papers->invoiced() - m_papers->credited())));
    m_export->setEnabled(any);
    m_open->setEnabled(m_list->currentIndex().isValid());
}

void InvoicesPage::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    auto* dialog = new PaperDialog(m_papers->paper(index.row()), PaperDialog::Use::Paper, m_doors, this);
    connect(dialog, &PaperDialog::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(dialog, &PaperDialog::failed, this, &Page::failed);
    dialog->open();
}

void InvoicesPage::preview()
{
    auto* dialog =
        new PaperDialog(m_tax->preview(m_form->profile()), PaperDialog::Use::Preview, m_doors, this);
    dialog->open();
}

void InvoicesPage::exportCsv()
{
    m_papers->exportCsv(this, [this](const QByteArray& csv) {
        const auto saved = saveBytes(m_doors.saveAs, this, u"karigar-invoices.csv"_s, csv);
        if (!saved)
            Q_EMIT failed(saved.error());
        else if (!saved->isEmpty())
            Q_EMIT said(tr("Saved as %1.").arg(*saved), {});
    });
}

void InvoicesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns(m_columns, width());
}

} // namespace karigar::ui::artisan
