// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/refundcase.h"
#include "models/views/shared/refundactions.h"
#include "ui/shared/card.h"

class QLabel;
class QPlainTextEdit;

namespace karigar::ui {
class Banner;
class Button;
class FieldRow;
class KeyValueTable;
class MoneyField;
class SegmentedControl;
} // namespace karigar::ui

namespace karigar::ui::admin {

/// What an admin decides about one open request: what stands in the way, how much by which measure and what
/// stays, the words to the customer, and the four ways on. Keeps what is typed while the case changes. What
/// is approved is what stands there, confirmed once more. GUI thread. Object names: refundDecision,
/// refundBlocked, refundBalance, refundMeasure, grantAmountField, grantMoney, decisionText,
/// approveRefundButton, takeUpRefundButton, askInfoButton, rejectRefundButton, and those of ConfirmRefund.
class RefundDecision : public Card {
    Q_OBJECT
public:
    explicit RefundDecision(views::RefundActions& actions, QWidget* parent = nullptr);

    void setChoice(const views::admin::RefundChoice& choice);
    /// After something was done: the words are no longer needed.
    void clearWords();

private:
    void buildForm();
    void connectParts();
    void start();
    void refresh();
    void refreshBlockers(Money amount);
    Money amount() const;
    RefundMeasure measure() const;
    QString words() const;
    bool saysSomething();
    void confirm();

    views::RefundActions& m_actions;
    views::admin::RefundChoice m_choice;
    Banner* m_blocked;
    Banner* m_balance;
    SegmentedControl* m_measure;
    MoneyField* m_amount;
    FieldRow* m_amountRow;
    KeyValueTable* m_money;
    QPlainTextEdit* m_text;
    FieldRow* m_textRow;
    Button* m_approve;
    Button* m_takeUp;
    Button* m_ask;
    Button* m_reject;
};

} // namespace karigar::ui::admin
