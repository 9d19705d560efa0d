// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP answer: a plain value. The body is shared and never changed, so a large one (a page of changes, a
// picture) is sent from where it lies, to any number of clients, without being copied. Content-Length,
// Connection and Date are the server's business.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace karigar::http {

struct Response {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::shared_ptr<const std::string> body; // null: empty

    Response& header(std::string name, std::string value) &;
    Response&& header(std::string name, std::string value) &&;
    std::string_view bodyText() const { return body ? std::string_view(*body) : std::string_view{}; }
};

Response respond(int status, std::string contentType, std::string body);
Response json(int status, std::string text);
Response text(int status, std::string text);
Response html(int status, std::string text);
Response redirect(std::string location, int status = 303);

// An error of the HTTP layer itself: {"error":{"domain":"http","code":...,"message":...,"retry":...}}.
Response httpError(int status, std::string_view code, std::string_view message, bool retry = false);

} // namespace karigar::http
