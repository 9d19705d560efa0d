// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"

#include <QByteArray>
#include <QStringList>

namespace karigar::views {

/// Comma-separated values (RFC 4180) for spreadsheets. Pure; any thread.

/// A line with its end. Cells are quoted; one that a spreadsheet would run as a formula begins with an
/// apostrophe, because names come from strangers.
QByteArray csvLine(const QStringList& cells);
/// "-1234.50": rupees with two decimals, as programs read them.
QString csvRupees(Money amount);

} // namespace karigar::views
