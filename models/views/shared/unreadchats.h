// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <functional>
#include <vector>

namespace karigar::views {

/// The conversations in which the other side wrote last and this person has not read it, newest first, among
/// the most recent ones: what the rail counts and what Today lists. Rows of channels. GUI thread.
void findUnreadChats(Workspace& workspace, QObject* receiver, std::function<void(std::vector<Row>)> then);

} // namespace karigar::views
