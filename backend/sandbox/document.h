// SPDX-License-Identifier: GPL-3.0-or-later
// Something that the sandbox hands out as it was made: movements, settlements, disputes, transfers,
// reversals. A plain value; `body` is what the API shows and what the state file keeps.
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <string>

namespace karigar::backend::sandbox {

struct Document {
    std::string id;
    std::int64_t createdAt = 0;
    boost::json::object body;

    std::int64_t number(std::string_view name) const { return body.at(name).as_int64(); }
    std::string text(std::string_view name) const
    {
        const boost::json::value& value = body.at(name);
        return value.is_string() ? std::string(value.get_string()) : std::string();
    }
};

inline const boost::json::object& toJson(const Document& document)
{
    return document.body;
}

} // namespace karigar::backend::sandbox
