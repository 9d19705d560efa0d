// SPDX-License-Identifier: GPL-3.0-or-later
// Reads members of the provider's JSON objects. Tolerant about text and times, strict about money: an amount
// that is there must be a whole number of paise between zero and kMostPaise, else the whole entity is
// refused. The first thing wrong is remembered and told by take(). For one thread; borrows the object.
#pragma once

#include "backend/payments/razorpay/parse.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace karigar::backend::razorpay {

class JsonFields {
public:
    explicit JsonFields(const boost::json::value& value);

    std::string id();
    std::string text(std::string_view name) const;
    bool flag(std::string_view name) const;
    std::int64_t number(std::string_view name) const; // a time or a count; 0 when it is not one
    Notes notes() const;
    std::int64_t neededPaise(std::string_view name);
    std::optional<std::int64_t> paise(std::string_view name); // none: absent or null
    std::int64_t paiseOr0(std::string_view name) { return paise(name).value_or(0); }
    // An object inside; an empty one when it is absent, null or [].
    const boost::json::object& inside(std::string_view name) const;

    template<typename T>
    Parsed<T> take(T&& entity) const
    {
        if (!m_error.empty())
            return std::unexpected(m_error);
        return std::forward<T>(entity);
    }

private:
    void wrong(std::string what);

    const boost::json::object& m_object;
    std::string m_error;
};

// What a word of the provider's stands for; Unknown for those that we do not know, which is no error.
template<typename E, std::size_t N>
E named(const std::pair<std::string_view, E> (&table)[N], std::string_view text)
{
    for (const auto& [name, value] : table) {
        if (name == text)
            return value;
    }
    return E::Unknown;
}

std::string textIn(const boost::json::object& object, std::string_view name);
Parsed<boost::json::value> readJson(std::string_view text);

// One entity; specialised for each in the .cpp files.
template<typename T>
Parsed<T> readEntity(const boost::json::value& value);
template<>
Parsed<Order> readEntity(const boost::json::value& value);
template<>
Parsed<Payment> readEntity(const boost::json::value& value);
template<>
Parsed<Refund> readEntity(const boost::json::value& value);
template<>
Parsed<Settlement> readEntity(const boost::json::value& value);
template<>
Parsed<ReconLine> readEntity(const boost::json::value& value);
template<>
Parsed<Dispute> readEntity(const boost::json::value& value);
template<>
Parsed<Transfer> readEntity(const boost::json::value& value);
template<>
Parsed<Reversal> readEntity(const boost::json::value& value);

} // namespace karigar::backend::razorpay
