// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt.h"

#include "models/domain/rules/states.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/bookingwords.h"
#include "models/views/customer/policydates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

// The tail of an id is random; its front is only the time.
QString shortNumber(const Id& id)
{
    return id.toText().right(8).toUpper();
}

} // namespace

Receipt receiptFor(const Booking& booking, const Payment& payment, const ArtisanProfile& artisan)
{
    Receipt receipt;
    receipt.number = shortNumber(booking.id);
    receipt.customer = booking.customerName;
    receipt.artisan = booking.artisanName;
    receipt.workshop = artisan.workshop;
    const QStringList place{artisan.city, stateName(artisan.state)};
    receipt.place = place.join(u", "_s);
    receipt.gstin = artisan.registration == Registration::Registered ? artisan.gstin : QString();
    receipt.title = booking.serviceTitle;
    receipt.when = views::spanWords(booking.startAt, booking.endAt, booking.zone) + u' ' +
                   QString::number(booking.date.year());
    receipt.where = views::placeOf(booking);
    receipt.seats = booking.seats;
    receipt.privateGroup = booking.privateGroup;
    receipt.unitPrice = booking.unitPrice;
    receipt.total = payment.amount;
    receipt.refunded = payment.refunded;
    receipt.method = payment.method.toUpper();
    receipt.reference = payment.pspId;
    receipt.order = payment.orderId;
    receipt.paidOn = views::exactWords(payment.capturedAt, booking.zone);
    receipt.paidAt = payment.capturedAt;
    return receipt;
}

QString receiptFileName(const Booking& booking)
{
    return u"karigar-receipt-%1-%2.pdf"_s.arg(booking.date.toString(Qt::ISODate),
                                              shortNumber(booking.id).toLower());
}

} // namespace karigar::ui
