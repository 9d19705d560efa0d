// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/earningspage.h"

#include "models/views/artisan/earnings.h"
#include "models/views/artisan/payoutsmodel.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/parts.h"
#include "ui/drawing/barchart.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/text.h"
#include "ui/shell/savefile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

EarningsPage::EarningsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_chooser(chooser)
    , m_earnings(new views::artisan::Earnings(context.workspace, this))
    , m_payouts(new views::artisan::PayoutsModel(context.workspace, this))
{
    auto* content = new ContentColumn(u"earningsColumn"_s, tr("Earnings"), this);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::k16);
    left->addWidget(amountCard(tr("Payable to you"), tr("From workshops that took place."),
                               u"payableAmount"_s, m_payable));
    left->addWidget(amountCard(tr("On hold"),
                               tr("Paid by guests; yours once the workshop is marked completed."),
                               u"heldAmount"_s, m_held));
    left->addWidget(statementCard());
    left->addWidget(monthsCard());
    left->addWidget(servicesCard());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::k16);
    right->addWidget(movementsCard(), 1);
    right->addWidget(payoutsCard());
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::k16);
    m_columns->addLayout(left, 2);
    m_columns->addLayout(right, 3);
    content->content()->addLayout(m_columns, 1);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, content, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connect(m_earnings, &views::artisan::Earnings::loaded, this, &EarningsPage::refresh);
    connect(m_payouts, &views::artisan::PayoutsModel::loaded, this, &EarningsPage::refreshPayouts);
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

QWidget* EarningsPage::statementCard()
{
    Card* card = titledCard(tr("Statement"), this);
    m_period = new ComboBox(u"earningsPeriod"_s, tr("Period of the statement"), card);
    for (const QString& period : {tr("From the beginning"), tr("This month"), tr("Last month"),
                                  tr("This financial year"), tr("Last financial year")})
        m_period->addItem(period);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EarningsPage::choosePeriod);
    m_statement = new KeyValueTable(card);
    m_statement->setObjectName(u"statementTable"_s);
    m_fees = label({}, TextSize::Caption, Ink::Muted, card);
    m_fees->setObjectName(u"feesToCome"_s);
    card->content()->addWidget(m_period);
    card->content()->addWidget(m_statement);
    card->content()->addWidget(m_fees);
    return card;
}

QWidget* EarningsPage::servicesCard()
{
    Card* card = titledCard(tr("By service, net"), this);
    m_services = new KeyValueTable(card);
    m_services->setObjectName(u"serviceTable"_s);
    card->content()->addWidget(m_services);
    return card;
}

QWidget* EarningsPage::monthsCard()
{
    Card* card = titledCard(tr("By month, net"), this);
    m_months = new BarChart(u"monthChart"_s, tr("Net by month"), card);
    m_monthly = new KeyValueTable(card);
    m_monthly->setObjectName(u"monthTable"_s);
    card->content()->addWidget(m_months);
    card->content()->addWidget(m_monthly);
    return card;
}

QWidget* EarningsPage::payoutsCard()
{
    Card* card = titledCard(tr("Paid out to you"), this);
    m_payoutList = new RecordList(u"payoutList"_s, tr("Payouts"), 2, card);
    m_payoutList->setModel(m_payouts);
    m_payoutList->setMinimumHeight(180);
    m_noPayouts =
        label(tr("What is payable is paid to your bank account; each payout is listed here with its "
                 "reference."),
              TextSize::Body, Ink::Muted, card);
    m_noPayouts->setObjectName(u"payoutsEmpty"_s);
    card->content()->addWidget(m_payoutList);
    card->content()->addWidget(m_noPayouts);
    return card;
}

QWidget* EarningsPage::movementsCard()
{
    auto* card = new Card(this);
    auto* header = new SectionHeader(tr("Movements"), tr("Newest first. Open one to see its booking."), card);
    auto* save =
        new Button(Button::Kind::Secondary, u"exportCsvButton"_s, tr("Export as CSV"), Icon::Download, card);
    connect(save, &QPushButton::clicked, this, &EarningsPage::exportCsv);
    header->addAction(save);
    m_list = new RecordList(u"ledgerList"_s, tr("Movements"), 2, card);
    m_list->setModel(m_earnings);
    m_list->setMinimumHeight(360);
    connect(m_list, &RecordList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT goTo({u"bookings"_s, m_earnings->bookingOf(index.row())});
    });
    m_empty =
        label(tr("Money appears here once a guest's payment is taken."), TextSize::Body, Ink::Muted, card);
    m_empty->setObjectName(u"ledgerEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_cut =
        label(tr("The latest 500 are listed; the export has them all."), TextSize::Caption, Ink::Muted, card);
    m_cut->setObjectName(u"ledgerCut"_s);
    card->content()->setSpacing(space::k12);
    card->content()->addWidget(header);
    card->content()->addWidget(m_list, 1);
    card->content()->addWidget(m_empty, 1);
    card->content()->addWidget(m_cut);
    return card;
}

void EarningsPage::choosePeriod()
{
    m_earnings->setPeriod(static_cast<views::artisan::EarningsPeriod>(m_period->currentIndex()));
}

void EarningsPage::refresh()
{
    m_payable->setPaise(m_earnings->balance().payable.paise);
    m_held->setPaise(m_earnings->balance().held.paise);
    refreshStatement();
    refreshChart();
    const bool any = m_earnings->size() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_cut->setVisible(m_earnings->isCut());
    m_frame->showContent();
}

void EarningsPage::refreshStatement()
{
    const views::artisan::EarningsStatement& statement = m_earnings->statement();
    m_statement->clear();
    m_statement->addAmount(tr("Gross: paid by guests"), statement.total.gross.paise);
    m_statement->addAmount(tr("Refunds"), -statement.total.refunds.paise);
    m_statement->addAmount(tr("The gateway's fees, tax included"), -statement.total.fees.paise);
    m_statement->addTotal(tr("Net"), statement.total.net().paise);
    m_statement->addAmount(tr("Paid out to you"), statement.total.paidOut.paise);
    const Money fees = -m_earnings->balance().fees;
    m_fees->setVisible(fees.paise > 0);
    m_fees->setText(tr("Of what is payable, %1 comes off for the gateway's fees when it is paid out.")
                        .arg(formatMoney(fees)));
    m_services->clear();
    for (const auto& service : statement.services)
        m_services->addAmount(service.title, service.sums.net().paise);
    m_monthly->clear();
    for (const auto& month : statement.months)
        m_monthly->addAmount(QLocale().toString(month.first, u"MMMM yyyy"_s), month.sums.net().paise);
}

void EarningsPage::refreshChart()
{
    QVector<BarChart::Bar> bars;
    for (const auto& month : m_earnings->lastMonths())
        bars.append({QLocale().standaloneMonthName(month.first.month(), QLocale::ShortFormat),
                     QLocale().toString(month.first, u"MMMM yyyy"_s), month.sums.net()});
    m_months->setBars(bars);
}

void EarningsPage::refreshPayouts()
{
    const bool any = m_payouts->size() > 0;
    m_payoutList->setVisible(any);
    m_noPayouts->setVisible(!any);
}

void EarningsPage::exportCsv()
{
    const QString path = m_chooser.saveAs(this, tr("karigar-earnings") + u".csv"_s);
    if (path.isEmpty())
        return;
    if (const auto saved = saveFile(path, m_earnings->csv()); saved)
        Q_EMIT said(tr("Saved the movements to %1.").arg(path), {});
    else
        Q_EMIT failed(saved.error());
}

void EarningsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns(m_columns, width());
}

} // namespace karigar::ui::artisan
