// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/accountpage.h"

#include "models/domain/rules/states.h"
#include "models/views/customer/accountview.h"
#include "ui/customer/billingcard.h"
#include "ui/customer/statestack.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kFormWidth = 520;
}

AccountPage::AccountPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_view(new views::AccountView(context.workspace, this))
    , m_email(label({}))
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_state(new ComboBox(u"accountStateField"_s, tr("State")))
    , m_zone(new ComboBox(u"accountZoneField"_s, tr("Time zone")))
    , m_waiting(new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn))
    , m_save(new Button(Button::Kind::Primary, u"saveAccountButton"_s, tr("Save changes"), Icon::Check))
    , m_states(new StateStack(SkeletonView::Shape::Page, buildContent()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    fillChoices();
    connect(m_view, &views::AccountView::changed, this, &AccountPage::refresh);
    connect(m_view, &views::AccountView::saved, this, [this] { Q_EMIT said(tr("Saved."), {}); });
    connect(m_view, &views::AccountView::failed, this,
            [this](const Error& error) { m_nameRow->setError(error.message); });
    connect(m_view, &views::AccountView::billingSaved, this, [this] { Q_EMIT said(tr("Saved."), {}); });
    connect(m_save, &QPushButton::clicked, this, &AccountPage::save);
    for (QLineEdit* field : {m_name, m_phone})
        connect(field, &QLineEdit::textEdited, this, [this] { m_save->setEnabled(isEdited()); });
    for (ComboBox* box : {m_state, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_save->setEnabled(isEdited()); });
}

QWidget* AccountPage::buildContent()
{
    nameWidget(m_name, u"accountNameField"_s, tr("Name"));
    nameWidget(m_phone, u"accountPhoneField"_s, tr("Phone"));
    m_email->setObjectName(u"accountEmail"_s);
    m_waiting->setObjectName(u"accountWaiting"_s);
    m_nameRow = new FieldRow(tr("Name"), m_name, tr("As the artisan sees it."));
    auto* phone = new FieldRow(tr("Phone"), m_phone, tr("For the day of the workshop only."));
    phone->setOptional();
    auto* card = new Card;
    card->setMaximumWidth(kFormWidth);
    card->content()->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    card->content()->setSpacing(space::k16);
    card->content()->addWidget(new FieldRow(tr("Email"), m_email, tr("You sign in with it.")));
    card->content()->addWidget(m_nameRow);
    card->content()->addWidget(phone);
    card->content()->addWidget(new FieldRow(tr("State"), m_state, tr("Decides the tax on your papers.")));
    card->content()->addWidget(
        new FieldRow(tr("Time zone"), m_zone, tr("Workshops keep the time of their own place.")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_waiting);
    row->addStretch(1);
    card->content()->addLayout(row);
    auto* column = new ContentColumn(u"accountColumn"_s, tr("Account"));
    column->content()->addWidget(
        new OfflineLine(m_context.workspace, tr("What you save is sent when it is back.")));
    column->content()->addWidget(card);
    m_billing = new BillingCard(*m_view);
    m_billing->setMaximumWidth(kFormWidth);
    column->content()->addWidget(m_billing);
    column->content()->addStretch(1);
    return column;
}

void AccountPage::fillChoices()
{
    m_state->addItem(tr("Not said"), QString());
    for (const IndianState& state : indianStates())
        m_state->addItem(QString::fromLatin1(state.name), QString::fromLatin1(state.code));
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        if (zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("posix/") &&
            !zone.startsWith("right/"))
            m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), QString::fromLatin1(zone));
}

void AccountPage::refresh()
{
    const User& user = m_view->user();
    m_waiting->setVisible(m_view->isWaiting());
    m_email->setText(user.email);
    // What is being typed is not overwritten by news.
    if (!m_shown || !isEdited() || m_view->isWaiting()) {
        m_name->setText(user.name);
        m_phone->setText(user.phone);
        m_state->setCurrentIndex(std::max(0, m_state->findData(user.state)));
        m_zone->setCurrentIndex(m_zone->findData(user.zone));
        m_shown = true;
    }
    m_save->setEnabled(isEdited());
    m_billing->refresh();
    m_states->showContent();
}

bool AccountPage::isEdited() const
{
    const User& user = m_view->user();
    return m_name->text() != user.name || m_phone->text() != user.phone ||
           m_state->currentData().toString() != user.state || m_zone->currentData().toString() != user.zone;
}

void AccountPage::save()
{
    m_nameRow->setError({});
    m_view->save(m_name->text(), m_phone->text(), m_state->currentData().toString(),
                 m_zone->currentData().toString());
}

} // namespace karigar::ui
