// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/refundanswer.h"

#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kTextHeight = 72;
} // namespace

RefundAnswer::RefundAnswer(const PageContext& context, const PictureChooser& chooser, QWidget* parent)
    : Card(parent)
    , m_title(strongLabel({}, this))
    , m_question(label({}, TextSize::Body, Ink::Normal, this))
    , m_text(new QPlainTextEdit(this))
    , m_pictures(new PicturePicker(context, chooser, this))
    , m_send(new Button(Button::Kind::Primary, u"sendRefundAnswerButton"_s, tr("Send the answer"), Icon::Send,
                        this))
    , m_withdraw(new Button(Button::Kind::Quiet, u"withdrawRefundButton"_s, tr("Withdraw the request"),
                            Icon::Undo, this))
{
    setObjectName(u"refundAnswer"_s);
    m_question->setObjectName(u"refundQuestion"_s);
    nameWidget(m_text, u"refundAnswerText"_s, tr("Your answer"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    m_textRow = new FieldRow(tr("Your answer"), m_text, {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_withdraw);
    buttons->addStretch(1);
    content()->setSpacing(space::k12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_question, m_textRow, m_pictures})
        content()->addWidget(part);
    content()->addLayout(buttons);
    hide();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_textRow->setError({}); });
    connect(m_pictures, &PicturePicker::failed, this, &RefundAnswer::failed);
    connect(m_send, &QPushButton::clicked, this, &RefundAnswer::send);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawn(m_request); });
}

void RefundAnswer::setRequest(const RefundRequest* request)
{
    setVisible(request != nullptr);
    if (!request)
        return;
    if (request->id != m_request)
        clear();
    m_request = request->id;
    const bool asked = request->state == RefundRequestState::NeedsInfo;
    setTone(asked ? Tone::Warn : Tone::Card, asked ? 0.08 : 0);
    m_title->setText(
        asked ? tr("A question for you")
              : tr("%1 asked for. You are told when it is decided.").arg(formatMoney(request->wished)));
    m_question->setText(asked && !request->remarks.empty() ? request->remarks.back().text : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_question, m_textRow, m_pictures, m_send})
        part->setVisible(asked);
}

void RefundAnswer::clear()
{
    m_text->clear();
    m_pictures->clear();
}

void RefundAnswer::send()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() && m_pictures->shas().isEmpty()) {
        m_textRow->setError(tr("Please say or show something."));
        return;
    }
    Q_EMIT answered(m_request, text, m_pictures->shas());
}

} // namespace karigar::ui
