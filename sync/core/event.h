// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/instruction.h"
#include "sync/core/outboxview.h"

namespace karigar::sync {

/// Everything that can happen to the engine. Each instruction that has an answer is answered exactly once;
/// the answers of different instructions may come in any order and as late as they like.
namespace event {

/// The cache is open and somebody is signed in.
struct Started {
    qint64 cursor = 0;
    QString generation;
    bool firstSyncDone = false;
    OutboxView outbox;
};
/// A command was queued, retried or discarded by a person.
struct OutboxChanged {
    OutboxView outbox;
};
struct NetworkUp {};
struct NetworkDown {};
/// SendCommands was answered. Commands without an outcome are to be sent again.
struct SendAnswered {
    std::vector<protocol::CommandOutcome> outcomes;
};
struct SendFailed {
    Error error;
    bool local = false; ///< the commands could not be read here, and nothing was sent
};
/// MarkOutcomes is stored; the outbox as it is now.
struct OutcomesMarked {
    OutboxView outbox;
};
struct MarkFailed {
    Error error;
};
struct UploadFinished {
    QString sha;
};
struct UploadFailed {
    QString sha;
    Error error;
};
struct PageArrived {
    Page page;
};
struct PullFailed {
    Error error;
};
/// ApplyPages is stored, with the last cursor.
struct PagesApplied {
    OutboxView outbox; ///< replaying may have moved a command into the tray
};
struct ApplyFailed {
    Error error;
};
struct FirstSyncFinished {};
struct FinishFailed {
    Error error;
};
/// ResetForGeneration is stored: no records, no cursor, the same outbox.
struct GenerationReset {};
struct ResetFailed {
    Error error;
};
struct LiveOpened {};
struct LiveClosed {};
/// Something visible to this user changed.
struct LiveHint {};
struct TimerFired {
    Timer timer = Timer::Poll;
};
/// The person signed in again; the session is good.
struct SignedIn {};
struct SignedOut {};
/// The backend took this device's session away: nothing may stay here.
struct Revoked {};
/// The machine slept or its clock was set: it now reads this much more than before.
struct ClockMoved {
    Millis by = 0;
};

} // namespace event

using Event = std::variant<
    event::Started, event::OutboxChanged, event::NetworkUp, event::NetworkDown, event::SendAnswered,
    event::SendFailed, event::OutcomesMarked, event::MarkFailed, event::UploadFinished, event::UploadFailed,
    event::PageArrived, event::PullFailed, event::PagesApplied, event::ApplyFailed, event::FirstSyncFinished,
    event::FinishFailed, event::GenerationReset, event::ResetFailed, event::LiveOpened, event::LiveClosed,
    event::LiveHint, event::TimerFired, event::SignedIn, event::SignedOut, event::Revoked, event::ClockMoved>;

} // namespace karigar::sync
