// SPDX-License-Identifier: GPL-3.0-or-later
// page: processor time of the backend for a page of changes, against a program that reads the same rows,
// compresses them alike and writes them to a socket.
#include "models/protocol/changes.h"
#include "models/store/zstdtext.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/pageclient.h"
#include "tests/bench/servedmarketplace.h"
#include "tests/bench/serverprocess.h"
#include "tests/bench/timing.h"

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr int kRounds = 9;
constexpr int kLimit = protocol::kDefaultChangesPerPage;

/// Milliseconds of the server's processor time a page, over the whole feed.
double costOf(const ServerProcess& server, PageClient& client, const Feed& feed)
{
    const double before = server.cpuMs();
    for (const std::int64_t cursor : feed.cursors)
        (void)client.page(cursor, kLimit);
    return (server.cpuMs() - before) / static_cast<double>(feed.cursors.size());
}

QByteArray changesOf(const std::string& packed)
{
    const QByteArray text = must(store::decompressZstd({packed.data(), std::ssize(packed)}));
    return text.left(text.lastIndexOf(R"("settled")"));
}

/// Otherwise the floor would be one of other work.
void checkSame(PageClient& ours, PageClient& floor, const Feed& feed)
{
    for (const std::int64_t cursor : {feed.cursors.front(), feed.cursors[feed.cursors.size() / 2]})
        if (changesOf(ours.page(cursor, kLimit)) != changesOf(floor.page(cursor, kLimit)))
            giveUp("backend and floor serve different pages");
}

} // namespace

void benchPage()
{
    const ServedMarketplace marketplace(kMany);
    const ServerProcess server(programPath(u"karigar-server"_s), marketplace.serverArguments());
    const ServerProcess bare(programPath(u"floor-page"_s),
                             {marketplace.databasePath(), u"user:"_s + marketplace.grant().user.toText()});
    const std::string token = marketplace.grant().token.toStdString();
    PageClient ours(server.port(), token);
    PageClient floor(bare.port(), token);
    const Feed feed = wholeFeed(ours, kLimit);
    checkSame(ours, floor, feed);
    const Pair cost = inTurns(
        kRounds, [&] { return costOf(server, ours, feed); }, [&] { return costOf(bare, floor, feed); });
    note("page: " + std::to_string(feed.pages.size()) + " pages of " + std::to_string(kLimit) +
         " changes; a backend core serves " + std::to_string(static_cast<int>(1000 / cost.ours)) +
         " a second");
    print({"page", cost.ours, cost.floor, "cpu-ms", 1.25});
}

} // namespace karigar::bench
