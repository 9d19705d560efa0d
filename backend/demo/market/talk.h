// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/story.h"

namespace karigar::demo {

/// What the two of a confirmed booking write to each other, and when the other reads it.
void planTalk(Agenda& agenda, const StoryPtr& story);
/// A word of thanks afterwards, sometimes.
void planThanks(Agenda& agenda, const StoryPtr& story);

} // namespace karigar::demo
