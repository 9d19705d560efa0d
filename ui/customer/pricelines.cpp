// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/pricelines.h"

#include "ui/shared/keyvaluetable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

void fillPriceLines(KeyValueTable& table, Money unitPrice, int seats, Money total)
{
    table.clear();
    const QString guests = QCoreApplication::translate("PriceLines", "%n guest(s)", nullptr, seats);
    table.addAmount(u"%1 × %2"_s.arg(guests, formatMoneyShort(unitPrice)), unitPrice.paise * seats);
    table.addTotal(QCoreApplication::translate("PriceLines", "Total"), total.paise);
}

void fillPrivatePrice(KeyValueTable& table, int seats, Money total)
{
    table.clear();
    table.addAmount(
        QCoreApplication::translate("PriceLines", "Private group of up to %n guest(s)", nullptr, seats),
        total.paise);
    table.addTotal(QCoreApplication::translate("PriceLines", "Total"), total.paise);
}

void fillPriceLines(KeyValueTable& table, const Booking& booking)
{
    if (booking.privateGroup)
        fillPrivatePrice(table, booking.seats, booking.total);
    else
        fillPriceLines(table, booking.unitPrice, booking.seats, booking.total);
}

} // namespace karigar::ui
