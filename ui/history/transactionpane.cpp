// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/transactionpane.h"

#include "models/domain/records/payment.h"
#include "models/domain/records/settlement.h"
#include "models/domain/rules/refundmachine.h"
#include "models/views/core/timewords.h"
#include "models/views/history/historyentry.h"
#include "ui/papers/paperlist.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

void addTime(KeyValueTable& facts, const QString& key, Millis at)
{
    if (at > 0)
        facts.addText(key, views::exactWords(at));
}

void addWords(KeyValueTable& facts, const QString& key, const QString& words)
{
    if (!words.isEmpty())
        facts.addText(key, words);
}

void describe(KeyValueTable& facts, const Payment& payment)
{
    addTime(facts, TransactionPane::tr("Begun"), payment.createdAt);
    addTime(facts, TransactionPane::tr("Authorised"), payment.authorizedAt);
    addTime(facts, TransactionPane::tr("Collected"), payment.capturedAt);
    addWords(facts, TransactionPane::tr("Paid by"), views::methodWords(payment.method));
    addWords(facts, TransactionPane::tr("Payment reference"), payment.pspId);
    addWords(facts, TransactionPane::tr("What failed"), payment.failure);
    if (payment.refunding.paise > 0)
        facts.addAmount(TransactionPane::tr("On its way back"), -payment.refunding.paise);
    if (payment.refunded.paise > 0)
        facts.addAmount(TransactionPane::tr("Refunded"), -payment.refunded.paise);
}

void describe(KeyValueTable& facts, const Refund& refund)
{
    addTime(facts, TransactionPane::tr("Decided"), refund.createdAt);
    addTime(facts, TransactionPane::tr("Sent"), refund.sentAt);
    addTime(facts, TransactionPane::tr("Arrived"), refund.processedAt);
    addWords(facts, TransactionPane::tr("Refund reference"), refund.pspId);
    addWords(facts, TransactionPane::tr("Bank reference"), refund.reference);
    addWords(facts, TransactionPane::tr("What failed"), refundFailureWords(refund.failure));
}

void describe(KeyValueTable& facts, const Settlement& payout)
{
    addTime(facts, TransactionPane::tr("Decided"), payout.at);
    addTime(facts, TransactionPane::tr("Paid out"), payout.settledAt);
    addWords(facts, TransactionPane::tr("Bank reference"), payout.utr);
    addWords(facts, TransactionPane::tr("Payout reference"), payout.pspId);
    facts.addAmount(TransactionPane::tr("Fees of the gateway"), payout.fees.paise);
    if (payout.reversed.paise > 0)
        facts.addAmount(TransactionPane::tr("Taken back"), -payout.reversed.paise);
    addWords(facts, TransactionPane::tr("What failed"), payout.failure);
}

} // namespace

