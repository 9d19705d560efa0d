// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/earningspage.h"

#include "models/views/artisan/earnings.h"
#include "ui/artisan/barschart.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/parts.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

EarningsPage::EarningsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_chooser(chooser)
    , m_earnings(new views::artisan::Earnings(context.workspace, this))
{
    auto* content = new QWidget(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::k16);
    left->addWidget(amountCard(tr("Payable to you"), tr("From workshops that took place."), u"payableAmount"_s, m_payable));
    left->addWidget(amountCard(tr("On hold"), tr("Paid by guests; yours once the workshop is marked completed."),
                               u"heldAmount"_s, m_held));
    left->addWidget(monthsCard());
    left->addStretch(1);
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    m_columns->setSpacing(space::k16);
    m_columns->addLayout(left, 2);
    m_columns->addWidget(movementsCard(), 3);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, content, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connect(m_earnings, &views::artisan::Earnings::loaded, this, &EarningsPage::refresh);
}

QWidget* EarningsPage::amountCard(const QString& title, const QString& sentence, const QString& objectName,
                                  AmountLabel*& amount)
{
    auto* card = new Card(this);
    amount = new AmountLabel(0, TextSize::Display, card);
    amount->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    nameWidget(amount, objectName, title);
    card->content()->setSpacing(space::k4);
    card->content()->addWidget(label(title, TextSize::Body, Ink::Muted, card));
    card->content()->addWidget(amount);
    card->content()->addWidget(label(sentence, TextSize::Caption, Ink::Muted, card));
    return card;
}

QWidget* EarningsPage::monthsCard()
{
    Card* card = titledCard(tr("By month"), this);
    m_months = new BarsChart(u"monthChart"_s, tr("Became payable by month"), card);
    card->content()->addWidget(m_months);
    return card;
}

QWidget* EarningsPage::movementsCard()
{
    auto* card = new Card(this);
    auto* header = new SectionHeader(tr("Movements"), tr("Newest first. Open one to see its booking."), card);
    auto* save = new Button(Button::Kind::Secondary, u"exportCsvButton"_s, tr("Export as CSV"), Icon::Download, card);
    connect(save, &QPushButton::clicked, this, &EarningsPage::exportCsv);
    header->addAction(save);
    m_list = new RecordList(u"ledgerList"_s, tr("Movements"), 2, card);
    m_list->setModel(m_earnings);
    m_list->setMinimumHeight(240);
    connect(m_list, &RecordList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT goTo({u"bookings"_s, m_earnings->bookingOf(index.row())});
    });
    m_empty = label(tr("Money appears here once a guest's payment is taken."), TextSize::Body, Ink::Muted, card);
    m_empty->setObjectName(u"ledgerEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_cut = label(tr("The latest 500 are listed; the export has them all."), TextSize::Caption, Ink::Muted, card);
    m_cut->setObjectName(u"ledgerCut"_s);
    card->content()->setSpacing(space::k12);
    card->content()->addWidget(header);
    card->content()->addWidget(m_list, 1);
    card->content()->addWidget(m_empty, 1);
    card->content()->addWidget(m_cut);
    return card;
}

void EarningsPage::refresh()
{
    m_payable->setPaise(m_earnings->payable().paise);
    m_held->setPaise(m_earnings->held().paise);
    QVector<BarsChart::Bar> bars;
    for (const auto& month : m_earnings->months())
        bars.append({QLocale().standaloneMonthName(month.first.month(), QLocale::ShortFormat),
                     QLocale().toString(month.first, u"MMMM yyyy"_s), month.payable});
    m_months->setBars(bars);
    const bool any = m_earnings->size() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_cut->setVisible(m_earnings->isCut());
    m_frame->showContent();
}

void EarningsPage::exportCsv()
{
    const QString path = m_chooser.saveAs(this, tr("karigar-earnings") + u".csv"_s);
    if (path.isEmpty())
        return;
    m_earnings->exportCsv(this, [this, path](const QByteArray& csv) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
            Q_EMIT said(tr("Saved the movements to %1.").arg(path), {});
        else
            Q_EMIT failed({ErrorDomain::Store, u"export"_s,
                           tr("The file could not be written: %1. Nothing was lost here; choose another place.")
                               .arg(file.errorString()),
                           true});
    });
}

void EarningsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns(m_columns, width());
}

} // namespace karigar::ui::artisan
