// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/statelook.h"

class QLayout;

namespace karigar::ui {

class StateChip;

/// A chip for a booking's or a payment's state.
StateChip* chipFor(const views::StateLook& look, QWidget* parent = nullptr);
void setChip(StateChip* chip, const views::StateLook& look);
/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace karigar::ui
