// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/refundtrouble.h"

#include "models/views/core/reloader.h"

#include <algorithm>

namespace karigar::views::admin {

RefundTrouble::RefundTrouble(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Refund}, [this] { reload(); }, this))
    , m_money(new BookingRefunds(workspace, this))
{
    connect(m_money, &BookingRefunds::changed, this, &RefundTrouble::tell);
}

void RefundTrouble::open(const Id& refund)
{
    m_id = refund;
    m_refund = {};
    m_reloader->reloadNow();
}

void RefundTrouble::reload()
{
    if (m_id.isNull())
        return;
    const int pass = ++m_pass;
    m_workspace.find(Kind::Refund, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            Q_EMIT missing();
            return;
        }
        m_refund = row->as<Refund>();
        m_money->open(m_refund.booking);
    });
}

void RefundTrouble::tell()
{
    if (m_money->state() == BookingRefunds::State::Ready && m_money->id() == m_refund.booking && story())
        Q_EMIT loaded();
    else if (m_money->state() == BookingRefunds::State::Missing)
        Q_EMIT missing();
}

const RefundStory* RefundTrouble::story() const
{
    for (const RefundStory& story : m_money->stories())
        if (std::ranges::find(story.refunds, m_refund.id, &Refund::id) != story.refunds.end())
            return &story;
    return nullptr;
}

std::vector<Refund> RefundTrouble::replaceable() const
{
    std::vector<Refund> failed;
    for (const RefundStory& story : m_money->stories())
        for (const Refund& refund : story.refunds)
            if (refund.state == RefundState::Failed && refund.payment == m_refund.payment)
                failed.push_back(refund);
    return failed;
}

bool RefundTrouble::isContested() const
{
    const auto payment = std::ranges::find(m_money->payments(), m_refund.payment, &Payment::id);
    return payment != m_money->payments().end() && payment->disputed.paise > 0;
}

} // namespace karigar::views::admin
