// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/changerequest.h"
#include "models/domain/rules/machine.h"

namespace karigar {

std::span<const Transition<ChangeState>> changeTransitions();

/// Moves a proposal, or says why this cannot be done to it now. `wanted` picks the row where a command can
/// lead to several states.
Result<void> moveChange(ChangeRequest& change, QLatin1String command, Party by, const Id& actor, Millis at,
                        std::optional<ChangeState> wanted = std::nullopt);

/// Still to be answered or paid.
bool isOpen(ChangeState state);

/// What a state is called towards a person, translated.
QString changeStateLabel(ChangeState state);

} // namespace karigar
