// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/delivery.h"

namespace karigar::views {

/// A line of a booking's timeline: "Reminder a day before, by mail: sent", "… : not sent, because it was
/// turned off".
QString deliveryWords(const Delivery& delivery);

} // namespace karigar::views
