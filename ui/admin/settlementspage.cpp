// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settlementspage.h"

#include "models/domain/rules/settlementmachine.h"
#include "models/views/admin/filters.h"
#include "models/views/admin/looks.h"
#include "models/views/core/timewords.h"
#include "ui/admin/casepane.h"
#include "ui/admin/parts.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup settlementSetup()
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminSettlement"_s;
    setup.kind = Kind::Settlement;
    setup.describe = [](const views::Row& row) { return views::admin::entryOf(row.as<Settlement>()); };
    setup.lines = 3;
    setup.title = SettlementsPage::tr("Settlements");
    setup.purpose = SettlementsPage::tr("Money that went to bank accounts: what the gateway settled with the "
                                        "marketplace, and what artisans were paid.");
    setup.searchHint = SettlementsPage::tr("Artisan or bank reference");
    setup.icon = Icon::Rupee;
    setup.emptyTitle = SettlementsPage::tr("No settlements here");
    setup.emptySentence = SettlementsPage::tr("The gateway settles some days after a payment is captured. "
                                              "Perhaps the filters leave them out.");
    return setup;
}

QString partWords(const SettlementPart& part)
{
    const QString title = part.title.isEmpty() ? part.entity : part.title;
    if (isUnmatched(part))
        return SettlementsPage::tr("%1: belongs to no booking").arg(part.entity);
    if (part.type == "refund"_L1)
        return SettlementsPage::tr("Refund: %1").arg(title);
    if (part.type == "transfer"_L1)
        return SettlementsPage::tr("Payout: %1").arg(title);
    if (part.type == "adjustment"_L1)
        return SettlementsPage::tr("Adjustment: %1").arg(title);
    return title;
}

} // namespace

SettlementsPage::SettlementsPage(const PageContext& context, QWidget* parent)
    : BrowsePage(context, settlementSetup(), parent)
    , m_pane(new CasePane(u"settlementCase"_s, Icon::Rupee, tr("Choose a settlement"),
                          tr("Its references, fees and the payments in it are shown here."), this))
    , m_filter(stateFilter(u"settlementFilter"_s, tr("All"),
                           {{u"bank"_s, tr("To the marketplace")},
                            {u"route"_s, tr("To artisans, through the gateway")},
                            {u"hand"_s, tr("To artisans, by hand")},
                            {u"failed"_s, tr("Failed")}}))
    , m_range(rangeFilter(u"settlementRange"_s, tr("Made when")))
{
    start(m_pane);
}

views::admin::Listing SettlementsPage::listing() const
{
    const views::admin::ListRequest request{m_filter->currentData().toString(),
                                            static_cast<views::admin::Range>(m_range->current())};
    return views::admin::settlementListing(request, searchText(), m_workspace.now());
}

void SettlementsPage::applyRequest(const views::admin::ListRequest& request)
{
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(request.state)));
    m_range->setCurrent(static_cast<int>(request.range));
}

void SettlementsPage::openRecord(const Id& id)
{
    m_workspace.find(Kind::Settlement, id, this,
                     [this, pass = ++m_pass](const std::optional<views::Row>& row) {
                         if (pass != m_pass)
                             return;
                         if (!row) {
                             m_pane->showMissing();
                             return;
                         }
                         m_shown = row->as<Settlement>();
                         refreshCase();
                     });
}

QString SettlementsPage::countWords(int count) const
{
    return tr("%n settlement(s)", nullptr, count);
}

void SettlementsPage::onListed()
{
    if (!m_shown.id.isNull())
        openRecord(m_shown.id);
}

void SettlementsPage::refreshCase()
{
    QVBoxLayout* column = m_pane->begin();
    column->addWidget(headCard());
    column->addWidget(referencesCard());
    column->addWidget(partsCard());
    m_pane->finish();
}

