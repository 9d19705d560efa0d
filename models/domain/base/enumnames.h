// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace karigar {

/// Ties an enum to its stable names in documents. Each enum that is stored specialises EnumNames with
/// `static constexpr std::array<EnumName<E>, n> table`.
template<class E>
struct EnumName {
    E value;
    QLatin1String text;
};

template<class E>
struct EnumNames;

template<class E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    EnumNames<E>::table.size();
};

template<NamedEnum E>
constexpr QLatin1String enumText(E value)
{
    for (const auto& entry : EnumNames<E>::table)
        if (entry.value == value)
            return entry.text;
    return {};
}

template<NamedEnum E>
std::optional<E> enumFromText(QStringView text)
{
    for (const auto& entry : EnumNames<E>::table)
        if (entry.text == text)
            return entry.value;
    return std::nullopt;
}

} // namespace karigar
