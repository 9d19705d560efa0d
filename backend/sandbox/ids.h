// SPDX-License-Identifier: GPL-3.0-or-later
// Ids in the provider's form: a prefix and 14 case-sensitive letters and digits. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace karigar::backend::sandbox {

std::string newId(std::string_view prefix); // "order_"
std::string randomDigits(int count);
bool isId(std::string_view text, std::string_view prefix);

} // namespace karigar::backend::sandbox
