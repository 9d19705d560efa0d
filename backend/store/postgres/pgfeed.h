// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgreader.h"

/// The feed as readers see it, below the oldest transaction that still runs: what commits later has a higher
/// number, so a cursor never passes by anything. In a steady view.
namespace karigar::backend::pgfeed {

Result<FeedEnd> read(PgSource& source, const QStringList& audiences, qint64 cursor, int limit,
                     const std::function<void(const FeedRow&)>& use);

} // namespace karigar::backend::pgfeed
