// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <vector>

namespace karigar::ui {

class AccountDoor;
class Preferences;

/// The pages that every mode has: search, notifications, the tray, settings. None is in the rail; the frame
/// leads there.
std::vector<PageSpec> everyonesPages(Preferences& preferences, AccountDoor& door);

} // namespace karigar::ui
