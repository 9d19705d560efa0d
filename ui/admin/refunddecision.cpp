// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/refunddecision.h"

#include "models/domain/rules/cancellation.h"
#include "ui/admin/confirmrefund.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <array>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {
constexpr int kTextHeight = 72;
constexpr int kAmountWidth = 200;
// In the order of the segments.
constexpr std::array kMeasures{RefundMeasure::Policy, RefundMeasure::Full, RefundMeasure::Other};
} // namespace

RefundDecision::RefundDecision(views::RefundActions& actions, QWidget* parent)
    : Card(parent)
    , m_actions(actions)
    , m_blocked(new Banner(Banner::Kind::Bad, u"refundBlocked"_s, {}, this))
    , m_balance(new Banner(Banner::Kind::Warn, u"refundBalance"_s, {}, this))
    , m_measure(new SegmentedControl(u"refundMeasure"_s, tr("How much goes back"), this))
    , m_amount(new MoneyField(u"grantAmountField"_s, this))
    , m_money(new KeyValueTable(this))
    , m_text(new QPlainTextEdit(this))
    , m_approve(new Button(Button::Kind::Primary, u"approveRefundButton"_s, {}, Icon::Refund, this))
    , m_takeUp(
          new Button(Button::Kind::Secondary, u"takeUpRefundButton"_s, tr("Take it up"), Icon::Eye, this))
    , m_ask(new Button(Button::Kind::Secondary, u"askInfoButton"_s, tr("Ask the customer"), Icon::Chat, this))
    , m_reject(new Button(Button::Kind::Danger, u"rejectRefundButton"_s, tr("Decline"), Icon::X, this))
{
    setObjectName(u"refundDecision"_s);
    for (const QString& words : {tr("By the policy"), tr("All that is left"), tr("Another amount")})
        m_measure->addSegment(words);
    nameWidget(m_text, u"decisionText"_s, tr("To the customer"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    m_amount->setMaximumWidth(kAmountWidth);
    m_money->setObjectName(u"grantMoney"_s);
    m_amountRow = new FieldRow(tr("Amount"), m_amount, {}, this);
    m_textRow = new FieldRow(tr("To the customer"), m_text,
                             tr("Needed to ask or to decline; read with an approval too."), this);
    m_takeUp->setKeys(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_ask->setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    buildForm();
    connectParts();
    hide();
}

void RefundDecision::buildForm()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    for (Button* button : {m_approve, m_ask, m_takeUp})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_reject);
    content()->setSpacing(space::k12);
    content()->addWidget(new SectionHeader(tr("Decide"), {}, this));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_blocked, m_balance, m_measure, m_amountRow, m_money, m_textRow})
        content()->addWidget(part);
    content()->addLayout(buttons);
}

void RefundDecision::connectParts()
{
    connect(m_measure, &SegmentedControl::currentChanged, this, &RefundDecision::refresh);
    connect(m_amount, &MoneyField::paiseChanged, this, &RefundDecision::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_textRow->setError({}); });
    connect(m_approve, &QPushButton::clicked, this, &RefundDecision::confirm);
    connect(m_takeUp, &QPushButton::clicked, this, [this] { m_actions.takeUp(m_choice.request.id); });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (saysSomething())
            m_actions.askForInfo(m_choice.request.id, words());
    });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        if (saysSomething())
            m_actions.reject(m_choice.request.id, words());
    });
}

void RefundDecision::setChoice(const views::admin::RefundChoice& choice)
{
    const bool another = choice.request.id != m_choice.request.id;
    m_choice = choice;
    if (another)
        start();
    refresh();
}

void RefundDecision::start()
{
    clearWords();
    m_amount->setPaise(std::min(m_choice.request.wished, m_choice.offers.full).paise);
    m_measure->setCurrent(m_choice.offers.policy.paise > 0 ? 0 : 2);
}

void RefundDecision::clearWords()
{
    m_text->clear();
    m_textRow->setError({});
}