TransactionPane::TransactionPane(views::Workspace& workspace, Party side, const PaperDoors& doors,
                                 QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_nothing(new EmptyState(Icon::Receipt, tr("Choose a transaction"),
                               tr("Its state, references and papers appear here."), this))
    , m_column(new ContentColumn(u"transactionPane"_s, tr("Transaction"), this))
    , m_amount(new AmountLabel(0, TextSize::Display, this))
    , m_state(new StateChip(Icon::Card, {}, Tone::Info, this))
    , m_title(label({}, TextSize::Title, Ink::Normal, this))
    , m_subtitle(label({}, TextSize::Body, Ink::Muted, this))
    , m_facts(new KeyValueTable(this))
    , m_paperWords(label({}, TextSize::Caption, Ink::Muted, this))
    , m_toBooking(new Button(Button::Kind::Secondary, u"transactionBookingButton"_s, tr("See the booking"),
                             Icon::Bookings, this))
    , m_toRefund(new Button(Button::Kind::Quiet, u"transactionRefundButton"_s, {}, Icon::Refund, this))
    , m_oldReceipt(new Button(Button::Kind::Secondary, u"oldReceiptButton"_s, tr("See the receipt"),
                              Icon::Receipt, this))
    , m_papers(new PaperList(workspace, doors, this))
{
    m_amount->setObjectName(u"transactionAmount"_s);
    m_amount->setAlignment(Qt::AlignLeft);
    m_state->setObjectName(u"transactionState"_s);
    m_facts->setObjectName(u"transactionFacts"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_amount, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* card = new Card(this);
    card->content()->setSpacing(space::k12);
    card->content()->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_subtitle, m_facts})
        card->content()->addWidget(part);
    card->content()->addWidget(m_toBooking, 0, Qt::AlignLeft);
    card->content()->addWidget(m_toRefund, 0, Qt::AlignLeft);
    auto* papers = new Card(this);
    papers->content()->setSpacing(space::k12);
    papers->content()->addWidget(strongLabel(tr("Receipts"), papers));
    papers->content()->addWidget(m_papers);
    papers->content()->addWidget(m_paperWords);
    papers->content()->addWidget(m_oldReceipt, 0, Qt::AlignLeft);
    m_column->content()->addWidget(card);
    m_column->content()->addWidget(papers);
    m_column->content()->addStretch(1);
    m_column->hide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_nothing);
    whole->addWidget(m_column);
    connect(m_papers, &PaperList::said, this, &TransactionPane::said);
    connect(m_papers, &PaperList::failed, this, &TransactionPane::failed);
    connect(m_papers, &PaperList::listed, this, &TransactionPane::refreshReceipt);
    connect(m_toBooking, &QPushButton::clicked, this, [this] { Q_EMIT bookingWanted(m_booking); });
    connect(m_toRefund, &QPushButton::clicked, this, [this] { Q_EMIT refundWanted(m_booking); });
    connect(m_oldReceipt, &QPushButton::clicked, this, [this] { Q_EMIT oldReceiptWanted(m_booking); });
}

void TransactionPane::show(const views::Row& row, Kind kind)
{
    m_nothing->hide();
    m_column->show();
    const views::ListEntry entry = views::historyEntry(kind, row, m_side);
    m_amount->setPaise(entry.amount.value_or(0));
    m_title->setText(entry.title);
    m_subtitle->setText(entry.subtitle);
    if (row.waiting)
        m_state->setState(Icon::Waiting, tr("%1, waiting for the server").arg(entry.chipText), Tone::Warn);
    else
        m_state->setState(iconNamed(entry.chipIcon), entry.chipText, toneNamed(entry.chipTone));
    m_facts->clear();
    fill(row, kind);
    m_toBooking->setVisible(!m_booking.isNull());
    const bool back = kind == Kind::Refund;
    m_toRefund->setVisible(m_side == Party::Customer && (back || m_collected));
    m_toRefund->setText(back ? tr("Follow the refund") : tr("Ask for a refund"));
    m_toRefund->setAccessibleName(m_toRefund->text());
    refreshReceipt();
}

void TransactionPane::fill(const views::Row& row, Kind kind)
{
    Id payment;
    m_booking = {};
    m_collected = false;
    if (kind == Kind::Payment) {
        const auto record = row.as<Payment>();
        describe(*m_facts, record);
        m_booking = record.booking;
        payment = record.id;
        m_collected = record.capturedAt > 0;
        m_paperWords->setText(m_collected ? QString()
                                          : tr("The receipt is written when the payment is collected."));
    } else if (kind == Kind::Refund) {
        const auto record = row.as<Refund>();
        describe(*m_facts, record);
        m_booking = record.booking;
        payment = record.payment;
        m_paperWords->setText(
            isDone(record.state) ? QString() : tr("The credit note is written when the money has arrived."));
    } else {
        describe(*m_facts, row.as<Settlement>());
        m_paperWords->setText(tr("A payout gathers many payments; each of them has its own papers."));
    }
    m_paperWords->setVisible(!m_paperWords->text().isEmpty());
    m_papers->showFor("payment", payment);
}

// Once there is a numbered paper, the receipt from before there were any would only be a second one.
void TransactionPane::refreshReceipt()
{
    m_oldReceipt->setVisible(m_side == Party::Customer && m_collected && m_papers->isLoaded() &&
                             m_papers->count() == 0);
}

} // namespace karigar::ui
