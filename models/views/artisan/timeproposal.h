// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

namespace karigar::views::artisan {

/// Another time for one booking, which its guest accepts, declines or counters. The booked time stays until
/// then.
struct TimeProposal {
    Id booking;
    Millis startAt = 0;
    QString message; ///< to the guest; may be empty
};

/// Submits it; answers as Workspace::submit does. The one place that knows the command. GUI thread.
void proposeTime(Workspace& workspace, const TimeProposal& proposal, QObject* receiver,
                 Workspace::Then<Result<qint64>> then);

} // namespace karigar::views::artisan
