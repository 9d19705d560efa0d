// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/savechooser.h"
#include "ui/shell/page.h"

namespace karigar::ui::admin {

/// The papers of a booking or payment, for a case; see PaperList. What it says is said by the page.
QWidget* casePapers(Page& page, views::Workspace& workspace, const SaveChooser& chooser, const char* column,
                    const Id& id, QWidget* parent);

} // namespace karigar::ui::admin
