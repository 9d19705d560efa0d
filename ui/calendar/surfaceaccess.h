// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

namespace karigar::ui::calendar {

class Surface;

/// What a screen reader finds in a painted calendar: the day under the cursor and every event in view as
/// children with name, role, state, position and actions, as if each were a widget. GUI thread.

/// Makes Qt ask us for Surfaces; once per program is enough, more do no harm.
void installSurfaceAccess();
/// Says where the cursor is now: its event, or its day when there is none.
void announceCursor(Surface& surface);
/// Says the time an event would be moved to.
void announceMove(Surface& surface, Millis start);

} // namespace karigar::ui::calendar
