// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/story.h"

namespace karigar::demo {

/// The workshop takes place: the artisan says so, the guest perhaps reviews it, the artisan perhaps answers.
void planCompletion(Agenda& agenda, const StoryPtr& story);

} // namespace karigar::demo
