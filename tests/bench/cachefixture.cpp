// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cachefixture.h"

#include "tests/bench/benchmark.h"

namespace karigar::bench {

CacheFixture::CacheFixture(int size, Content content)
    : m_data(Id::derive(Id(), u"owner", kNow), kNow, size)
{
    fill(folder(), m_key, m_clock, m_data, content);
}

void CacheFixture::fill(const QString& folder, const store::CacheKey& key, const Clock& clock,
                        const MarketplaceData& data, Content content)
{
    const auto cache = must(store::Cache::open(folder, key, clock));
    must(cache->setIdentity({data.owner(), true, false}));
    const auto at = [&](int n) { return content == Content::Mixed ? data.mixed(n) : data.onlyBooking(n); };
    eachPage(data, at, [&](const QByteArray& page) { must(cache->applyPage(page)); });
    must(cache->finishFirstSync());
    must(cache->database().checkpoint());
}

std::unique_ptr<store::Cache> CacheFixture::open() const
{
    return must(store::Cache::open(folder(), m_key, m_clock));
}

} // namespace karigar::bench
