// SPDX-License-Identifier: GPL-3.0-or-later
// An error in the provider's shape and words. A plain value.
#pragma once

#include <boost/json/object.hpp>
#include <expected>
#include <string>

namespace karigar::backend::sandbox {

struct ApiError {
    int status = 400;
    std::string code = "BAD_REQUEST_ERROR";
    std::string description;
    std::string field; // empty: not about a field
    std::string source;
    std::string step;
    std::string reason;
};

template<typename T>
using ApiResult = std::expected<T, ApiError>;

std::unexpected<ApiError> invalidField(std::string field, std::string description); // 400 about one member
std::unexpected<ApiError> refused(std::string description);  // 400 about the state of things
std::unexpected<ApiError> conflict(std::string description); // 409
std::unexpected<ApiError> lowBalance();
ApiError authenticationFailed();
ApiError notFoundOnServer();

boost::json::object toJson(const ApiError& error);

} // namespace karigar::backend::sandbox
