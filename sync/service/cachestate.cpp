// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/service/cachestate.h"

#include "models/store/cache.h"

using namespace Qt::StringLiterals;

namespace karigar::sync::cachestate {

namespace {

const QString kGenerationNote = u"sync.generation"_s;

/// A file is declared before any other command may name it, so this is the one that has to wait for the
/// bytes.
QStringList attachmentsOf(const protocol::CommandEnvelope& envelope)
{
    if (envelope.name != "attachment.declare"_L1)
        return {};
    return {envelope.args.value("sha"_L1).toString()};
}

} // namespace

Result<OutboxView> outbox(store::Cache& cache, int window)
{
    KARIGAR_TRY(const auto entries, cache.outbox().pending(window));
    KARIGAR_TRY(const auto counts, cache.outbox().counts());
    OutboxView view{{}, static_cast<int>(counts.pending), static_cast<int>(counts.refused)};
    for (const store::OutboxEntry& entry : entries)
        view.next.push_back({entry.envelope.n, attachmentsOf(entry.envelope), entry.nextAttemptAt});
    return view;
}

Result<event::Started> beginning(store::Cache& cache, int window)
{
    event::Started started;
    KARIGAR_TRY(started.cursor, cache.cursor());
    KARIGAR_TRY(started.generation, cache.note(kGenerationNote));
    KARIGAR_TRY(started.outbox, outbox(cache, window));
    started.firstSyncDone = !cache.isFirstSync();
    return started;
}

Result<protocol::CommandBatch> commands(store::Cache& cache, const std::vector<qint64>& numbers)
{
    protocol::CommandBatch batch;
    for (const qint64 n : numbers) {
        KARIGAR_TRY(auto entry, cache.outbox().find(n));
        if (entry && entry->state == store::OutboxEntry::State::Pending)
            batch.commands.push_back(std::move(entry->envelope));
    }
    return batch;
}

Result<OutboxView> markOutcomes(store::Cache& cache, const std::vector<protocol::CommandOutcome>& outcomes,
                                int window)
{
    for (const protocol::CommandOutcome& outcome : outcomes) {
        if (outcome.ok) {
            KARIGAR_CHECK(cache.markAcked(outcome.n));
        } else {
            KARIGAR_CHECK(
                cache.markRefused(outcome.n, outcome.error.value_or(protocol::WireError()).toError()));
        }
    }
    return outbox(cache, window);
}

Result<OutboxView> applyPages(store::Cache& cache, const std::vector<Page>& pages, int window)
{
    // Before the cursor: should this be the last thing that happens, a cursor never stands without its feed.
    KARIGAR_TRY(const QString known, cache.note(kGenerationNote));
    if (pages.back().generation != known) {
        KARIGAR_CHECK(cache.setNote(kGenerationNote, pages.back().generation));
    }
    std::vector<QByteArray> texts;
    for (const Page& page : pages)
        texts.push_back(page.text);
    KARIGAR_CHECK(cache.applyPages(texts));
    return outbox(cache, window);
}

Result<void> startOver(store::Cache& cache)
{
    KARIGAR_CHECK(cache.startOver());
    return cache.setNote(kGenerationNote, {});
}

} // namespace karigar::sync::cachestate
