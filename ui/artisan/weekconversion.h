// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"
#include "ui/shared/weekhours.h"

/// Opening hours as records keep them (minutes) and as the kit edits them (times), and back. Values; any
/// thread.
namespace karigar::ui::artisan {

DayHours hoursOf(const std::vector<Window>& windows);
std::vector<Window> windowsOf(const DayHours& hours);
WeekHours weekOf(const std::vector<WeekdayRule>& weekly);
std::vector<WeekdayRule> rulesOf(const WeekHours& week);

} // namespace karigar::ui::artisan
