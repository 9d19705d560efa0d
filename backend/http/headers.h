// SPDX-License-Identifier: GPL-3.0-or-later
// Header fields in the order they came, looked up without regard to case. A plain value.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace karigar::http {

bool equalsIgnoringCase(std::string_view a, std::string_view b);

struct Headers {
    std::vector<std::pair<std::string, std::string>> fields;

    // The first value of that name, empty when there is none.
    std::string_view value(std::string_view name) const;
    bool contains(std::string_view name) const;
    std::size_t count(std::string_view name) const;
    void add(std::string name, std::string value) { fields.emplace_back(std::move(name), std::move(value)); }
};

} // namespace karigar::http
