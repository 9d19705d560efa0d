// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storetypes.h"
#include "models/domain/base/error.h"

#include <functional>
#include <optional>

namespace karigar::backend {

/// How a run of a job went. Done unless it is to be run again or has failed for good.
struct JobResult {
    std::optional<Millis> againAt;
    bool failed = false;
    QString error; ///< a code, for the log and the row

    static JobResult done() { return {}; }
    static JobResult again(Millis at, const QString& error = {}) { return {at, false, error}; }
    static JobResult failure(const QString& error) { return {std::nullopt, true, error}; }
};

/// A kind of work. `run` may be called twice for the same row after a crash, so it must not mind; it blocks and
/// is called from several threads at once.
struct JobType {
    QLatin1String name;
    std::function<JobResult(const StoredJob&)> run;
};

/// Twice as long after every attempt, from `first` up to `longest`.
Millis backOff(int attempts, Millis first, Millis longest);

} // namespace karigar::backend
