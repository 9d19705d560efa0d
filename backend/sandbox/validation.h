// SPDX-License-Identifier: GPL-3.0-or-later
// Reads request bodies the way the provider does, with its error texts. Pure functions.
#pragma once

#include "backend/sandbox/apierror.h"
#include "backend/sandbox/entities.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace karigar::backend::sandbox {

struct RefundRequest {
    std::optional<std::int64_t> amount; // none: everything
    std::string speed = "normal";
    std::string receipt;
    boost::json::object notes;
};

struct TransferRequest {
    std::string account;
    std::int64_t amount = 0;
    boost::json::object notes;
    bool onHold = false;
    std::int64_t onHoldUntil = 0; // 0: no end
};

struct HoldChange {
    bool onHold = false;
    std::int64_t until = 0;
};

struct ReversalRequest {
    std::optional<std::int64_t> amount; // none: all that is left
    boost::json::object notes;
};

ApiResult<boost::json::object> parseBody(std::string_view text);
ApiResult<Order> readOrder(const boost::json::object& body);
ApiResult<std::int64_t> readCapture(const boost::json::object& body);
ApiResult<RefundRequest> readRefund(const boost::json::object& body);
ApiResult<std::vector<TransferRequest>> readTransfers(const boost::json::object& body);
ApiResult<HoldChange> readHoldChange(const boost::json::object& body);
ApiResult<ReversalRequest> readReversal(const boost::json::object& body);
// The only thing that may be changed later: {"notes":{...}}.
ApiResult<boost::json::object> readNotesChange(const boost::json::object& body);

} // namespace karigar::backend::sandbox
