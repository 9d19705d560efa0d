// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/refundform.h"

#include "models/domain/rules/limits.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kTextHeight = 96;
constexpr int kAmountWidth = 200;
} // namespace

RefundForm::RefundForm(const PageContext& context, const PictureChooser& chooser, QWidget* parent)
    : Card(parent)
    , m_error(new Banner(Banner::Kind::Bad, u"refundFormError"_s, {}, this))
    , m_leftWords(label({}, TextSize::Body, Ink::Muted, this))
    , m_reason(new ComboBox(u"refundReasonBox"_s, tr("What happened"), this))
    , m_text(new QPlainTextEdit(this))
    , m_amount(new MoneyField(u"refundAmountField"_s, this))
    , m_pictures(new PicturePicker(context, chooser, this))
    , m_send(new Button(Button::Kind::Primary, u"sendRefundButton"_s, tr("Ask for the refund"), Icon::Send,
                        this))
    , m_keep(new Button(Button::Kind::Quiet, u"keepMoneyButton"_s, tr("Do not ask"), Icon::None, this))
{
    setObjectName(u"refundForm"_s);
    m_leftWords->setObjectName(u"refundLeft"_s);
    nameWidget(m_text, u"refundText"_s, tr("In your words"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    m_amount->setMaximumWidth(kAmountWidth);
    m_textRow = new FieldRow(tr("In your words"), m_text,
                             tr("Somebody of Karigar reads this, and the artisan may be asked."), this);
    m_amountRow = new FieldRow(tr("How much"), m_amount, {}, this);
    for (const RefundReason& reason : refundReasons())
        m_reason->addItem(reason.label, QString(reason.code));
    buildForm();
    hide();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_textRow->setError({}); });
    connect(m_amount, &MoneyField::paiseChanged, this, [this] { m_amountRow->setError({}); });
    connect(m_pictures, &PicturePicker::failed, this, &RefundForm::showError);
    connect(m_send, &QPushButton::clicked, this, &RefundForm::send);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
}

void RefundForm::buildForm()
{
    m_error->setDismissible();
    m_error->hide();
    auto* pictures =
        new FieldRow(tr("Pictures"), m_pictures,
                     tr("They are kept encrypted; besides you only the people who decide see them."), this);
    pictures->setOptional();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    content()->setSpacing(space::k12);
    content()->addWidget(new SectionHeader(tr("Ask for a refund"), {}, this));
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_error, m_leftWords, new FieldRow(tr("What happened"), m_reason, {}, this), m_textRow,
             m_amountRow, pictures})
        content()->addWidget(part);
    content()->addLayout(buttons);
}

void RefundForm::start(const Id& booking, Money left)
{
    const bool same = booking == m_booking;
    m_booking = booking;
    setLeft(left);
    m_error->hide();
    if (!same) {
        m_reason->setCurrentIndex(0);
        m_text->clear();
        m_pictures->clear();
        m_amount->setPaise(left.paise);
    }
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RefundForm::setLeft(Money left)
{
    m_left = left;
    m_leftWords->setText(
        tr("Up to %1 can still go back. A person looks at every request.").arg(formatMoney(left)));
}

void RefundForm::showError(const Error& error)
{
    m_error->setMessage(Banner::Kind::Bad, error.message);
    m_error->show();
}

void RefundForm::finish()
{
    m_booking = {};
    hide();
}

void RefundForm::send()
{
    const QString text = m_text->toPlainText().trimmed();
    const auto paise = m_amount->paise();
    if (text.isEmpty())
        m_textRow->setError(tr("Please say something about it."));
    if (!paise || *paise < kMinRefundPaise)
        m_amountRow->setError(tr("Please say how much: one rupee or more."));
    else if (Money{*paise} > m_left)
        m_amountRow->setError(tr("More cannot go back than is left: %1.").arg(formatMoney(m_left)));
    if (m_textRow->hasError() || m_amountRow->hasError())
        return;
    m_error->hide();
    Q_EMIT asked({m_booking, m_reason->currentData().toString(), text, m_pictures->shas(), Money{*paise}});
}

} // namespace karigar::ui
