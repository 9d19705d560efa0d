// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/store/cache.h"
#include "tests/bench/data/pages.h"

#include <QTemporaryDir>

namespace karigar::bench {

inline constexpr Millis kNow = 1774981900000;
inline constexpr int kMany = 100'000;

/// A cache in a folder of its own, filled as a first synchronisation fills it and then closed.
class CacheFixture {
public:
    enum class Content { Bookings, Mixed };

    CacheFixture(int size, Content content);
    /// The same in a folder that stays.
    static void fill(const QString& folder, const store::CacheKey& key, const Clock& clock,
                     const MarketplaceData& data, Content content);

    QString folder() const { return m_folder.filePath(QStringLiteral("account")); }
    const store::CacheKey& key() const { return m_key; }
    const Clock& clock() const { return m_clock; }
    const MarketplaceData& data() const { return m_data; }
    std::unique_ptr<store::Cache> open() const;

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{kNow};
    store::CacheKey m_key = store::CacheKey::random();
    MarketplaceData m_data;
};

} // namespace karigar::bench
