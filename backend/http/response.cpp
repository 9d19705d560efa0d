// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/response.h"

#include "backend/http/jsontext.h"

namespace karigar::http {

Response& Response::header(std::string name, std::string value) &
{
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response&& Response::header(std::string name, std::string value) &&
{
    headers.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
}

Response respond(int status, std::string contentType, std::string body)
{
    Response response;
    response.status = status;
    response.headers.emplace_back("Content-Type", std::move(contentType));
    response.body = std::make_shared<const std::string>(std::move(body));
    return response;
}

Response json(int status, std::string text)
{
    return respond(status, "application/json", std::move(text));
}

Response text(int status, std::string text)
{
    return respond(status, "text/plain; charset=utf-8", std::move(text));
}

Response html(int status, std::string text)
{
    return respond(status, "text/html; charset=utf-8", std::move(text));
}

Response redirect(std::string location, int status)
{
    Response response;
    response.status = status;
    response.headers.emplace_back("Location", std::move(location));
    return response;
}

Response httpError(int status, std::string_view code, std::string_view message, bool retry)
{
    return json(status, R"({"error":{"domain":"http","code":)" + quoteJson(code) + R"(,"message":)" +
                            quoteJson(message) + R"(,"retry":)" + (retry ? "true" : "false") + "}}");
}

} // namespace karigar::http
