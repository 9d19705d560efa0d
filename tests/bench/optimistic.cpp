// SPDX-License-Identifier: GPL-3.0-or-later
// optimistic: from a person's yes to a request until the window is painted without it, at 100,000 bookings,
// against one frame.
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/serverprocess.h"
#include "tests/bench/timing.h"

#include <cstdio>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr double kFrameMs = 16;
constexpr size_t kWarmUp = 10;
constexpr int kPatience = 300'000;

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

Samples approvals(const QString& program, const CacheFixture& fixture)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {fixture.folder(), QString::fromLatin1(fixture.key().toBytes().toHex()),
                            fixture.data().owner().toText()});
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        giveUp("approve-frames did not end well");
    Samples samples;
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
        samples.push_back(line.toDouble());
    if (samples.size() <= kWarmUp)
        giveUp("approve-frames approved nothing");
    samples.erase(samples.begin(), samples.begin() + kWarmUp); // styles, icons and statements are made once
    return samples;
}

} // namespace

void benchOptimistic()
{
    const QString program = programPath(u"approve-frames"_s);
    if (!QFileInfo::exists(program))
        return note("optimistic: this build has no widgets");
    const CacheFixture fixture(kMany, CacheFixture::Content::Bookings);
    addPayments(fixture);
    const Samples samples = approvals(program, fixture);
    char text[120];
    std::snprintf(text, sizeof text, "optimistic: %zu approvals, 99th percentile %.2f ms, worst %.2f ms",
                  samples.size(), percentile(samples, 0.99), percentile(samples, 1));
    note(text);
    print({"optimistic", median(samples), kFrameMs, "ms", 1});
}

} // namespace karigar::bench
