// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/protocol/changes.h"
#include "models/protocol/commands.h"

namespace karigar::sync {

/// Every limit of synchronisation, in one place. Times are milliseconds. The engine takes a copy when it is
/// made, so that tests run the same code with shorter waits.
struct Tuning {
    // Sending. More than the backend takes in one request would only be refused.
    int commandsPerBatch = protocol::kMaxCommandsPerBatch;
    /// As many waiting commands as the engine looks at; the rest stay in the outbox until these are settled.
    int outboxWindow = 4 * protocol::kMaxCommandsPerBatch;

    /// A person may take a command back for some seconds; what claims to be held for longer has been held
    /// already, by a clock that was set since.
    Millis longestHold = 1 * kMinute;

    // Pulling. A first synchronisation takes the largest pages; afterwards a page is small anyway.
    int changesPerPage = protocol::kDefaultChangesPerPage;
    int changesPerFirstPage = protocol::kMaxChangesPerPage;
    /// Pages that arrived while the cache was writing are written together, at most this many: a transaction
    /// of 10,000 rows costs less than five of 2,000. This also bounds what is kept in memory.
    int pagesPerWrite = 5;

    // Looking for changes without being told. With a live socket this only catches a lost hint.
    Millis pollWithoutLive = 30 * kSecond;
    Millis pollWithLive = 5 * kMinute;

    // Waiting after a failure: base, 2 base, 4 base ... up to the cap, each shortened by up to `jitter`
    // of itself so that clients that failed together do not return together.
    Millis retryBase = 1 * kSecond;
    Millis retryCap = 5 * kMinute;
    Millis liveRetryBase = 2 * kSecond;
    Millis liveRetryCap = 2 * kMinute;
    double jitter = 0.5;

    /// A cache that could not even be read is asked again after this.
    Millis cacheRetry = 5 * kSecond;

    // One request. A page or a batch may need the backend to think; a file needs time on the wire.
    Millis requestTimeout = 30 * kSecond;
    Millis fileTimeout = 5 * kMinute;
    int searchResults = 50; ///< of the online search, as many as the backend gives
    /// A page beyond this is not read: 2000 documents of the largest size we write stay well below.
    qint64 largestPageBytes = 64LL * 1024 * 1024;
    qint64 largestAnswerBytes = 4LL * 1024 * 1024;

    // The live socket. Mobile networks forget silent connections after about half a minute.
    Millis livePing = 25 * kSecond;
    Millis livePongTimeout = 10 * kSecond;

    /// The backend's clock as we know it moved by more than this: the machine slept or its clock was set.
    Millis clockJump = 5 * kSecond;
    /// A clock measurement with a short round trip is kept this long against worse ones.
    Millis clockSampleLife = 1 * kHour;
};

} // namespace karigar::sync
