// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/refundlink.h"

#include "models/domain/rules/refundreview.h"
#include "models/views/shared/bookingrefunds.h"
#include "models/views/shared/refundwords.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

RefundLink::RefundLink(views::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(new views::BookingRefunds(workspace, this))
    , m_disputed(new Banner(Banner::Kind::Warn, u"paymentDisputed"_s, {}, this))
    , m_chip(new StateChip(Icon::Refund, {}, Tone::Info, this))
    , m_waiting(new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, this))
    , m_open(new Button(Button::Kind::Secondary, u"openRefundButton"_s, {}, Icon::Refund, this))
{
    m_chip->setObjectName(u"refundState"_s);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_chip);
    chips->addWidget(m_waiting);
    chips->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_disputed);
    column->addLayout(chips);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_view, &views::BookingRefunds::changed, this, &RefundLink::refresh);
    connect(m_open, &QPushButton::clicked, this, &RefundLink::wanted);
    hide();
}

void RefundLink::setBooking(const Id& booking)
{
    m_view->open(booking);
}

void RefundLink::refresh()
{
    const auto& stories = m_view->stories();
    const auto blockers = refundBlockers(m_view->payments(), m_workspace.now());
    const bool mayAsk = blockers.empty() || !refuses(blockers.front());
    setVisible(m_view->state() == views::BookingRefunds::State::Ready && (mayAsk || !stories.empty()));
    const Money disputed = m_view->disputed();
    m_disputed->setVisible(disputed.paise > 0);
    m_disputed->setMessage(Banner::Kind::Warn, tr("Your bank contests %1.").arg(formatMoney(disputed)));
    m_chip->setVisible(!stories.empty());
    m_waiting->setVisible(!stories.empty() && stories.front().waiting);
    m_open->setText(stories.empty() ? tr("Ask for a refund") : tr("Follow the refund"));
    m_open->setAccessibleName(m_open->text());
    if (stories.empty())
        return;
    const views::RefundStory& story = stories.front();
    const views::StateLook look = story.refunds.empty() ? views::lookOf(story.request->state)
                                                        : views::lookOf(story.refunds.back().state);
    m_chip->setState(iconNamed(look.icon), tr("Refund: %1").arg(look.text), toneNamed(look.tone));
}

} // namespace karigar::ui
