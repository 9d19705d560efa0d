// SPDX-License-Identifier: GPL-3.0-or-later
// optimistic: from a person's yes to a request until the changed rows are back on the thread that draws, at
// 100,000 bookings, against one frame.
#include "models/store/storethreads.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/timing.h"

#include <cstdio>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr double kFrameMs = 16;
constexpr int kRowsShown = 50;
constexpr int kWarmUp = 10;

/// What a page of requests does: shows the first rows, reads them again when it hears of a change.
class RequestsPage : public QObject {
public:
    RequestsPage(store::StoreThreads& threads, const Id& artisan)
        : m_threads(threads)
        , m_query(Query::of(Kind::Booking))
    {
        m_query.equal("artisan", artisan).equal("state", u"requested"_s).by("startAt").first(kRowsShown);
        m_threads.setListener(this, [this](const store::ChangeSet& changed) { reload(changed); });
    }

    /// Milliseconds until the booking's new row and the list without it are here.
    double approve(const Id& booking)
    {
        m_wanted = booking;
        const Stopwatch watch;
        m_threads
            .write([booking](store::Cache& cache) {
                return cache.submit({u"booking.approve"_s, {{u"booking"_s, booking.toText()}}, {}});
            })
            .then(this, [](const Result<qint64>& n) { (void)must(n); });
        m_loop.exec();
        const double ms = watch.ms();
        settle();
        return ms;
    }

private:
    /// Nobody says yes twice within a few milliseconds: what follows a write is done before the next one.
    void settle()
    {
        m_threads.write([](store::Cache&) { return Result<void>(); }).then(this, [this](const Result<void>&) {
            endLater(m_loop);
        });
        m_loop.exec();
    }

    void reload(const store::ChangeSet& changed)
    {
        if (!changed.ids.contains(m_wanted))
            return;
        m_threads
            .read([query = m_query, id = m_wanted](store::CacheReader& reader) -> Result<QString> {
                KARIGAR_TRY(const auto waiting, reader.waiting(Kind::Booking));
                KARIGAR_TRY(const auto rows, reader.tables().rows(query));
                for (const sql::RecordRow& row : rows)
                    (void)sql::parseDocument({row.doc.constData(), static_cast<size_t>(row.doc.size())});
                KARIGAR_TRY(const auto doc, reader.tables().find(Kind::Booking, id));
                return doc ? doc->value("state"_L1).toString() : QString();
            })
            .then(this, [this](const Result<QString>& state) {
                if (must(state) != "confirmed"_L1)
                    giveUp("an approved booking is not confirmed");
                endLater(m_loop);
            });
    }

    store::StoreThreads& m_threads;
    Query m_query;
    Id m_wanted;
    QEventLoop m_loop;
};

/// The payments that the requests were paid with.
void addPayments(const CacheFixture& fixture)
{
    std::vector<MarketplaceData::Record> payments;
    for (const int n : fixture.data().requests()) {
        const Payment payment = fixture.data().paymentOf(fixture.data().booking(n));
        payments.push_back({Kind::Payment, payment.id, toJson(payment)});
    }
    must(fixture.open()->applyPage(pageOf(payments, 2 * kMany, false)));
}

} // namespace

void benchOptimistic()
{
    const CacheFixture fixture(kMany, CacheFixture::Content::Bookings);
    addPayments(fixture);
    const auto threads = must(store::StoreThreads::start(fixture.folder(), fixture.key(), fixture.clock()));
    RequestsPage page(*threads, fixture.data().owner());
    Samples samples;
    int done = 0;
    for (const int n : fixture.data().requests()) {
        const double ms = page.approve(fixture.data().booking(n).id);
        if (++done > kWarmUp)
            samples.push_back(ms);
    }
    char text[120];
    std::snprintf(text, sizeof text, "optimistic: %zu approvals, 99th percentile %.2f ms, worst %.2f ms",
                  samples.size(), percentile(samples, 0.99), percentile(samples, 1));
    note(text);
    print({"optimistic", median(samples), kFrameMs, "ms", 1});
}

} // namespace karigar::bench
