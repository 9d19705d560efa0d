// SPDX-License-Identifier: GPL-3.0-or-later
// Percent-encoding for paths, queries and HTML forms. Pure functions, any thread. Malformed input is an empty
// optional, never a guess: what is not understood is refused.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace karigar::http {

using Fields = std::multimap<std::string, std::string, std::less<>>;

// `plusIsSpace` holds in queries and forms, not in paths. A NUL byte is refused.
std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace);
std::string percentEncode(std::string_view text);

// application/x-www-form-urlencoded, also the text after '?'.
std::optional<Fields> parseForm(std::string_view text);
std::string encodeForm(const Fields& fields);

} // namespace karigar::http
