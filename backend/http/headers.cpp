// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/headers.h"

#include <algorithm>

namespace karigar::http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view Headers::value(std::string_view name) const
{
    for (const auto& [field, value] : fields) {
        if (equalsIgnoringCase(field, name))
            return value;
    }
    return {};
}

bool Headers::contains(std::string_view name) const
{
    return count(name) > 0;
}

std::size_t Headers::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        fields, [&](const auto& field) { return equalsIgnoringCase(field.first, name); }));
}

} // namespace karigar::http
