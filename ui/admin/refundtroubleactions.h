// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/refundtrouble.h"
#include "models/views/shared/refundactions.h"
#include "ui/shared/card.h"

class QLabel;
class QLineEdit;

namespace karigar::ui {
class Button;
class ComboBox;
class FieldRow;
} // namespace karigar::ui

namespace karigar::ui::admin {

/// What a person does about a refund that failed (send it again, or say that it was paid by hand and prove
/// it) or that somebody made at the gateway (recognise it, perhaps in place of one of ours). Hidden when
/// there is nothing to do. Keeps what is typed. GUI thread. Object names: refundTroubleActions,
/// sendAgainButton, proofField, settleByHandButton, insteadOfBox, recogniseButton, and those of
/// ConfirmRefund.
class RefundTroubleActions : public Card {
    Q_OBJECT
public:
    explicit RefundTroubleActions(views::RefundActions& actions, QWidget* parent = nullptr);

    void setTrouble(const views::admin::RefundTrouble& trouble);

private:
    void refreshChoices(const std::vector<Refund>& replaceable);
    void confirmAgain();
    void confirmByHand();

    views::RefundActions& m_actions;
    Refund m_refund;
    QLabel* m_title;
    QLabel* m_words;
    Button* m_again;
    QLineEdit* m_proof;
    FieldRow* m_proofRow;
    Button* m_settle;
    ComboBox* m_instead;
    FieldRow* m_insteadRow;
    Button* m_recognise;
};

} // namespace karigar::ui::admin
