// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/commands.h"
#include "sync/core/page.h"
#include "sync/core/status.h"

#include <variant>
#include <vector>

namespace karigar::sync {

/// The engine's timers. Arming one that runs starts it anew.
enum class Timer { PushRetry, PushHeld, PullRetry, LiveRetry, Poll };

/// What the engine wants done. Each carrying-out ends in the event named here; at most one of each kind runs.
namespace instruction {

/// POST these commands of the outbox -> SendAnswered or SendFailed.
struct SendCommands {
    std::vector<qint64> numbers;
};
/// Store what became of commands: settled, or refused into the tray -> OutcomesMarked or MarkFailed.
struct MarkOutcomes {
    std::vector<protocol::CommandOutcome> outcomes;
};
/// PUT a file's bytes -> UploadFinished or UploadFailed.
struct UploadAttachment {
    QString sha;
};
/// GET a page -> PageArrived or PullFailed.
struct PullChanges {
    qint64 cursor = 0;
    QString generation;
    int limit = 0;
};
/// Rewind, apply these in order, replay, all in one transaction -> PagesApplied or ApplyFailed.
struct ApplyPages {
    std::vector<Page> pages;
};
/// Build what was left out for speed -> FirstSyncFinished or FinishFailed.
struct FinishFirstSync {};
/// Forget all records and the cursor, keep the outbox -> GenerationReset or ResetFailed.
struct ResetForGeneration {};
/// -> LiveOpened or LiveClosed.
struct OpenLive {};
/// Ends in silence.
struct CloseLive {};
/// -> TimerFired.
struct ArmTimer {
    Timer timer = Timer::Poll;
    Millis ms = 0;
};
struct PublishStatus {
    SyncStatus status;
};
/// Delete the cache of this account, key and all. The last instruction.
struct Wipe {};

} // namespace instruction

using Instruction =
    std::variant<instruction::SendCommands, instruction::MarkOutcomes, instruction::UploadAttachment,
                 instruction::PullChanges, instruction::ApplyPages, instruction::FinishFirstSync,
                 instruction::ResetForGeneration, instruction::OpenLive, instruction::CloseLive,
                 instruction::ArmTimer, instruction::PublishStatus, instruction::Wipe>;
using Instructions = std::vector<Instruction>;

} // namespace karigar::sync
