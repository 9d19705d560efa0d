// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/declinepanel.h"

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
    m_reason->addItems({tr("I am away at that time."), tr("The workshop is being repaired."),
                        tr("I need more time to prepare."), tr("There are too few guests for this time."),
                        tr("Another reason")});
    nameWidget(m_words, u"declineReasonField"_s, tr("In your words"));
    m_words->setPlaceholderText(tr("For example, when it would suit you"));
    m_words->setMaxLength(300);
    m_wordsRow = new FieldRow(tr("In your words"), m_words, tr("The customer reads this."), this);
    auto* confirm =
        new Button(Button::Kind::Danger, u"confirmDeclineButton"_s, tr("Decline request"), Icon::X, this);
    auto* keep =
        new Button(Button::Kind::Quiet, u"keepRequestButton"_s, tr("Keep the request"), Icon::None, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(confirm);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k8, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(new FieldRow(tr("Reason"), m_reason, {}, this));
    column->addWidget(m_wordsRow);
    column->addLayout(buttons);
    connect(confirm, &QPushButton::clicked, this, &DeclinePanel::finish);
    connect(m_words, &QLineEdit::returnPressed, this, &DeclinePanel::finish);
    connect(keep, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT kept();
    });
}

void DeclinePanel::start()
{
    if (!m_reason)
        build();
    m_reason->setCurrentIndex(0);
    m_words->clear();
    m_wordsRow->setError({});
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DeclinePanel::finish()
{
    const bool ownWordsOnly = m_reason->currentIndex() == m_reason->count() - 1;
    const QString words = m_words->text().trimmed();
    if (ownWordsOnly && words.isEmpty()) {
        m_wordsRow->setError(tr("Please say why, so that the customer understands."));
        m_words->setFocus();
        return;
    }
    hide();
    const QString reason =
        ownWordsOnly ? words : m_reason->currentText() + (words.isEmpty() ? words : u' ' + words);
    Q_EMIT declined(reason);
}

} // namespace karigar::ui::artisan
