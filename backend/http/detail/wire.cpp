// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/detail/wire.h"

#include "backend/http/router.h"

#include <algorithm>
#include <array>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/status.hpp>
#include <cstdio>
#include <ctime>

namespace karigar::http::detail {

namespace beast = boost::beast;
using boost::beast::http::field;

namespace {

// RFC 9110 dates are English whatever the locale says, so strftime will not do.
std::string httpDate()
{
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
#ifdef _WIN32
    gmtime_s(&utc, &now);
#else
    gmtime_r(&now, &utc);
#endif
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                     kDays[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                                     kMonths[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900,
                                     utc.tm_hour, utc.tm_min, utc.tm_sec);
    return {text.data(), static_cast<std::size_t>(length)};
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// A line break in a value would let its author write headers of his own.
void appendHeader(std::string& head, std::string_view name, std::string_view value)
{
    head += name;
    head += ": ";
    std::ranges::copy_if(value, std::back_inserter(head), [](char c) { return !isControl(c); });
    head += "\r\n";
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

Response badRequest(std::string_view code, std::string_view message)
{
    return httpError(400, code, message);
}

} // namespace

std::string formatHead(const Response& response, bool keepAlive)
{
    std::string head;
    head.reserve(512);
    head += "HTTP/1.1 " + std::to_string(response.status) + ' ';
    const auto reason = beast::http::obsolete_reason(static_cast<beast::http::status>(response.status));
    head.append(reason.data(), reason.size());
    head += "\r\n";
    appendHeader(head, "Date", httpDate());
    appendHeader(head, "X-Content-Type-Options", "nosniff");
    for (const auto& [name, value] : response.headers)
        appendHeader(head, name, value);
    if (mayHaveBody(response.status))
        appendHeader(head, "Content-Length", std::to_string(response.bodyText().size()));
    appendHeader(head, "Connection", keepAlive ? "keep-alive" : "close");
    return head += "\r\n";
}

Response tooLarge()
{
    return httpError(413, "body_too_large", "The request body is larger than allowed.");
}

std::optional<Response> refusalFor(const boost::system::error_code& error)
{
    using beast::http::error::bad_version;
    using beast::http::error::body_limit;
    using beast::http::error::buffer_overflow;
    using beast::http::error::end_of_stream;
    using beast::http::error::header_limit;
    using beast::http::error::partial_message;
    static const boost::system::error_category& category =
        beast::http::make_error_code(header_limit).category();
    if (error.category() != category || error == end_of_stream || error == partial_message)
        return std::nullopt;
    if (error == header_limit || error == buffer_overflow)
        return httpError(431, "headers_too_large", "The request headers are larger than allowed.");
    if (error == body_limit)
        return tooLarge();
    if (error == bad_version)
        return httpError(505, "bad_version", "Only HTTP/1.0 and HTTP/1.1 are spoken here.");
    return badRequest("malformed", "The request is not well-formed HTTP.");
}

std::optional<Response> objectionTo(const WireRequest& request)
{
    const bool old = request.version() < 11;
    const auto hosts = request.count(field::host);
    if (hosts > 1 || (hosts == 0 && !old))
        return badRequest("bad_host", "Exactly one Host header is required.");
    if (request.count(field::content_length) > 1)
        return badRequest("bad_length", "More than one Content-Length.");
    if (const auto codings = request.count(field::transfer_encoding); codings > 0) {
        const auto value = request[field::transfer_encoding];
        if (codings > 1 || old || request.count(field::content_length) > 0)
            return badRequest("bad_length", "The length of the body is ambiguous.");
        if (!beast::iequals(value, "chunked"))
            return httpError(501, "bad_coding", "Only the chunked transfer coding is understood.");
    }
    if (request.count(field::expect) > 0 && !beast::iequals(request[field::expect], "100-continue"))
        return httpError(417, "bad_expectation", "Only 100-continue can be expected.");
    const auto target = request.target();
    if (target.empty() || target.front() != '/')
        return badRequest("bad_target", "The request target must be a path.");
    return std::nullopt;
}

std::optional<Request> toRequest(WireRequest& wire)
{
    Request request;
    request.method = std::string(wire.method_string());
    const std::string target(wire.target());
    const std::size_t question = target.find('?');
    request.path = target.substr(0, question);
    if (!splitPath(request.path))
        return std::nullopt;
    if (question != std::string::npos) {
        auto query = parseForm(std::string_view(target).substr(question + 1));
        if (!query)
            return std::nullopt;
        request.query = std::move(*query);
    }
    for (const auto& header : wire)
        request.headers.add(std::string(header.name_string()), std::string(header.value()));
    request.body = std::move(wire.body());
    return request;
}

} // namespace karigar::http::detail
