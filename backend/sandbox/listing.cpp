// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/listing.h"

#include <charconv>

namespace karigar::backend::sandbox {

namespace {

ApiResult<void> readNumber(const http::Request& request, std::string_view name, std::int64_t& number)
{
    const auto text = request.queryValue(name);
    if (!text)
        return {};
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc() || end != text->data() + text->size() || number < 0)
        return invalidField(std::string(name), "The " + std::string(name) + " must be an integer.");
    return {};
}

} // namespace

ApiResult<Page> readPage(const http::Request& request, std::int64_t most)
{
    Page page;
    for (const auto& [name, member] : {std::pair{"from", &Page::from}, std::pair{"to", &Page::to},
                                       std::pair{"count", &Page::count}, std::pair{"skip", &Page::skip}}) {
        if (const auto read = readNumber(request, name, page.*member); !read)
            return std::unexpected(read.error());
    }
    if (page.count > most)
        return invalidField("count", "The count may not be greater than " + std::to_string(most) + ".");
    return page;
}

} // namespace karigar::backend::sandbox
