// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/waitlistentry.h"
#include "models/domain/rules/machine.h"

namespace karigar {

std::span<const Transition<WaitlistState>> waitlistTransitions();

/// Moves a place in the line, or says why this cannot be done to it now. Waiting has no position elsewhere.
Result<void> moveEntry(WaitlistEntry& entry, QLatin1String command, Party by);

/// Still waiting, or being offered seats.
bool isOpen(WaitlistState state);

/// What a state is called towards a person, translated.
QString waitlistStateLabel(WaitlistState state);

} // namespace karigar
