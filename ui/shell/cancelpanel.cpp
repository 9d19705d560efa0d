// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cancelpanel.h"

#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/limits.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace karigar::ui {

CancelPanel::CancelPanel(views::Workspace& workspace, Party party, QWidget* parent)
    : Card(parent)
    , m_view(new views::Cancellation(workspace, party, this))
    , m_seats(new ComboBox(u"cancelSeatsBox"_s, tr("Who does not come"), this))
    , m_reason(new ComboBox(u"cancelReasonBox"_s, tr("Reason"), this))
    , m_words(new QLineEdit(this))
    , m_money(new KeyValueTable(this))
    , m_arrival(label({}, TextSize::Caption, Ink::Muted, this))
    , m_effect(label({}, TextSize::Body, Ink::Normal, this))
    , m_error(new Banner(Banner::Kind::Bad, u"cancelError"_s, {}, this))
    , m_confirm(
          new Button(Button::Kind::Danger, u"confirmCancelButton"_s, tr("Cancel the booking"), Icon::X, this))
    , m_keep(
          new Button(Button::Kind::Quiet, u"keepBookingButton"_s, tr("Keep the booking"), Icon::None, this))
{
    setObjectName(u"cancelPanel"_s);
    m_money->setObjectName(u"cancelMoney"_s);
    m_effect->setObjectName(u"cancelEffect"_s);
    nameWidget(m_words, u"cancelWordsField"_s, tr("In your words"));
    m_words->setMaxLength(kMaxReasonLength);
    m_seatsRow = new FieldRow(tr("Who does not come"), m_seats, {}, this);
    m_wordsRow = new FieldRow(tr("In your words"), m_words, tr("The other side reads this."), this);
    for (const EndReason reason : cancellationReasons(party))
        m_reason->addItem(endReasonLabel(reason), QVariant::fromValue(static_cast<int>(reason)));
    buildForm();
    hide();
    connect(m_view, &views::Cancellation::changed, this, &CancelPanel::refresh);
    connect(m_view, &views::Cancellation::done, this, [this](const QString& words) {
        hide();
        Q_EMIT said(words);
    });
    connect(m_view, &views::Cancellation::failed, this, [this](const Error& error) {
        m_error->setMessage(Banner::Kind::Bad, error.message);
        m_error->show();
        show();
        refreshMoney();
    });
    connect(m_seats, &QComboBox::currentIndexChanged, this, &CancelPanel::refreshMoney);
    connect(m_words, &QLineEdit::textEdited, this, [this] { m_wordsRow->setError({}); });
    connect(m_confirm, &QPushButton::clicked, this, &CancelPanel::finish);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT kept();
    });
}

void CancelPanel::buildForm()
{
    m_error->setDismissible();
    m_error->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    content()->setSpacing(space::k12);
    content()->addWidget(new SectionHeader(tr("Cancel this booking"), {}, this));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_error, m_seatsRow, new FieldRow(tr("Reason"), m_reason, {}, this),
                                         m_wordsRow, m_money, m_arrival, m_effect})
        content()->addWidget(part);
    content()->addLayout(buttons);
}

void CancelPanel::start(const Id& booking)
{
    m_error->hide();
    m_wordsRow->setError({});
    m_words->clear();
    m_reason->setCurrentIndex(0);
    m_view->open(booking);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void CancelPanel::refresh()
{
    const int seats = m_view->booking().seats;
    const QSignalBlocker quiet(m_seats);
    m_seats->clear();
    m_seats->addItem(tr("All %n", nullptr, seats), seats);
    for (int n = 1; n < seats; ++n)
        m_seats->addItem(tr("%n of %1", nullptr, n).arg(seats), n);
    m_seatsRow->setVisible(m_view->canSplit());
    refreshMoney();
}

void CancelPanel::refreshMoney()
{
    const auto preview = m_view->preview(seats());
    const bool kept = m_view->party() == Party::Customer;
    m_shown = preview.back;
    m_money->clear();
    m_money->addAmount(seats() == m_view->booking().seats ? tr("Price") : tr("Price of these seats"),
                       preview.paid.paise);
    if (preview.kept.paise > 0)
        m_money->addAmount(kept ? tr("Kept by the policy") : tr("Not refundable"), -preview.kept.paise);
    m_money->addTotal(kept ? tr("You get back") : tr("The guest gets back"), preview.back.paise);
    m_arrival->setText(preview.arrival);
    m_arrival->setVisible(!preview.arrival.isEmpty());
    m_effect->setText(preview.effect);
    m_confirm->setText(preview.back.paise > 0 ? tr("Cancel · %1 back").arg(formatMoneyShort(preview.back))
                                              : tr("Cancel without a refund"));
    m_confirm->setAccessibleName(m_confirm->text());
}

int CancelPanel::seats() const
{
    return m_view->canSplit() && m_seats->count() > 0 ? m_seats->currentData().toInt()
                                                      : m_view->booking().seats;
}

EndReason CancelPanel::reason() const
{
    return static_cast<EndReason>(m_reason->currentData().toInt());
}

void CancelPanel::finish()
{
    if (const auto fits = checkEndReason(m_view->party(), reason(), m_words->text()); !fits) {
        m_wordsRow->setError(fits.error().message);
        m_words->setFocus();
        return;
    }
    m_view->cancel(seats(), reason(), m_words->text().trimmed(), m_shown);
}

} // namespace karigar::ui
