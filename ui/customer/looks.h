// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/customer/bookingwords.h"
#include "ui/style/tokens.h"

class QLayout;

namespace karigar::ui {

class StateChip;

/// The tone of a name as view models say it; Muted for a name that is not a tone.
Tone toneNamed(QStringView name);
/// A chip for a booking's or a payment's state.
StateChip* chipFor(const views::ChipWords& words, QWidget* parent = nullptr);
void setChip(StateChip* chip, const views::ChipWords& words);
/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace karigar::ui
