// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/refundactions.h"
#include "ui/refunds/picturepicker.h"
#include "ui/shared/card.h"

class QLabel;
class QPlainTextEdit;

namespace karigar::ui {

class Banner;
class Button;
class ComboBox;
class FieldRow;
class MoneyField;

/// Asks for money back: why, in the customer's words and pictures, and how much of what is left. GUI thread.
/// Object names: refundForm, refundReasonBox, refundText, refundAmountField, refundLeft, sendRefundButton,
/// keepMoneyButton, refundFormError and those of PicturePicker.
class RefundForm : public Card {
    Q_OBJECT
public:
    RefundForm(const PageContext& context, const PictureChooser& chooser, QWidget* parent = nullptr);

    /// Shows itself, empty, for this booking; the same again does not lose what was typed.
    void start(const Id& booking, Money left);
    void setLeft(Money left);
    void showError(const Error& error);
    void finish(); ///< it was sent: empty and out of the way

Q_SIGNALS:
    void asked(const karigar::views::RefundActions::Wish& wish);
    void cancelled();

private:
    void buildForm();
    void send();

    Id m_booking;
    Money m_left;
    Banner* m_error;
    QLabel* m_leftWords;
    ComboBox* m_reason;
    QPlainTextEdit* m_text;
    FieldRow* m_textRow;
    MoneyField* m_amount;
    FieldRow* m_amountRow;
    PicturePicker* m_pictures;
    Button* m_send;
    Button* m_keep;
};

} // namespace karigar::ui
