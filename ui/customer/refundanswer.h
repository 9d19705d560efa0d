// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/bookingrefunds.h"
#include "ui/refunds/picturepicker.h"
#include "ui/shared/card.h"

class QLabel;
class QPlainTextEdit;

namespace karigar::ui {

class Button;
class FieldRow;

/// The open request's way on: the question that waits and the answer to it, and taking the request back.
/// Keeps what is typed while the request changes. GUI thread. Object names: refundAnswer, refundQuestion,
/// refundAnswerText, sendRefundAnswerButton, withdrawRefundButton and those of PicturePicker.
class RefundAnswer : public Card {
    Q_OBJECT
public:
    RefundAnswer(const PageContext& context, const PictureChooser& chooser, QWidget* parent = nullptr);

    /// Null hides it.
    void setRequest(const RefundRequest* request);
    void clear();

Q_SIGNALS:
    void answered(const karigar::Id& request, const QString& text, const QStringList& pictures);
    void withdrawn(const karigar::Id& request);
    void failed(const karigar::Error& error);

private:
    void send();

    Id m_request;
    QLabel* m_title;
    QLabel* m_question;
    QPlainTextEdit* m_text;
    FieldRow* m_textRow;
    PicturePicker* m_pictures;
    Button* m_send;
    Button* m_withdraw;
};

} // namespace karigar::ui
