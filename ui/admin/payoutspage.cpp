// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/payoutspage.h"

#include "models/views/admin/payoutsdue.h"
#include "ui/admin/parts.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

PayoutsPage::PayoutsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_due(new views::admin::PayoutsDue(context.workspace, this))
{
    m_split = new ListDetail(u"payoutsSplit"_s, listSide(), detailSide(), this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* offline =
        new OfflineLine(m_workspace, tr("What you note here is sent when you are online again."), this);
    offline->keepPageMargins();
    whole->addWidget(offline);
    whole->addWidget(m_split, 1);
    connect(m_due, &views::admin::PayoutsDue::loaded, this, &PayoutsPage::refresh);
    const auto chooseRow = [this](const QModelIndex& index) {
        if (index.isValid())
            choose(m_due->row(index.row()).id.toText());
    };
    connect(m_list, &RecordList::currentRowChanged, this, chooseRow);
    const auto showRow = [this, chooseRow](const QModelIndex& index) {
        chooseRow(index);
        m_split->showDetail();
    };
    connect(m_list, &RecordList::opened, this, showRow);
    connect(m_list, &QListView::clicked, this, showRow);
    showChosen();
}

void PayoutsPage::open(const QString& subject)
{
    if (subject.isEmpty())
        return;
    choose(subject);
    m_split->showDetail();
}

bool PayoutsPage::goBack()
{
    if (m_split->isBeside() || m_chosen.isEmpty())
        return false;
    m_split->showList();
    m_chosen.clear();
    return true;
}

QWidget* PayoutsPage::listSide()
{
    auto* side = new QWidget(this);
    m_total = label({}, TextSize::Caption, Ink::Muted, side);
    m_total->setObjectName(u"payoutsTotal"_s);
    m_list = new RecordList(u"payoutsDueList"_s, tr("Payouts due"), 2, side);
    m_list->setModel(m_due);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(
        label(tr("What is payable to each artisan, less the gateway's fees. Through the gateway "
                 "it goes by itself once a workshop is over; otherwise pay at the bank, and note "
                 "it here."),
              TextSize::Body, Ink::Muted, side));
    column->addWidget(m_total);
    column->addWidget(m_list, 1);
    return side;
}

QWidget* PayoutsPage::detailSide()
{
    auto* side = new QWidget(this);
    m_choose = new EmptyState(Icon::Rupee, tr("Choose an artisan"),
                              tr("What is due, and where it goes, is shown here."), side);
    auto* column = new ContentColumn(u"payoutColumn"_s, tr("Payout"), side);
    m_name = label({}, TextSize::Heading, Ink::Normal, side);
    column->content()->addWidget(m_name);
    column->content()->addWidget(dueCard());
    column->content()->addWidget(accountCard());
    column->content()->addStretch(1);
    m_detail = column;
    m_states = new QStackedLayout(side);
    m_states->addWidget(m_choose);
    m_states->addWidget(m_detail);
    return side;
}

QWidget* PayoutsPage::dueCard()
{
    Card* card = titledCard(tr("Due now"), this);
    m_amount = new AmountLabel(0, TextSize::Display, card);
    m_amount->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    nameWidget(m_amount, u"payoutDue"_s, tr("Due now"));
    m_contested = label({}, TextSize::Caption, Ink::Muted, card);
    m_contested->setObjectName(u"payoutContested"_s);
    m_reference = new QLineEdit(card);
    m_reference->setObjectName(u"payoutReference"_s);
    m_referenceRow =
        new FieldRow(tr("Bank reference"), m_reference,
                     tr("Pay exactly this amount first; the reference is shown to the artisan."), card);
    m_record =
        new Button(Button::Kind::Primary, u"recordPayoutButton"_s, tr("Note as paid"), Icon::Check, card);
    connect(m_record, &QPushButton::clicked, this, &PayoutsPage::record);
    connect(m_reference, &QLineEdit::textChanged, m_referenceRow, [this] { m_referenceRow->setError({}); });
    card->content()->addWidget(m_amount);
    card->content()->addWidget(m_contested);
    card->content()->addWidget(m_referenceRow);
    card->content()->addWidget(m_record, 0, Qt::AlignLeft);
    return card;
}

QWidget* PayoutsPage::accountCard()
{
    Card* card = titledCard(tr("Account at the gateway"), this);
    m_account = new QLineEdit(card);
    m_account->setObjectName(u"payoutAccount"_s);
    m_account->setPlaceholderText(u"acc_…"_s);
    m_accountRow =
        new FieldRow(tr("Linked account"), m_account,
                     tr("With one, what is payable is sent there by itself. Leave it empty to pay by "
                        "hand."),
                     card);
    auto* save = new Button(Button::Kind::Secondary, u"savePayoutAccountButton"_s, tr("Save the account"),
                            Icon::Check, card);
    connect(save, &QPushButton::clicked, this, &PayoutsPage::saveAccount);
    connect(m_account, &QLineEdit::textChanged, m_accountRow, [this] { m_accountRow->setError({}); });
    card->content()->addWidget(m_accountRow);
    card->content()->addWidget(save, 0, Qt::AlignLeft);
    return card;
}

void PayoutsPage::refresh()
{
    m_total->setText(tr("%1 due in all").arg(formatMoney(m_due->total())));
    showChosen();
}

void PayoutsPage::choose(const QString& artisan)
{
    if (artisan != m_chosen) {
        m_chosen = artisan;
        m_reference->clear();
        const auto* due = chosen();
        m_account->setText(due ? due->account : QString());
    }
    showChosen();
}

const views::admin::PayoutDue* PayoutsPage::chosen() const
{
    return m_due->of(m_chosen);
}

void PayoutsPage::showChosen()
{
    const views::admin::PayoutDue* due = chosen();
    m_states->setCurrentWidget(due ? m_detail : m_choose);
    if (!due)
        return;
    m_name->setText(due->name);
    m_amount->setPaise(due->due.paise);
    m_contested->setVisible(due->contested.paise > 0);
    m_contested->setText(tr("%1 more waits because banks contest it.").arg(formatMoney(due->contested)));
    m_record->setEnabled(due->due.paise > 0);
    if (!m_account->isModified())
        m_account->setText(due->account);
}

void PayoutsPage::saveAccount()
{
    const QString account = m_account->text().trimmed();
    m_workspace.submit(u"payout.link"_s, {{"artisan"_L1, m_chosen}, {"account"_L1, account}}, this,
                       [this, account](const Result<qint64>& done) {
                           if (!done) {
                               m_accountRow->setError(done.error().message);
                               return;
                           }
                           m_account->setModified(false);
                           Q_EMIT said(account.isEmpty() ? tr("Payouts are made by hand from now on.")
                                                         : tr("Saved. What is payable is sent there."),
                                       {});
                       });
}

void PayoutsPage::record()
{
    const views::admin::PayoutDue* due = chosen();
    if (!due)
        return;
    QJsonArray payments;
    for (const Id& payment : due->payments)
        payments.append(payment.toText());
    const QJsonObject args{{"artisan"_L1, m_chosen},
                           {"payments"_L1, payments},
                           {"amount"_L1, FieldWriter::encode(due->due)},
                           {"reference"_L1, m_reference->text()}};
    m_workspace.submit(u"payout.record"_s, args, this,
                       [this, amount = due->due, name = due->name](const Result<qint64>& done) {
                           if (!done) {
                               m_referenceRow->setError(done.error().message);
                               return;
                           }
                           m_reference->clear();
                           Q_EMIT said(tr("Noted: %1 to %2.").arg(formatMoney(amount), name), {});
                       });
}

} // namespace karigar::ui::admin
