// SPDX-License-Identifier: GPL-3.0-or-later
// Misfortunes ordered in advance: the next n matching calls or webhooks suffer one. Any thread.
#pragma once

#include <chrono>
#include <expected>
#include <mutex>
#include <optional>
#include <regex>
#include <string>
#include <vector>

namespace karigar::backend::sandbox {

struct Fault {
    std::string kind;
    std::chrono::milliseconds delay{0}; // for the kinds that wait
};

// "kind" or "kind;delay_ms=n", of a call. The error says what is wrong with it.
std::expected<Fault, std::string> faultFromHeader(std::string_view text);

class FaultBook {
public:
    // {"path": regex, "method": "POST"?, "kind": ..., "times": n?, "delay_ms": n?} for API calls, or
    // {"webhook": regex over event names, "kind": ...}. The error says what is wrong with it.
    std::expected<void, std::string> order(const std::string& json);
    std::optional<Fault> takeForCall(const std::string& method, const std::string& path);
    std::optional<Fault> takeForWebhook(const std::string& event);
    void clear();

private:
    struct Entry {
        bool webhook = false;
        std::string method; // empty: any
        std::regex pattern;
        Fault fault;
        std::int64_t times = 1;
    };
    std::optional<Fault> take(bool webhook, const std::string& method, const std::string& text);

    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace karigar::backend::sandbox
