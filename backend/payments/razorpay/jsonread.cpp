// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/jsonread.h"

#include <algorithm>
#include <boost/json/parse.hpp>

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

constexpr std::size_t kLongestId = 64;

const json::object& nothing()
{
    static const json::object empty;
    return empty;
}

// Ids travel in addresses and in the keys of jobs.
bool isIdCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

std::string textIn(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

JsonFields::JsonFields(const json::value& value)
    : m_object(value.is_object() ? value.get_object() : nothing())
{
    if (!value.is_object())
        wrong("not an object");
}

void JsonFields::wrong(std::string what)
{
    if (m_error.empty())
        m_error = std::move(what);
}

std::string JsonFields::id()
{
    std::string id = text("id");
    if (id.empty())
        wrong("no id");
    else if (id.size() > kLongestId || !std::ranges::all_of(id, isIdCharacter))
        wrong("no usable id");
    return id;
}

std::string JsonFields::text(std::string_view name) const
{
    return textIn(m_object, name);
}

bool JsonFields::flag(std::string_view name) const
{
    const json::value* value = m_object.if_contains(name);
    return value && value->is_bool() && value->get_bool();
}

std::int64_t JsonFields::number(std::string_view name) const
{
    const json::value* value = m_object.if_contains(name);
    return value && value->is_int64() ? value->get_int64() : 0;
}

Notes JsonFields::notes() const
{
    Notes notes;
    for (const auto& [name, text] : inside("notes")) { // empty notes come as [] or null
        if (text.is_string())
            notes.emplace(name, text.get_string());
    }
    return notes;
}

std::optional<std::int64_t> JsonFields::paise(std::string_view name)
{
    const json::value* value = m_object.if_contains(name);
    if (!value || value->is_null())
        return std::nullopt;
    if (value->is_int64() && value->get_int64() >= 0 && value->get_int64() <= kMostPaise)
        return value->get_int64();
    wrong("no usable " + std::string(name));
    return std::nullopt;
}

std::int64_t JsonFields::neededPaise(std::string_view name)
{
    const auto amount = paise(name);
    if (!amount)
        wrong("no " + std::string(name));
    return amount.value_or(0);
}

const json::object& JsonFields::inside(std::string_view name) const
{
    const json::value* value = m_object.if_contains(name);
    return value && value->is_object() ? value->get_object() : nothing();
}

Parsed<json::value> readJson(std::string_view text)
{
    boost::system::error_code error;
    json::value value = json::parse(text, error);
    if (error)
        return std::unexpected("not JSON: " + error.message());
    return value;
}

template<typename T>
Parsed<T> parseOne(std::string_view text)
{
    const auto value = readJson(text);
    if (!value)
        return std::unexpected(value.error());
    return readEntity<T>(*value);
}

template<typename T>
Parsed<std::vector<T>> parseList(std::string_view text)
{
    const auto value = readJson(text);
    if (!value)
        return std::unexpected(value.error());
    const json::value* items = value->is_object() ? value->get_object().if_contains("items") : nullptr;
    if (!items || !items->is_array())
        return std::unexpected("not a collection");
    std::vector<T> list;
    for (const json::value& item : items->get_array()) {
        auto entity = readEntity<T>(item);
        if (!entity)
            return std::unexpected(entity.error());
        list.push_back(std::move(*entity));
    }
    return list;
}

// May be negative: an account can be overdrawn.
Parsed<std::int64_t> parseBalance(std::string_view text)
{
    const auto value = readJson(text);
    if (!value)
        return std::unexpected(value.error());
    const json::value* balance = value->is_object() ? value->get_object().if_contains("balance") : nullptr;
    if (!balance || !balance->is_int64() || balance->get_int64() > kMostPaise)
        return std::unexpected("no usable balance");
    return balance->get_int64();
}

template Parsed<Order> parseOne(std::string_view);
template Parsed<std::vector<Order>> parseList(std::string_view);
template Parsed<Payment> parseOne(std::string_view);
template Parsed<std::vector<Payment>> parseList(std::string_view);
template Parsed<Refund> parseOne(std::string_view);
template Parsed<std::vector<Refund>> parseList(std::string_view);
template Parsed<Settlement> parseOne(std::string_view);
template Parsed<std::vector<Settlement>> parseList(std::string_view);
template Parsed<ReconLine> parseOne(std::string_view);
template Parsed<std::vector<ReconLine>> parseList(std::string_view);
template Parsed<Dispute> parseOne(std::string_view);
template Parsed<std::vector<Dispute>> parseList(std::string_view);
template Parsed<Transfer> parseOne(std::string_view);
template Parsed<std::vector<Transfer>> parseList(std::string_view);
template Parsed<Reversal> parseOne(std::string_view);
template Parsed<std::vector<Reversal>> parseList(std::string_view);

} // namespace karigar::backend::razorpay
