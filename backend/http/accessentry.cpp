// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/accessentry.h"

#include "backend/http/jsontext.h"

namespace karigar::http {

std::string toJsonLine(const AccessEntry& entry)
{
    return R"({"event":"http","peer":)" + quoteJson(entry.peer) + R"(,"method":)" + quoteJson(entry.method) +
           R"(,"path":)" + quoteJson(entry.path) + R"(,"route":)" + quoteJson(entry.route) + R"(,"status":)" +
           std::to_string(entry.status) + R"(,"in":)" + std::to_string(entry.requestBytes) + R"(,"out":)" +
           std::to_string(entry.responseBytes) + R"(,"us":)" + std::to_string(entry.duration.count()) + "}";
}

} // namespace karigar::http
