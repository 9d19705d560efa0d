// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/faults.h"

#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <charconv>

namespace karigar::backend::sandbox {

namespace json = boost::json;

namespace {

constexpr std::array<std::string_view, 11> kCallKinds{"500html",
                                                      "500",
                                                      "429",
                                                      "timeout_after_commit",
                                                      "reset_after_commit",
                                                      "reset_before",
                                                      "low_balance",
                                                      "invalid_request",
                                                      "too_old",
                                                      "refund_pending",
                                                      "key_in_progress"};
constexpr std::array<std::string_view, 6> kWebhookKinds{"lost",    "doubled",         "reordered",
                                                        "delayed", "wrong_signature", "old_secret"};

constexpr std::chrono::milliseconds kDefaultDelay{30'000};

std::string textIn(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::int64_t integerIn(const json::object& object, std::string_view name, std::int64_t otherwise)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_int64() ? value->get_int64() : otherwise;
}

bool isKnown(bool webhook, std::string_view kind)
{
    return webhook ? std::ranges::find(kWebhookKinds, kind) != kWebhookKinds.end()
                   : std::ranges::find(kCallKinds, kind) != kCallKinds.end();
}

} // namespace

std::expected<Fault, std::string> faultFromHeader(std::string_view text)
{
    constexpr std::string_view kDelay = ";delay_ms=";
    const std::size_t semicolon = text.find(';');
    Fault fault{std::string(text.substr(0, semicolon)), kDefaultDelay};
    if (!isKnown(false, fault.kind))
        return std::unexpected("unknown kind '" + fault.kind + "'");
    if (semicolon == std::string_view::npos)
        return fault;
    std::string_view rest = text.substr(semicolon);
    std::int64_t delay = -1;
    if (rest.starts_with(kDelay)) {
        rest.remove_prefix(kDelay.size());
        std::from_chars(rest.data(), rest.data() + rest.size(), delay);
    }
    if (delay < 0)
        return std::unexpected("not a delay");
    fault.delay = std::chrono::milliseconds(delay);
    return fault;
}

std::expected<void, std::string> FaultBook::order(const std::string& text)
{
    boost::system::error_code error;
    const json::value value = json::parse(text, error);
    if (error || !value.is_object())
        return std::unexpected("not a JSON object");
    const json::object& object = value.get_object();
    Entry entry;
    entry.webhook = object.contains("webhook");
    entry.method = textIn(object, "method");
    entry.fault.kind = textIn(object, "kind");
    if (!isKnown(entry.webhook, entry.fault.kind))
        return std::unexpected("unknown kind '" + entry.fault.kind + "'");
    entry.fault.delay = std::chrono::milliseconds(integerIn(object, "delay_ms", kDefaultDelay.count()));
    entry.times = integerIn(object, "times", 1);
    try {
        entry.pattern = std::regex(textIn(object, entry.webhook ? "webhook" : "path"));
    } catch (const std::regex_error& problem) {
        return std::unexpected(problem.what());
    }
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back(std::move(entry));
    return {};
}

std::optional<Fault> FaultBook::takeForCall(const std::string& method, const std::string& path)
{
    return take(false, method, path);
}

std::optional<Fault> FaultBook::takeForWebhook(const std::string& event)
{
    return take(true, {}, event);
}

void FaultBook::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
}

std::optional<Fault> FaultBook::take(bool webhook, const std::string& method, const std::string& text)
{
    const std::scoped_lock lock(m_mutex);
    for (Entry& entry : m_entries) {
        const bool applies = entry.webhook == webhook && entry.times > 0 &&
                             (entry.method.empty() || entry.method == method) &&
                             std::regex_match(text, entry.pattern);
        if (!applies)
            continue;
        entry.times -= 1;
        return entry.fault;
    }
    return std::nullopt;
}

} // namespace karigar::backend::sandbox
