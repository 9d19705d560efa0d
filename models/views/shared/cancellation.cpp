// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/cancellation.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/policy.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

Cancellation::Cancellation(Workspace& workspace, Party party, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Payment}, [this] { reload(); }, this))
    , m_party(party)
{
}

void Cancellation::open(const Id& booking)
{
    m_id = booking;
    m_reloader->reloadNow();
}

void Cancellation::reload()
{
    if (m_id.isNull())
        return;
    const int pass = ++m_pass;
    m_workspace.find(Kind::Booking, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass || !row)
            return;
        const auto booking = row->as<Booking>();
        m_workspace.list(Query::of(Kind::Payment).equal("booking", m_id), this,
                         [this, pass, booking](const std::vector<Row>& rows) {
                             if (pass != m_pass)
                                 return;
                             m_booking = booking;
                             m_payments.clear();
                             for (const Row& payment : rows)
                                 m_payments.push_back(payment.as<Payment>());
                             Q_EMIT changed();
                         });
    });
}

bool Cancellation::offers(const Booking& booking, Party party, Millis now)
{
    const auto commands = offered<BookingState>(bookingTransitions(), booking.state, party);
    return std::ranges::find(commands, "booking.cancel"_L1) != commands.end() &&
           checkCancelTime(booking, party, now).has_value();
}

bool Cancellation::canSplit() const
{
    const auto commands = offered<BookingState>(bookingTransitions(), m_booking.state, m_party);
    return std::ranges::find(commands, "booking.cancel_seats"_L1) != commands.end() && m_booking.seats > 1 &&
           !m_booking.privateGroup;
}

Cancellation::Preview Cancellation::preview(int seats) const
{
    const Millis now = m_workspace.now();
    Preview preview;
    if (seats == m_booking.seats) {
        preview.paid = m_booking.total;
        preview.back = cancellationRefund(m_booking, m_payments, m_party, now);
    } else {
        preview.paid = seatsPrice(m_booking, seats);
        preview.back = seatsRefund(m_booking, m_payments, seats, m_party, now);
    }
    preview.kept = preview.paid - preview.back;
    preview.arrival = arrivalWords(preview.back);
    preview.effect = effectWords(seats);
    return preview;
}

QString Cancellation::arrivalWords(Money back) const
{
    if (back.paise == 0 || m_payments.empty())
        return {};
    const bool reserved =
        std::ranges::all_of(m_payments, [](const Payment& p) { return p.state == PaymentState::Authorized; });
    if (reserved && back == m_booking.total)
        return tr("Nothing was collected yet: the reserved amount becomes free again.");
    return tr("It goes back the way it was paid and usually arrives %1.")
        .arg(arrivalEstimate(m_payments.front().method));
}

QString Cancellation::effectWords(int seats) const
{
    if (m_party == Party::Customer)
        return seats == m_booking.seats
                   ? tr("%1 is told, and the seats are free for others.").arg(m_booking.artisanName)
                   : tr("%1 is told. The booking stands for the others.").arg(m_booking.artisanName);
    if (m_party == Party::Artisan)
        return tr("%1 gets everything back, whatever the policy says, and is told at once with your reason. "
                  "The seats can be booked again.")
            .arg(m_booking.customerName);
    return tr("%1 gets the whole price back, and both people are told with the reason.")
        .arg(m_booking.customerName);
}

void Cancellation::cancel(int seats, EndReason code, const QString& reason, Money shown)
{
    const bool all = seats == m_booking.seats;
    QJsonObject args{{u"booking"_s, m_id.toText()},
                     {u"code"_s, QString(enumText(code))},
                     {u"reason"_s, reason},
                     {u"refund"_s, FieldWriter::encode(shown)}};
    if (!all)
        args.insert(u"seats"_s, seats);
    const QString words = shown.paise > 0 ? tr("Cancelled. %1 go back.").arg(formatMoney(shown))
                                          : tr("Cancelled. By the policy nothing goes back.");
    m_workspace.submit(all ? u"booking.cancel"_s : u"booking.cancel_seats"_s, args, this,
                       [this, words](const Result<qint64>& queued) {
                           if (!queued) {
                               Q_EMIT failed(queued.error());
                               return;
                           }
                           Q_EMIT done(words);
                           m_workspace.whenSettled(*queued, this, [this](const Result<void>& settled) {
                               if (!settled)
                                   Q_EMIT failed(settled.error());
                           });
                       });
}

} // namespace karigar::views
