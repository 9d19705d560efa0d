// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/savefile.h"

namespace karigar::ui::admin {

using SaveChooser = SaveAs;

} // namespace karigar::ui::admin
