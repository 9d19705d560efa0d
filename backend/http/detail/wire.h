// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this library. The words on the wire: the head of an answer, and what is refused before any
// handler sees it.
#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/system/error_code.hpp>
#include <optional>
#include <string>

namespace karigar::http::detail {

using WireRequest = boost::beast::http::request<boost::beast::http::string_body>;

// Status line and headers, up to the empty line.
std::string formatHead(const Response& response, bool keepAlive);

// The answer to a request that cannot be parsed; none when the connection itself failed.
std::optional<Response> refusalFor(const boost::system::error_code& error);

// What is wrong with headers that parsed: anything two readers could understand differently is refused.
std::optional<Response> objectionTo(const WireRequest& request);

// Our request from the parsed one; path and query must be well-formed, none otherwise.
std::optional<Request> toRequest(WireRequest& wire);

Response tooLarge();

} // namespace karigar::http::detail
