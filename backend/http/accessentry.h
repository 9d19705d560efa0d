// SPDX-License-Identifier: GPL-3.0-or-later
// What the access log learns of one answered request: neither bodies nor headers nor the query, where secrets
// travel. A plain value.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace karigar::http {

struct AccessEntry {
    std::string peer;
    std::string method; // empty when the request could not even be read
    std::string path;   // without the query
    std::string route;  // the pattern, for counting alike requests together
    int status = 0;     // 101 for an accepted WebSocket, 0 when the connection was closed without an answer
    std::uint64_t requestBytes = 0;        // of the body
    std::uint64_t responseBytes = 0;       // of the body
    std::chrono::microseconds duration{0}; // from the complete headers to the answer sent
};

// One line of JSON without the line feed.
std::string toJsonLine(const AccessEntry& entry);

} // namespace karigar::http
