// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/router.h"

#include <algorithm>

namespace karigar::http {

namespace {

bool isName(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

std::vector<std::string> patternSegments(std::string_view pattern)
{
    std::vector<std::string> segments;
    while (!pattern.empty()) {
        pattern.remove_prefix(1);
        const std::size_t end = std::min(pattern.find('/'), pattern.size());
        segments.emplace_back(pattern.substr(0, end));
        pattern.remove_prefix(end);
    }
    return segments;
}

bool fits(const Route& route, const std::vector<std::string>& segments)
{
    return std::ranges::equal(route.segments, segments,
                              [](const std::string& pattern, const std::string& text) {
                                  return isName(pattern) ? !text.empty() : pattern == text;
                              });
}

std::ptrdiff_t nameCount(const Route& route)
{
    return std::ranges::count_if(route.segments, isName);
}

void appendMethod(std::string& allow, std::string_view method)
{
    if (!allow.empty())
        allow += ", ";
    allow += method;
}

} // namespace

std::optional<std::vector<std::string>> splitPath(std::string_view path)
{
    if (path.empty() || path.front() != '/')
        return std::nullopt;
    std::vector<std::string> segments;
    for (const std::string& raw : patternSegments(path)) {
        auto segment = percentDecode(raw, false);
        if (!segment || *segment == "." || *segment == ".." || segment->find('/') != std::string::npos)
            return std::nullopt;
        segments.push_back(std::move(*segment));
    }
    return segments;
}

void Router::add(std::string method, std::string pattern, Handler handler,
                 std::optional<std::size_t> bodyLimit)
{
    std::vector<std::string> segments = patternSegments(pattern);
    m_routes.push_back(
        {std::move(method), std::move(pattern), std::move(segments), bodyLimit, std::move(handler), nullptr});
}

void Router::ws(std::string pattern, SocketHandler handler)
{
    std::vector<std::string> segments = patternSegments(pattern);
    m_routes.push_back(
        {"GET", std::move(pattern), std::move(segments), std::nullopt, nullptr, std::move(handler)});
}

void Router::setFallback(Handler handler)
{
    m_fallback = Route{{}, {}, {}, std::nullopt, std::move(handler), nullptr};
}

RouteMatch Router::match(std::string_view method, std::string_view path) const
{
    RouteMatch result;
    const auto segments = splitPath(path);
    if (!segments)
        return result;
    for (const Route& route : m_routes) {
        if (!fits(route, *segments))
            continue;
        appendMethod(result.allow, route.method);
        if (route.method == "GET" && !route.socketHandler)
            appendMethod(result.allow, "HEAD");
        const bool answers = route.method == method || (method == "HEAD" && route.method == "GET");
        if (answers && (!result.route || nameCount(route) < nameCount(*result.route)))
            result.route = &route;
    }
    if (!result.route)
        return result;
    for (std::size_t i = 0; i < segments->size(); ++i) {
        const std::string& pattern = result.route->segments[i];
        if (isName(pattern))
            result.params.emplace(pattern.substr(1, pattern.size() - 2), (*segments)[i]);
    }
    return result;
}

} // namespace karigar::http