RefundMeasure RefundDecision::measure() const
{
    return kMeasures[static_cast<size_t>(std::clamp(m_measure->current(), 0, 2))];
}

Money RefundDecision::amount() const
{
    switch (measure()) {
    case RefundMeasure::Policy:
        return m_choice.offers.policy;
    case RefundMeasure::Full:
        return m_choice.offers.full;
    case RefundMeasure::Other:
        break;
    }
    return Money{m_amount->paise().value_or(0)};
}

QString RefundDecision::words() const
{
    return m_text->toPlainText().trimmed();
}

bool RefundDecision::saysSomething()
{
    if (!words().isEmpty())
        return true;
    m_textRow->setError(tr("Please write what the customer is to read."));
    m_text->setFocus();
    return false;
}

void RefundDecision::refresh()
{
    const Money back = amount();
    const bool other = measure() == RefundMeasure::Other;
    m_amountRow->setVisible(other);
    const auto allowed = m_choice.check(back);
    const bool blocked = std::ranges::any_of(m_choice.blockers, refuses);
    m_amountRow->setError(other && !allowed && !blocked ? allowed.error().message : QString());
    m_money->clear();
    m_money->addAmount(tr("Asked for"), m_choice.request.wished.paise);
    m_money->addAmount(tr("By the policy, cancelled at that time"), m_choice.offers.policy.paise);
    m_money->addAmount(tr("Still there"), m_choice.offers.full.paise);
    m_money->addTotal(tr("Goes back now"), back.paise);
    m_money->addAmount(tr("Stays with %1").arg(m_choice.request.artisanName),
                       std::max(Money(), m_choice.offers.full - back).paise);
    m_approve->setText(tr("Refund %1…").arg(formatMoney(back)));
    m_approve->setAccessibleName(m_approve->text());
    m_approve->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return)); // a new text takes the keys away
    m_approve->setEnabled(allowed.has_value());
    m_takeUp->setVisible(m_choice.request.state == RefundRequestState::Requested);
    m_ask->setVisible(m_choice.request.state != RefundRequestState::NeedsInfo);
    refreshBlockers(back);
}

void RefundDecision::refreshBlockers(Money amount)
{
    QStringList sentences;
    for (const RefundBlocker blocker : m_choice.blockers)
        sentences.append(refundBlockerWords(blocker));
    const bool refused = std::ranges::any_of(m_choice.blockers, refuses);
    m_blocked->setVisible(!sentences.isEmpty());
    m_blocked->setMessage(refused ? Banner::Kind::Bad : Banner::Kind::Warn, sentences.join(u'\n'));
    const QString balance = m_choice.balanceWords(amount);
    m_balance->setVisible(!balance.isEmpty());
    m_balance->setMessage(Banner::Kind::Warn, balance);
}

void RefundDecision::confirm()
{
    // What the dialog says is what is sent, whatever changes behind it.
    const views::RefundActions::Grant grant{m_choice.request.id, measure(), amount(), words(), m_choice.seen};
    const RefundRequest& request = m_choice.request;
    const QString way =
        m_choice.pspId.isEmpty() ? m_choice.method : u"%1, %2"_s.arg(m_choice.method, m_choice.pspId);
    auto* dialog = new ConfirmRefund(
        tr("Refund %1 to %2?").arg(formatMoney(grant.amount), request.customerName),
        {tr("For “%1”, back the way it was paid (%2). It usually arrives %3.")
             .arg(request.title, way, arrivalEstimate(m_choice.method)),
         tr("%1 stay with %2.").arg(formatMoney(m_choice.offers.full - grant.amount), request.artisanName),
         tr("A refund cannot be taken back.")},
        tr("Refund %1").arg(formatMoney(grant.amount)), this);
    connect(dialog, &QDialog::accepted, this, [this, grant] { m_actions.approve(grant); });
    dialog->open();
}

} // namespace karigar::ui::admin
