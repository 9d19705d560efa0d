// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerdoors.h"
#include "ui/shell/page.h"

#include <vector>

namespace karigar::ui {

/// The customer's mode, in the order of the rail: discover, bookings, payments, favourites, account; and the
/// details artisan (subject: user id), book (service id), booking (booking id), receipt (booking id), refund
/// (booking id). "chats" is not among them: the pages lead there by name.
std::vector<PageSpec> customerPages(CustomerDoors doors = CustomerDoors::system());

} // namespace karigar::ui
