// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/refundtroubleactions.h"

#include "models/domain/rules/limits.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/refundreview.h"
#include "ui/admin/confirmrefund.h"
#include "ui/shared/button.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

RefundTroubleActions::RefundTroubleActions(views::RefundActions& actions, QWidget* parent)
    : Card(parent)
    , m_actions(actions)
    , m_title(strongLabel({}, this))
    , m_words(label({}, TextSize::Body, Ink::Normal, this))
    , m_again(new Button(Button::Kind::Primary, u"sendAgainButton"_s, tr("Send it again…"), Icon::Sync, this))
    , m_proof(new QLineEdit(this))
    , m_settle(new Button(Button::Kind::Secondary, u"settleByHandButton"_s, tr("It was paid by hand…"),
                          Icon::Check, this))
    , m_instead(new ComboBox(u"insteadOfBox"_s, tr("What it stands for"), this))
    , m_recognise(
          new Button(Button::Kind::Primary, u"recogniseButton"_s, tr("Recognise it"), Icon::Check, this))
{
    setObjectName(u"refundTroubleActions"_s);
    setTone(Tone::Warn, 0.08);
    nameWidget(m_proof, u"proofField"_s, tr("The bank's reference of the transfer"));
    m_proof->setMaxLength(kMaxReasonLength);
    m_proofRow =
        new FieldRow(tr("The bank's reference of the transfer"), m_proof,
                     tr("Only after the money has really been transferred. The customer and the credit "
                        "note name it."),
                     this);
    m_insteadRow = new FieldRow(tr("What it stands for"), m_instead, {}, this);
    content()->setSpacing(space::k12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_words, m_insteadRow})
        content()->addWidget(part);
    content()->addWidget(m_recognise, 0, Qt::AlignLeft);
    content()->addWidget(m_again, 0, Qt::AlignLeft);
    content()->addWidget(m_proofRow);
    content()->addWidget(m_settle, 0, Qt::AlignLeft);
    hide();
    connect(m_proof, &QLineEdit::textEdited, this, [this] { m_proofRow->setError({}); });
    connect(m_again, &QPushButton::clicked, this, &RefundTroubleActions::confirmAgain);
    connect(m_settle, &QPushButton::clicked, this, &RefundTroubleActions::confirmByHand);
    connect(m_recognise, &QPushButton::clicked, this,
            [this] { m_actions.recognise(m_refund.id, m_instead->currentData().value<Id>()); });
}

void RefundTroubleActions::setTrouble(const views::admin::RefundTrouble& trouble)
{
    if (trouble.refund().id != m_refund.id) {
        m_proof->clear();
        m_proofRow->setError({});
        m_instead->clear();
    }
    m_refund = trouble.refund();
    const bool failed = m_refund.state == RefundState::Failed;
    const bool external = m_refund.state == RefundState::External;
    setVisible(failed || external);
    m_title->setText(failed ? tr("This refund failed and is still owed") : tr("Nobody decided this here"));
    const bool contested = trouble.isContested();
    m_words->setText(external
                         ? tr("Somebody paid %1 back at the gateway itself. The books have it; say what it "
                              "was for.")
                               .arg(formatMoney(m_refund.amount))
                     : contested ? refundBlockerWords(RefundBlocker::OpenDispute)
                                 : refundFailureWords(m_refund.failure));
    for (QWidget* part : std::initializer_list<QWidget*>{m_again, m_proofRow, m_settle})
        part->setVisible(failed);
    m_again->setEnabled(!contested);
    m_recognise->setVisible(external);
    refreshChoices(external ? trouble.replaceable() : std::vector<Refund>());
}

void RefundTroubleActions::refreshChoices(const std::vector<Refund>& replaceable)
{
    m_insteadRow->setVisible(!replaceable.empty());
    const Id chosen = m_instead->currentData().value<Id>();
    m_instead->clear();
    m_instead->addItem(tr("A refund of its own"), QVariant::fromValue(Id()));
    for (const Refund& refund : replaceable)
        m_instead->addItem(tr("In place of the failed %1").arg(formatMoney(refund.amount)),
                           QVariant::fromValue(refund.id));
    for (int i = 0; i < m_instead->count(); ++i)
        if (m_instead->itemData(i).value<Id>() == chosen)
            m_instead->setCurrentIndex(i);
}

void RefundTroubleActions::confirmAgain()
{
    const QString amount = formatMoney(m_refund.amount);
    auto* dialog =
        new ConfirmRefund(tr("Send %1 to %2 again?").arg(amount, m_refund.customerName),
                          {tr("For “%1”, back the way it was paid.").arg(m_refund.title),
                           tr("It is sent once, however often it is tried. A refund cannot be taken back.")},
                          tr("Refund %1").arg(amount), this);
    connect(dialog, &QDialog::accepted, this, [this, id = m_refund.id] { m_actions.sendAgain(id); });
    dialog->open();
}

void RefundTroubleActions::confirmByHand()
{
    const QString proof = m_proof->text().trimmed();
    if (proof.isEmpty()) {
        m_proofRow->setError(tr("Please give the bank's reference of the transfer."));
        m_proof->setFocus();
        return;
    }
    const QString amount = formatMoney(m_refund.amount);
    auto* dialog = new ConfirmRefund(
        tr("%1 were paid to %2 by hand?").arg(amount, m_refund.customerName),
        {tr("With the bank's reference %1. The gateway then sends nothing any more.").arg(proof),
         tr("This cannot be taken back.")},
        tr("%1 were paid").arg(amount), this);
    connect(dialog, &QDialog::accepted, this,
            [this, id = m_refund.id, proof] { m_actions.settleByHand(id, proof); });
    dialog->open();
}

} // namespace karigar::ui::admin
