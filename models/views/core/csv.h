// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"
#include "models/domain/base/money.h"

#include <QByteArray>
#include <QStringList>

namespace karigar::views {

/// Comma-separated values (RFC 4180, UTF-8) for spreadsheets. Pure; any thread.

/// What a file begins with: the byte order mark. Without it the most used spreadsheet reads the file in the
/// code page of its country, and names in Devanagari and the rupee sign arrive broken; other readers skip it.
QByteArray csvStart();
/// A line with its end. Cells are quoted; one that a spreadsheet would run as a formula begins with an
/// apostrophe, because names come from strangers. Plain numbers stay numbers.
QByteArray csvLine(const QStringList& cells);
/// "-1234.50": rupees with two decimals, as programs read them.
QString csvRupees(Money amount);
/// "2026-11-18T04:30:00Z"; empty for a time that has not come.
QString csvInstant(Millis at);

} // namespace karigar::views
