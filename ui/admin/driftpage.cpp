// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/driftpage.h"

#include "models/views/core/timewords.h"
#include "ui/admin/parts.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"

#include <algorithm>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {
constexpr int kMostShown = 100; ///< more than these say that something general is wrong
} // namespace

DriftPage::DriftPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_drift(new views::admin::Drift(context.workspace, this))
{
    auto* column = new ContentColumn(u"driftColumn"_s, tr("Drift"), this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::k16);
    column->content()->setSpacing(space::k16);
    column->content()->addWidget(new OfflineLine(
        context.workspace, tr("What the gateway said last is kept here; it is asked again with a network."),
        this));
    column->content()->addWidget(headCard());
    column->content()->addLayout(m_rows);
    column->content()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column);
    connect(m_drift, &views::admin::Drift::loaded, this, &DriftPage::refresh);
    connect(m_drift, &views::admin::Drift::failed, this, &Page::failed);
    connect(m_drift, &views::admin::Drift::asked, this,
            [this] { Q_EMIT said(tr("The gateway is asked. What it says appears here."), {}); });
    connect(m_again, &QPushButton::clicked, m_drift, &views::admin::Drift::lookAgain);
}

QWidget* DriftPage::headCard()
{
    auto* card = new Card(this);
    card->content()->setSpacing(space::k12);
    m_verdict = new Banner(Banner::Kind::Info, u"driftVerdict"_s, tr("Reading the books…"), card);
    m_sums = new KeyValueTable(card);
    m_sums->setObjectName(u"driftSums"_s);
    m_counts = label({}, TextSize::Body, Ink::Muted, card);
    m_look = label({}, TextSize::Caption, Ink::Muted, card);
    m_look->setObjectName(u"driftLook"_s);
    m_again = new Button(Button::Kind::Primary, u"lookAgainButton"_s, tr("Look again"), Icon::Sync, card);
    card->content()->addWidget(
        label(tr("What our books say of every payment, against what the gateway's own list says of it."),
              TextSize::Body, Ink::Muted, card));
    for (QWidget* part : std::initializer_list<QWidget*>{m_verdict, m_sums, m_counts, m_look})
        card->content()->addWidget(part);
    card->content()->addWidget(m_again, 0, Qt::AlignLeft);
    return card;
}

void DriftPage::open(const QString& subject)
{
    Q_UNUSED(subject);
    m_drift->start();
}

QString DriftPage::countWords() const
{
    QStringList lines;
    for (const auto kind : {views::admin::DriftKind::Agrees, views::admin::DriftKind::OnItsWay,
                            views::admin::DriftKind::NotCompared, views::admin::DriftKind::TooOld})
        if (const int count = m_drift->count(kind); count > 0)
            lines.append(u"%1: %2"_s.arg(views::admin::driftWords(kind), QLocale().toString(count)));
    return lines.join(u'\n');
}

void DriftPage::refresh()
{
    const views::admin::GatewayNews& gateway = m_drift->gateway();
    const int differing = m_drift->differing();
    const bool never = gateway.comparedAt() == 0;
    if (never)
        m_verdict->setMessage(Banner::Kind::Warn,
                              tr("The gateway's list has not been read yet, so nothing is compared."));
    else if (differing == 0)
        m_verdict->setMessage(Banner::Kind::Ok, tr("Every payment that could be compared agrees."));
    else
        m_verdict->setMessage(Banner::Kind::Bad, tr("%n payment(s) differ.", nullptr, differing));
    m_sums->clear();
    m_sums->addAmount(tr("Collected less gone back, by our books"), m_drift->keptHere().paise);
    m_sums->addAmount(tr("The same by the gateway's list"), m_drift->keptThere().paise);
    if (m_drift->onItsWay().paise != 0)
        m_sums->addAmount(tr("On its way back, in the gateway's list already"), -m_drift->onItsWay().paise);
    m_sums->addTotal(tr("Unexplained"),
                     (m_drift->keptHere() - m_drift->keptThere() - m_drift->onItsWay()).paise);
    m_counts->setText(countWords());
    QStringList looked;
    if (!never)
        looked.append(tr("Last read %1 (%2).")
                          .arg(views::relativeWords(gateway.comparedAt(), m_context.workspace.now()),
                               views::exactWords(gateway.comparedAt())));
    if (gateway.balance())
        looked.append(tr("Balance at the gateway: %1, %2.")
                          .arg(formatMoney(*gateway.balance()), views::exactWords(gateway.balanceAt())));
    m_look->setText(looked.join(u' '));
    emptyLayout(m_rows);
    const int shown = std::min(differing, kMostShown);
    for (int n = 0; n < shown; ++n)
        m_rows->addWidget(rowCard(m_drift->rows()[static_cast<size_t>(n)], n));
    if (differing > shown)
        m_rows->addWidget(
            label(tr("%n more differ.", nullptr, differing - shown), TextSize::Body, Ink::Muted, this));
}

Card* DriftPage::rowCard(const views::admin::DriftRow& row, int n)
{
    auto* card = new Card(this);
    card->setObjectName(u"driftRow_%1"_s.arg(n));
    card->content()->setSpacing(space::k12);
    auto* head = new QHBoxLayout;
    head->addWidget(label(u"%1 · %2"_s.arg(row.payment.customerName, row.payment.title), TextSize::Title,
                          Ink::Normal, card),
                    1);
    head->addWidget(new StateChip(Icon::Warn, tr("differs"), Tone::Bad, card), 0, Qt::AlignTop);
    card->content()->addLayout(head);
    card->content()->addWidget(strongLabel(views::admin::driftWords(row.kind), card));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k24);
    grid->setVerticalSpacing(space::k8);
    grid->setColumnStretch(0, 1);
    const auto heads = {tr("By our books"), tr("By the gateway"), tr("Difference")};
    int column = 1;
    for (const QString& text : heads) {
        auto* words = label(text, TextSize::Caption, Ink::Muted, card);
        words->setAlignment(Qt::AlignRight);
        grid->addWidget(words, 0, column++);
    }
    int line = 1;
    const auto add = [&](const QString& key, Money here, Money there) {
        grid->addWidget(label(key, TextSize::Body, Ink::Normal, card), line, 0);
        grid->addWidget(new AmountLabel(here.paise, TextSize::Body, card), line, 1);
        grid->addWidget(new AmountLabel(there.paise, TextSize::Body, card), line, 2);
        grid->addWidget(new AmountLabel((here - there).paise, TextSize::Body, card), line++, 3);
    };
    add(tr("Collected"), row.collectedHere(), row.payment.gatewayCollected);
    add(tr("Gone back"), row.refundedHere(), row.payment.gatewayRefunded);
    add(tr("Kept"), row.keptHere(), row.keptThere());
    card->content()->addLayout(grid);
    card->content()->addWidget(label(views::admin::driftAdvice(row.kind), TextSize::Body, Ink::Normal, card));
    card->content()->addWidget(copyRow(
        u"driftPspId_%1"_s.arg(n), tr("Payment at the gateway"), row.payment.pspId,
        [this] { Q_EMIT said(tr("Copied."), {}); }, card));
    auto* open = new Button(Button::Kind::Secondary, u"openDriftPayment_%1"_s.arg(n), tr("Open payment"),
                            Icon::Card, card);
    connect(open, &QPushButton::clicked, this, [this, id = row.payment.id.toText()] {
        Q_EMIT goTo({u"payments"_s, id});
    });
    card->content()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

} // namespace karigar::ui::admin
