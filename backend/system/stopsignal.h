// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace karigar::backend {

/// Ctrl-C, and what a system says to a service that is to end. Made once, in main(), before any other thread
/// starts, so that nobody else receives it.
class StopSignal {
public:
    StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    /// Waits until the program is told to stop; by which signal.
    int wait();
};

} // namespace karigar::backend
