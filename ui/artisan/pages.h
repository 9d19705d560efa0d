// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

#include <vector>

namespace karigar::ui {

/// Artisan mode, in the order of the rail, but for the chats, which every mode shares. `chooser` answers
/// where files come from and go to; it is copied.
std::vector<PageSpec> artisanPages(const artisan::FileChooser& chooser = artisan::nativeFileChooser());

} // namespace karigar::ui
