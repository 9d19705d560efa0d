// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/stage.h"
#include "models/domain/base/id.h"

/// What the script must know and nobody reads off a window: answered by a person's own cache. GUI thread.
namespace karigar::tour {

/// The artisan's service of that title.
QCoro::Task<Result<Id>> serviceCalled(Stage& stage, QString title);
/// The token of somebody's session.
QCoro::Task<Result<QString>> tokenOf(Stage& stage, Role role);

} // namespace karigar::tour
