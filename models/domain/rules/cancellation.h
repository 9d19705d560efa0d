// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/domain/rules/machine.h"

#include <span>

/// What ends a booking that was promised, and what it costs. The same functions decide on the backend and
/// fill the dialogs, so what a person is shown is what happens. Pure; any thread.
namespace karigar {

/// What comes back when `by` cancels now: for the customer what the frozen policy says, for everybody else
/// all; never more than can still go back.
Money cancellationRefund(const Booking& booking, const std::vector<Payment>& payments, Party by, Millis at);

/// The price of `seats` out of a group booking, and what comes back when they are given up now.
Money seatsPrice(const Booking& booking, int seats);
Money seatsRefund(const Booking& booking, const std::vector<Payment>& payments, int seats, Party by,
                  Millis at);

/// The reasons a party can choose from, the likeliest first.
std::span<const EndReason> cancellationReasons(Party by);
/// What an artisan can choose from when declining a request.
std::span<const EndReason> declineReasons();
QString endReasonLabel(EndReason reason);
/// A reason as people read it: the words of the code and the person's own.
QString endReasonWords(EndReason reason, const QString& text);
/// Refuses a reason that this party is not offered, and "other" without words.
Result<void> checkEndReason(Party by, EndReason code, const QString& text);
/// The same for declining a request, which may also go without any.
Result<void> checkDeclineReason(EndReason code, const QString& text);

/// A customer cancels until the start; afterwards somebody else must.
Result<void> checkCancelTime(const Booking& booking, Party by, Millis at);
/// When a guest who did not come may be marked: from a grace after the start for some days.
Result<void> checkNoShowTime(const Booking& booking, Millis at);
/// Until when a no-show may be taken back.
Millis noShowUndoUntil(const Booking& booking);

/// When money usually arrives, by the way it was paid: "in 5 to 10 working days".
QString arrivalEstimate(const QString& method);

} // namespace karigar
