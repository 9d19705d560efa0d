// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/busytimes.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

/// What the tests of calendar files share.
namespace karigar::test {

/// One of tests/calendarfiles/samples, with LF line ends.
QByteArray sample(const char* name);
/// A calendar around these lines (LF).
QByteArray calendarOf(const QByteArray& lines);
QByteArray withCrlf(QByteArray text);

/// "2027-03-01T09:00:00Z" as milliseconds.
Millis at(const char* iso);
/// From 2027-03-01 to 2027-04-08, in Asia/Kolkata.
ics::BusyQuestion march();
/// "2027-03-05T04:30Z/2027-03-05T06:00Z Dentist", an all-day time with a trailing "*".
QStringList lines(const ics::BusyAnswer& answer);

} // namespace karigar::test
