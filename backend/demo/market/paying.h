// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/story.h"

/// The payment provider's part of a story, told as its news reach the marketplace.
namespace karigar::demo {

void planOrder(Agenda& agenda, const StoryPtr& story);
/// Perhaps after a failed attempt; then `next`.
void planAuthorisation(Agenda& agenda, const StoryPtr& story, Result<void> (*next)(Stage&, const StoryPtr&));
void planCapture(Agenda& agenda, const StoryPtr& story);
void planRefusedCapture(Agenda& agenda, const StoryPtr& story);

} // namespace karigar::demo
