// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"

namespace karigar::ui {

/// Everything a receipt says, as plain values: the same receipt always prints the same text.
struct Receipt {
    QString number;
    QString customer;
    QString artisan;
    QString workshop;
    QString place; ///< "Jaipur, Rajasthan"
    QString gstin; ///< empty when the artisan is not registered
    QString title;
    QString when;
    QString where;
    int seats = 1;
    bool privateGroup = false; ///< the price is the whole session's
    Money unitPrice;
    Money total;
    Money refunded;
    QString method;
    QString reference; ///< the gateway's payment
    QString order;     ///< the gateway's order
    QString paidOn;
    Millis paidAt = 0;
};

Receipt receiptFor(const Booking& booking, const Payment& payment, const ArtisanProfile& artisan);
/// A file name that sorts by date: "karigar-receipt-2026-11-21-k3v9tz.pdf".
QString receiptFileName(const Booking& booking);

} // namespace karigar::ui
