// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperlist.h"

#include "models/domain/rules/registration.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/papersmodel.h"
#include "ui/papers/paperdialog.h"
#include "ui/print/invoicedocument.h"
#include "ui/shared/button.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

PaperList::PaperList(views::Workspace& workspace, const PaperDoors& doors, QWidget* parent)
    : QWidget(parent)
    , m_doors(doors)
    , m_model(new views::PapersModel(workspace, this))
    , m_rows(new QVBoxLayout(this))
{
    nameWidget(this, u"paperList"_s, tr("Invoices"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::k8);
    setVisible(false);
    connect(m_model, &views::PapersModel::loaded, this, &PaperList::refresh);
}

void PaperList::showFor(const char* column, const Id& id)
{
    m_loaded = false;
    m_model->show(column, id);
}

int PaperList::count() const
{
    return m_model->size();
}

void PaperList::refresh()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = m_model->size() - 1; i >= 0; --i) // the invoice first, its notes after it
        m_rows->addWidget(row(m_model->paper(i)));
    setVisible(m_model->size() > 0);
    m_loaded = true;
    Q_EMIT listed();
}

QWidget* PaperList::row(const Invoice& paper)
{
    auto* line = new QWidget(this);
    const QString title = views::paperTitle(paper);
    const QString key = QString(paper.number).replace(u'/', u'-');
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(strongLabel(paperLabel(paper.type), line));
    auto* small =
        label(u"%1 · %2"_s.arg(paper.number, formatMoney(paper.total)), TextSize::Caption, Ink::Muted, line);
    small->setToolTip(views::exactWords(paper.issuedAt));
    words->addWidget(small);
    auto* open = new Button(Button::Kind::Secondary, u"openPaper_"_s + key, tr("Open"), Icon::Receipt, line);
    open->setAccessibleName(tr("Open %1").arg(title));
    auto* save = new IconButton(Icon::Download, u"savePaper_"_s + key, tr("Save %1 as PDF").arg(title), line);
    auto* print = new IconButton(Icon::Print, u"printPaper_"_s + key, tr("Print %1").arg(title), line);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k4);
    row->addLayout(words, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{open, save, print})
        row->addWidget(button);
    connect(open, &QPushButton::clicked, this, [this, paper] { this->open(paper); });
    connect(save, &QToolButton::clicked, this, [this, paper] { this->save(paper); });
    connect(print, &QToolButton::clicked, this, [this, paper] { this->print(paper); });
    return line;
}

void PaperList::open(const Invoice& paper)
{
    auto* dialog = new PaperDialog(paper, PaperDialog::Use::Paper, m_doors, this);
    connect(dialog, &PaperDialog::said, this, &PaperList::said);
    connect(dialog, &PaperDialog::failed, this, &PaperList::failed);
    dialog->open();
}

void PaperList::save(const Invoice& paper)
{
    const auto pdf = invoicePdf(paper);
    const auto saved = pdf ? saveBytes(m_doors.saveAs, this, invoiceFileName(paper), *pdf)
                           : Result<QString>(std::unexpected(pdf.error()));
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (!saved->isEmpty())
        Q_EMIT said(tr("Saved as %1.").arg(*saved));
}

void PaperList::print(const Invoice& paper)
{
    const auto pdf = invoicePdf(paper);
    if (pdf)
        m_doors.print(this, *pdf);
    else
        Q_EMIT failed(pdf.error());
}

} // namespace karigar::ui