Card* SettlementsPage::headCard()
{
    auto* card = new Card(m_pane);
    auto* head = new QHBoxLayout;
    head->addWidget(label(formatMoney(m_shown.amount), TextSize::Display, Ink::Normal, card), 1);
    head->addWidget(chipOf(views::admin::lookOf(m_shown), card), 0, Qt::AlignTop);
    card->content()->addLayout(head);
    card->content()->addWidget(
        label(m_shown.way == SettlementWay::Bank ? tr("To the marketplace's bank") : m_shown.artisanName,
              TextSize::Body, Ink::Muted, card));
    auto* facts = new KeyValueTable(card);
    facts->addText(tr("Made"), views::exactWords(m_shown.at));
    if (m_shown.settledAt > 0)
        facts->addText(tr("Arrived"), views::exactWords(m_shown.settledAt));
    if (m_shown.fees.paise > 0)
        facts->addAmount(tr("Fees of the gateway, tax included"), m_shown.fees.paise);
    if (m_shown.tax.paise > 0)
        facts->addAmount(tr("Tax in the fees"), m_shown.tax.paise);
    if (m_shown.reversing.paise > 0)
        facts->addAmount(tr("To be taken back"), m_shown.reversing.paise);
    if (m_shown.reversed.paise > 0)
        facts->addAmount(tr("Taken back"), m_shown.reversed.paise);
    card->content()->addWidget(facts);
    if (!m_shown.failure.isEmpty())
        card->content()->addWidget(
            label(tr("The gateway says: %1").arg(m_shown.failure), TextSize::Body, Ink::Normal, card));
    if (m_shown.way == SettlementWay::Route && m_shown.state == SettlementState::Failed && !m_shown.retried) {
        auto* again =
            new Button(Button::Kind::Primary, u"retryPayoutButton"_s, tr("Try again"), Icon::Sync, card);
        connect(again, &QPushButton::clicked, this, &SettlementsPage::retry);
        card->content()->addWidget(
            label(tr("The amount is payable again."), TextSize::Caption, Ink::Muted, card));
        card->content()->addWidget(again, 0, Qt::AlignLeft);
    }
    return card;
}

Card* SettlementsPage::referencesCard()
{
    Card* card = titledCard(tr("References"), m_pane);
    const auto copied = [this] { Q_EMIT said(tr("Copied."), {}); };
    const auto add = [&](const QString& name, const QString& key, const QString& value) {
        if (!value.isEmpty())
            card->content()->addWidget(copyRow(name, key, value, copied, card));
    };
    add(u"settlementUtr"_s, tr("Bank reference"), m_shown.utr);
    add(u"settlementPspId"_s, tr("At the gateway"), m_shown.pspId);
    add(u"settlementAccount"_s, tr("Linked account"), m_shown.account);
    card->setVisible(!(m_shown.utr + m_shown.pspId + m_shown.account).isEmpty());
    return card;
}

Card* SettlementsPage::partsCard()
{
    Card* card = titledCard(tr("What is in it"), m_pane);
    auto* table = new KeyValueTable(card);
    table->setObjectName(u"settlementParts"_s);
    int unmatched = 0;
    for (const SettlementPart& part : m_shown.parts) {
        table->addAmount(partWords(part), part.amount.paise);
        unmatched += isUnmatched(part) ? 1 : 0;
    }
    table->addTotal(tr("Sum"), sumOfParts(m_shown).paise);
    card->content()->addWidget(table);
    const Money rest = m_shown.amount - sumOfParts(m_shown);
    const auto warn = [&](const QString& name, const QString& text) {
        QLabel* words = label(text, TextSize::Body, Ink::Normal, card);
        words->setObjectName(name);
        card->content()->addWidget(words);
    };
    if (m_shown.parts.empty())
        warn(u"settlementDifference"_s, tr("The gateway has not yet said what is in it."));
    else if (rest.paise != 0)
        warn(u"settlementDifference"_s, tr("%1 of it is not explained.").arg(formatMoney(rest)));
    if (unmatched > 0)
        warn(u"settlementUnmatched"_s,
             tr("%n part(s) belong to no booking here. Look them up at the gateway.", nullptr, unmatched));
    return card;
}

void SettlementsPage::retry()
{
    m_workspace.submit(u"payout.retry"_s, {{"payout"_L1, m_shown.id.toText()}}, this,
                       [this](const Result<qint64>& done) {
                           if (done)
                               Q_EMIT said(tr("The payout is decided anew."), {});
                           else
                               Q_EMIT failed(done.error());
                       });
}

} // namespace karigar::ui::admin
