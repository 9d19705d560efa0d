// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/data/marketplacedata.h"

#include <functional>
#include <QByteArray>

/// Records as the pages of the change feed in which the backend would send them.
namespace karigar::bench {

inline constexpr int kRecordsPerPage = 2000;

/// One page of `records`, numbered from `firstSeq` on.
QByteArray pageOf(const std::vector<MarketplaceData::Record>& records, qint64 firstSeq, bool more);

using RecordAt = std::function<MarketplaceData::Record(int)>;
/// All services and then `data.size()` records, page by page.
void eachPage(const MarketplaceData& data, const RecordAt& at,
              const std::function<void(const QByteArray&)>& use);

} // namespace karigar::bench
