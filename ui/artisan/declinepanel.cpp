// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/declinepanel.h"

#include "models/domain/rules/cancellation.h"
#include "ui/shared/button.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

DeclinePanel::DeclinePanel(QWidget* parent)
    : QWidget(parent)
{
}

// Only once it is wanted: a page shows many requests, and few of them are declined.
void DeclinePanel::build()
{
    m_reason = new ComboBox(u"declineReasonBox"_s, tr("Reason"), this);
    m_words = new QLineEdit(this);
    for (const EndReason reason : declineReasons())
        m_reason->addItem(endReasonLabel(reason), static_cast<int>(reason));
    nameWidget(m_words, u"declineReasonField"_s, tr("In your words"));
    m_words->setPlaceholderText(tr("For example, when it would suit you"));
    m_words->setMaxLength(300);
    m_wordsRow = new FieldRow(tr("In your words"), m_words, tr("The customer reads this."), this);
    m_confirm = new Button(Button::Kind::Danger, u"confirmDeclineButton"_s, {}, Icon::X, this);
    m_keep = new Button(Button::Kind::Quiet, u"keepRequestButton"_s, {}, Icon::None, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k8, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(new FieldRow(tr("Reason"), m_reason, {}, this));
    column->addWidget(m_wordsRow);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &DeclinePanel::finish);
    connect(m_words, &QLineEdit::returnPressed, this, &DeclinePanel::finish);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT kept();
    });
}

void DeclinePanel::start(EndReason likely, int requests)
{
    if (!m_reason)
        build();
    m_confirm->setText(requests == 1 ? tr("Decline request")
                                     : tr("Decline %n request(s)", nullptr, requests));
    m_keep->setText(requests == 1 ? tr("Keep the request") : tr("Keep them"));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(static_cast<int>(likely))));
    m_words->clear();
    m_wordsRow->setError({});
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DeclinePanel::finish()
{
    const auto code = static_cast<EndReason>(m_reason->currentData().toInt());
    const QString words = m_words->text().trimmed();
    if (!checkDeclineReason(code, words)) {
        m_wordsRow->setError(tr("Please say why, so that the customer understands."));
        m_words->setFocus();
        return;
    }
    hide();
    Q_EMIT declined(code, words);
}

} // namespace karigar::ui::artisan
