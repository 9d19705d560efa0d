// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/request.h"

namespace karigar::http {

std::optional<std::string_view> Request::queryValue(std::string_view name) const
{
    const auto found = query.find(name);
    if (found == query.end())
        return std::nullopt;
    return found->second;
}

std::string_view Request::param(std::string_view name) const
{
    const auto found = params.find(name);
    return found == params.end() ? std::string_view{} : std::string_view(found->second);
}

} // namespace karigar::http
