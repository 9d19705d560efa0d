// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/states.h"

#include <algorithm>
#include <array>

namespace karigar {

namespace {
constexpr std::array kStates{IndianState{"01", "Jammu and Kashmir"},
                             IndianState{"02", "Himachal Pradesh"},
                             IndianState{"03", "Punjab"},
                             IndianState{"04", "Chandigarh"},
                             IndianState{"05", "Uttarakhand"},
                             IndianState{"06", "Haryana"},
                             IndianState{"07", "Delhi"},
                             IndianState{"08", "Rajasthan"},
                             IndianState{"09", "Uttar Pradesh"},
                             IndianState{"10", "Bihar"},
                             IndianState{"11", "Sikkim"},
                             IndianState{"12", "Arunachal Pradesh"},
                             IndianState{"13", "Nagaland"},
                             IndianState{"14", "Manipur"},
                             IndianState{"15", "Mizoram"},
                             IndianState{"16", "Tripura"},
                             IndianState{"17", "Meghalaya"},
                             IndianState{"18", "Assam"},
                             IndianState{"19", "West Bengal"},
                             IndianState{"20", "Jharkhand"},
                             IndianState{"21", "Odisha"},
                             IndianState{"22", "Chhattisgarh"},
                             IndianState{"23", "Madhya Pradesh"},
                             IndianState{"24", "Gujarat"},
                             IndianState{"26", "Dadra and Nagar Haveli and Daman and Diu"},
                             IndianState{"27", "Maharashtra"},
                             IndianState{"29", "Karnataka"},
                             IndianState{"30", "Goa"},
                             IndianState{"31", "Lakshadweep"},
                             IndianState{"32", "Kerala"},
                             IndianState{"33", "Tamil Nadu"},
                             IndianState{"34", "Puducherry"},
                             IndianState{"35", "Andaman and Nicobar Islands"},
                             IndianState{"36", "Telangana"},
                             IndianState{"37", "Andhra Pradesh"},
                             IndianState{"38", "Ladakh"},
                             IndianState{"97", "Other Territory"}};
// Delhi, Puducherry and Jammu and Kashmir have legislatures and levy SGST.
constexpr std::array kWithoutLegislature{"04", "26", "31", "35", "38", "97"};
} // namespace

std::span<const IndianState> indianStates()
{
    return kStates;
}

bool isStateCode(const QString& code)
{
    return !stateName(code).isEmpty();
}

QString stateName(const QString& code)
{
    for (const IndianState& state : kStates)
        if (QLatin1String(state.code) == code)
            return QLatin1String(state.name);
    return {};
}

bool usesUtgst(const QString& code)
{
    return std::any_of(kWithoutLegislature.begin(), kWithoutLegislature.end(),
                       [&code](const char* territory) { return QLatin1String(territory) == code; });
}

} // namespace karigar
