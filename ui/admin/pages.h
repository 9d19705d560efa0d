// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/savechooser.h"
#include "ui/shell/page.h"

#include <vector>

namespace karigar::ui {

/// Admin mode, in the order of the rail. Most of it is there to be read; money goes back from "refunds"
/// and "payback".
/// List pages understand a record's id as their subject, or filters ("?state=captured&range=today").
/// `chooser` says where exports go; it is copied.
std::vector<PageSpec> adminPages(const admin::SaveChooser& chooser = systemSaveAs());

} // namespace karigar::ui
