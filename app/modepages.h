// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doors.h"
#include "ui/shell/mainwindow.h"

namespace karigar::app {

class AccountGate;

/// The modes and pages that a person may use.
std::vector<ui::ModePages> modePages(const views::Person& person, ui::Preferences& preferences,
                                     AccountGate& gate, const Doors& doors);

} // namespace karigar::app
