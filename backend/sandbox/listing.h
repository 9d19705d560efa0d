// SPDX-License-Identifier: GPL-3.0-or-later
// A page of entities, newest first: from, to (Unix seconds), count (10, at most 100 or what the list allows),
// skip.
#pragma once

#include "backend/http/request.h"
#include "backend/sandbox/apierror.h"
#include "backend/sandbox/entities.h"
#include "backend/sandbox/table.h"

#include <boost/json/array.hpp>
#include <limits>

namespace karigar::backend::sandbox {

struct Page {
    std::int64_t from = 0;
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
    std::int64_t count = 10;
    std::int64_t skip = 0;
};

ApiResult<Page> readPage(const http::Request& request, std::int64_t most);

template<typename T, typename Filter>
ApiResult<boost::json::object> listing(const Table<T>& table, const http::Request& request, Filter filter,
                                       std::int64_t most = 100)
{
    const auto page = readPage(request, most);
    if (!page)
        return std::unexpected(page.error());
    boost::json::array items;
    std::int64_t skipped = 0;
    for (auto row = table.rows().rbegin(); row != table.rows().rend(); ++row) {
        if (row->createdAt < page->from || row->createdAt > page->to || !filter(*row))
            continue;
        if (skipped++ < page->skip)
            continue;
        if (static_cast<std::int64_t>(items.size()) == page->count)
            break;
        items.push_back(toJson(*row));
    }
    boost::json::object result;
    result["entity"] = "collection";
    result["count"] = items.size();
    result["items"] = std::move(items);
    return result;
}

} // namespace karigar::backend::sandbox
