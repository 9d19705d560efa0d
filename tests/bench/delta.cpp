// SPDX-License-Identifier: GPL-3.0-or-later
// delta: one change arriving in a cache of 100,000 records against one arriving in a cache of 1,000.
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/data/dice.h"
#include "tests/bench/timing.h"

namespace karigar::bench {

namespace {

constexpr int kFew = 1000;
constexpr int kChanges = 1500;
constexpr qint64 kFirstSeq = 1'000'000;

/// A cache that is open and takes changes of its bookings, one a page.
class Receiver {
public:
    explicit Receiver(const CacheFixture& fixture)
        : m_fixture(fixture)
        , m_cache(fixture.open())
    {
    }

    double one(int n)
    {
        Booking booking =
            m_fixture.data().booking(Dice(static_cast<std::uint64_t>(n)).below(m_fixture.data().size()));
        booking.state = BookingState::Cancelled;
        booking.stateAt = kNow + n;
        booking.note = QStringLiteral("The roads are flooded, we cannot come");
        const QByteArray page = pageOf({{Kind::Booking, booking.id, toJson(booking)}}, kFirstSeq + n, false);
        const Stopwatch watch;
        must(m_cache->applyPage(page));
        const double ms = watch.ms();
        must(m_cache->tidy()); // between writes, as the writer thread does it
        return ms;
    }

private:
    const CacheFixture& m_fixture;
    std::unique_ptr<store::Cache> m_cache;
};

} // namespace

void benchDelta()
{
    const CacheFixture many(kMany, CacheFixture::Content::Mixed);
    const CacheFixture few(kFew, CacheFixture::Content::Mixed);
    Receiver large(many), small(few);
    // What the first changes find is a cold page cache; nobody waits for those.
    int n = 0;
    for (; n < 50; ++n) {
        large.one(n);
        small.one(n);
    }
    const Pair change = inTurns(
        kChanges, [&] { return 1000 * large.one(++n); }, [&] { return 1000 * small.one(++n); });
    print({"delta", change.ours, change.floor, "us", 1.3});
}

} // namespace karigar::bench
