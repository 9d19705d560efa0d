// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"
#include "models/views/history/historysources.h"

namespace karigar::views {

/// A history as comma-separated values: one line a record, the same columns for every kind of movement, so
/// that one table holds them all. Amounts are in rupees and positive; the type says which way they went.
/// Column names are for programs and not translated. Pure; any thread.
QByteArray historyCsvHeader(HistoryOf of);
QByteArray historyCsvLine(Kind kind, const Row& row);

} // namespace karigar::views
