// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/stepwords.h"

#include "models/domain/rules/bookingmachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

QString stepWords(const BookingStep& step)
{
    if (step.what == "change.accept"_L1)
        return QCoreApplication::translate("BookingStep", "Changed by agreement");
    if (step.what == "booking.cancel_seats"_L1)
        return QCoreApplication::translate("BookingStep", "Some seats cancelled");
    if (step.what == "waitlist.accept"_L1)
        return QCoreApplication::translate("BookingStep", "Seats taken from the waiting list");
    return bookingStateLabel(step.state);
}

} // namespace karigar::views
