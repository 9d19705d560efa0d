// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/story.h"

/// Money that goes back, by everybody's part in it: guests, the desk, the gateway.
namespace karigar::demo {

/// Now and then a guest cancels what was confirmed.
void planCancelling(Agenda& agenda, const StoryPtr& story);
/// After the workshop a guest may ask for money back, and the desk decides; or the bank or the gateway act.
void planMoneyBack(Agenda& agenda, const StoryPtr& story, const Actor& admin);
/// What the gateway's list says of every payment, as it was read last: the same as the books, but for one.
Result<void> compareAll(Stage& stage);

} // namespace karigar::demo
