// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/story.h"

namespace karigar::demo {

/// Half a year of people who book, by season, weekday and how sought after an artisan is. Leaves the two
/// known accounts' last days to planKnown().
void planDemand(Agenda& agenda, Play& play, People& people, const Options& options);

/// What visitors of the demo find when they sign in as the known artisan and the known customer: requests
/// that wait, two of them for the same seats, something ahead, something behind, a conversation.
void planKnown(Agenda& agenda, Play& play, People& people, const Options& options);

/// At the last moment of the play some wait for times that are full: for the known artisan, and the known
/// customer for others.
void planWaiting(Agenda& agenda, Play& play, People& people, const Options& options);

} // namespace karigar::demo
