// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/bookingview.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

BookingView::BookingView(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Payment, Kind::Channel, Kind::ArtisanProfile},
          [this] { reload(); }, this))
{
}

void BookingView::open(const Id& booking)
{
    if (booking != m_id) {
        m_id = booking;
        m_state = State::Loading;
        Q_EMIT changed();
    }
    m_reloader->reloadNow();
}

void BookingView::reload()
{
    if (m_id.isNull())
        return;
    const int question = ++m_question;
    m_workspace.find(Kind::Booking, m_id, this, [this, question](const std::optional<Row>& row) {
        if (question != m_question)
            return;
        if (!row) {
            m_state = State::Missing;
            Q_EMIT changed();
            return;
        }
        m_booking = row->as<Booking>();
        m_waiting = row->waiting;
        loadRest(question);
    });
}

void BookingView::loadRest(int question)
{
    m_missing = 3;
    const auto part = [this, question](auto take) {
        return [this, question, take](const std::optional<Row>& row) {
            if (question != m_question)
                return;
            take(row);
            if (--m_missing > 0)
                return;
            m_state = State::Ready;
            Q_EMIT changed();
        };
    };
    m_workspace.find(Kind::Payment, m_booking.payment, this, part([this](const std::optional<Row>& row) {
                         m_payment = row ? row->as<Payment>() : Payment();
                         m_waiting = m_waiting || (row && row->waiting);
                     }));
    m_workspace.find(Kind::Channel, m_booking.id, this,
                     part([this](const std::optional<Row>& row) { m_hasChannel = row.has_value(); }));
    m_workspace.find(Kind::ArtisanProfile, m_booking.artisan, this,
                     part([this](const std::optional<Row>& row) {
                         m_artisan = row ? row->as<ArtisanProfile>() : ArtisanProfile();
                     }));
}

bool BookingView::canPay() const
{
    return m_booking.state == BookingState::Held && m_workspace.now() < m_booking.holdUntil;
}

bool BookingView::canWithdraw() const
{
    const auto commands = offered(bookingTransitions(), m_booking.state, Party::Customer);
    return std::ranges::find(commands, "booking.withdraw"_L1) != commands.end();
}

bool BookingView::hasReceipt() const
{
    return m_payment.state == PaymentState::Captured || m_payment.state == PaymentState::PartiallyRefunded ||
           m_payment.state == PaymentState::Refunded;
}

void BookingView::withdraw()
{
    m_workspace.submit(u"booking.withdraw"_s, {{u"booking"_s, m_id.toText()}}, this,
                       [this](const Result<qint64>& n) {
                           if (n)
                               Q_EMIT withdrawn();
                           else
                               Q_EMIT failed(n.error());
                       });
}

void BookingView::askForPaymentPage()
{
    m_workspace.checkoutLink(m_booking.payment, this, [this](const Result<QString>& link) {
        if (link)
            Q_EMIT payHere(*link);
        else
            Q_EMIT failed(link.error());
    });
}

} // namespace karigar::views
