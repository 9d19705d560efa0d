// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doors.h"
#include "models/views/artisan/busycalendars.h"
#include "ui/shell/mainwindow.h"

namespace karigar::app {

class AccountGate;

/// The modes and pages that a person may use.
std::vector<ui::ModePages> modePages(const views::Person& person, ui::Preferences& preferences,
                                     AccountGate& gate, const Doors& doors,
                                     const views::artisan::CalendarFetcher& fetchCalendar);

} // namespace karigar::app
