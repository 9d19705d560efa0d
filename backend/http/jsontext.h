// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one string as a JSON string, quotes included. For the few documents this layer writes itself.
// Control characters are escaped, other bytes pass through. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace karigar::http {

std::string quoteJson(std::string_view text);

} // namespace karigar::http
