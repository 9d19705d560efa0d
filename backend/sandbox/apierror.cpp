// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/apierror.h"

namespace karigar::backend::sandbox {

namespace {

constexpr const char* kBadRequest = "BAD_REQUEST_ERROR";

} // namespace

std::unexpected<ApiError> invalidField(std::string field, std::string description)
{
    return std::unexpected(ApiError{400, kBadRequest, std::move(description), std::move(field), "business",
                                    "payment_initiation", "input_validation_failed"});
}

std::unexpected<ApiError> refused(std::string description)
{
    return std::unexpected(ApiError{400, kBadRequest, std::move(description), {}, "NA", "NA", "NA"});
}

std::unexpected<ApiError> conflict(std::string description)
{
    return std::unexpected(ApiError{409, kBadRequest, std::move(description), {}, "NA", "NA", "NA"});
}

std::unexpected<ApiError> lowBalance()
{
    return refused("Your account does not have enough balance to carry out the refund operation. You can add "
                   "funds to your account from your Razorpay dashboard or capture new payments.");
}

ApiError authenticationFailed()
{
    return {401, kBadRequest, "Authentication failed", {}, {}, {}, {}};
}

// The API answers 400, not 404, to addresses it does not know.
ApiError notFoundOnServer()
{
    return {400, kBadRequest, "The requested URL was not found on the server.", {}, "NA", "NA", "NA"};
}

boost::json::object toJson(const ApiError& error)
{
    boost::json::object inner{{"code", error.code}, {"description", error.description}};
    if (!error.source.empty()) {
        inner["source"] = error.source;
        inner["step"] = error.step;
        inner["reason"] = error.reason;
        inner["metadata"] = boost::json::object();
    }
    if (!error.field.empty())
        inner["field"] = error.field;
    return {{"error", std::move(inner)}};
}

} // namespace karigar::backend::sandbox
