// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/crashstage.h"

namespace karigar::tests {

/// After a round: the client's cache is what the server shows its device, nothing waits, everything that was
/// said happened once, and the customer has it all. Failed expectations say what is not so.
void expectAllIsWell(CrashStage& stage, CrashRound& round);

} // namespace karigar::tests
