// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/paybackpage.h"

#include "models/domain/rules/refundmachine.h"
#include "models/views/admin/refundlistings.h"
#include "models/views/admin/refundtrouble.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/refundactions.h"
#include "ui/admin/casepane.h"
#include "ui/admin/casepapers.h"
#include "ui/admin/parts.h"
#include "ui/admin/refundtroubleactions.h"
#include "ui/refunds/refundtrack.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup refundSetup()
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminPayback"_s;
    setup.kind = Kind::Refund;
    setup.describe = [](const views::Row& row) { return views::admin::entryOf(row.as<Refund>()); };
    setup.lines = 3;
    setup.title = PaybackPage::tr("Sent refunds");
    setup.purpose = PaybackPage::tr("Every refund on its way to a bank, the newest first. A person is needed "
                                    "where one failed or was made at the gateway without us.");
    setup.searchHint = PaybackPage::tr("Guest or workshop");
    setup.icon = Icon::Refund;
    setup.emptyTitle = PaybackPage::tr("No refund needs a person");
    setup.emptySentence = PaybackPage::tr("Refunds that fail, and those that somebody makes at the gateway, "
                                          "appear here. All others are under “Any state”.");
    return setup;
}

std::vector<std::pair<QString, QString>> refundStates()
{
    std::vector<std::pair<QString, QString>> states{
        {views::admin::kTroubledRefunds, PaybackPage::tr("Needs a person")}};
    for (const auto& [state, name] : EnumNames<RefundState>::table)
        states.emplace_back(QString(name), refundStateLabel(state));
    return states;
}

} // namespace

PaybackPage::PaybackPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent)
    : BrowsePage(context, refundSetup(), parent)
    , m_context(context)
    , m_chooser(chooser)
    , m_actions(new views::RefundActions(context.workspace, this))
    , m_case(new views::admin::RefundTrouble(context.workspace, this))
    , m_pane(new CasePane(u"paybackCase"_s, Icon::Refund, tr("Choose a refund"),
                          tr("Its way to the bank, the gateway's ids and what can be done are shown here."),
                          this))
    , m_trouble(new RefundTroubleActions(*m_actions, m_pane))
    , m_error(new Banner(Banner::Kind::Bad, u"paybackError"_s, {}, this))
    , m_state(stateFilter(u"paybackStateFilter"_s, tr("Any state"), refundStates()))
{
    m_pane->keep(m_trouble);
    m_error->setDismissible();
    m_error->hide();
    m_state->setCurrentIndex(m_state->findData(views::admin::kTroubledRefunds));
    connect(m_case, &views::admin::RefundTrouble::loaded, this, &PaybackPage::refreshCase);
    connect(m_case, &views::admin::RefundTrouble::missing, m_pane, &CasePane::showMissing);
    connect(m_actions, &views::RefundActions::done, this, [this](const QString& words) {
        m_error->hide();
        Q_EMIT said(words, {});
    });
    connect(m_actions, &views::RefundActions::failed, this, [this](const Error& error) {
        m_error->setMessage(Banner::Kind::Bad, error.message);
        m_error->show();
    });
    start(m_pane);
    addNotice(m_error);
}

views::admin::Listing PaybackPage::listing() const
{
    return views::admin::refundListing(m_state->currentData().toString(), searchText());
}

void PaybackPage::applyRequest(const views::admin::ListRequest& request)
{
    m_state->setCurrentIndex(std::max(0, m_state->findData(request.state)));
}

void PaybackPage::openRecord(const Id& id)
{
    m_error->hide();
    m_case->open(id);
}

QString PaybackPage::countWords(int count) const
{
    return tr("%n refund(s)", nullptr, count);
}

void PaybackPage::refreshCase()
{
    QVBoxLayout* column = m_pane->begin();
    column->addWidget(headCard());
    column->addWidget(m_trouble);
    m_trouble->setTrouble(*m_case);
    column->addWidget(new RefundTrack(m_context, *m_case->story(), m_case->money().method(),
                                      views::RefundReader::Desk, m_pane));
    column->addWidget(gatewayCard());
    column->addWidget(casePapers(*this, m_workspace, m_chooser, "booking", m_case->refund().booking, m_pane));
    m_pane->finish();
}

Card* PaybackPage::headCard()
{
    const Refund& refund = m_case->refund();
    const views::StateLook look = views::lookOf(refund.state);
    auto* card = new Card(m_pane);
    auto* chip = chipOf({look.text, look.icon, look.tone}, card);
    chip->setObjectName(u"paybackCaseState"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k8);
    head->addWidget(label(formatMoney(refund.amount), TextSize::Display, Ink::Normal, card), 1);
    if (m_case->story()->waiting)
        head->addWidget(new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, card), 0, Qt::AlignTop);
    head->addWidget(chip, 0, Qt::AlignTop);
    card->content()->addLayout(head);
    card->content()->addWidget(
        label(u"%1 · %2 · %3"_s.arg(refund.customerName, refund.title, views::refundCauseWords(refund.cause)),
              TextSize::Body, Ink::Muted, card));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    const auto door = [&](const QString& name, const QString& words, Icon icon, const QString& page,
                          const Id& id) {
        auto* button = new Button(Button::Kind::Secondary, name, words, icon, card);
        connect(button, &QPushButton::clicked, this, [this, page, id = id.toText()] {
            Q_EMIT goTo({page, id});
        });
        buttons->addWidget(button);
    };
    if (!refund.request.isNull())
        door(u"openRequestButton"_s, tr("Open request"), Icon::Refund, u"refunds"_s, refund.request);
    door(u"openBookingButton"_s, tr("Open booking"), Icon::Bookings, u"bookings"_s, refund.booking);
    door(u"openPaymentButton"_s, tr("Open payment"), Icon::Card, u"payments"_s, refund.payment);
    buttons->addStretch(1);
    card->content()->addLayout(buttons);
    return card;
}

Card* PaybackPage::gatewayCard()
{
    const Refund& refund = m_case->refund();
    Card* card = titledCard(tr("At the gateway"), m_pane);
    const auto copied = [this] { Q_EMIT said(tr("Copied."), {}); };
    if (!refund.key.isEmpty())
        card->content()->addWidget(copyRow(u"refundKey"_s, tr("Key"), refund.key, copied, card));
    if (!refund.pspId.isEmpty())
        card->content()->addWidget(copyRow(u"refundPspId"_s, tr("Refund"), refund.pspId, copied, card));
    if (!refund.reference.isEmpty())
        card->content()->addWidget(
            copyRow(u"refundReference"_s, tr("Bank reference"), refund.reference, copied, card));
    auto* facts = new KeyValueTable(card);
    const auto time = [&](const QString& key, Millis at) {
        if (at > 0)
            facts->addText(key, views::exactWords(at));
    };
    time(tr("Decided"), refund.createdAt);
    time(tr("Sent"), refund.sentAt);
    time(tr("Confirmed"), refund.processedAt);
    if (refund.attempts > 0)
        facts->addText(tr("Tries"), QString::number(refund.attempts));
    card->content()->addWidget(facts);
    return card;
}

} // namespace karigar::ui::admin
