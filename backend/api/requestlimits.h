// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"

#include <array>
#include <cstddef>

/// How often everything may be asked for: one table. More is answered with 429 and Retry-After, which the
/// client takes as "later". The numbers lie far above honest use: a client that was offline for weeks sends
/// hundreds of commands at once, a first synchronisation fetches pages as quickly as it can store them, and
/// thousands of people share the address of a mobile network. Each server process counts for itself, in
/// memory;
/// `--request-limits FACTOR` multiplies all of it, 0 counts nothing.
namespace karigar::backend {

/// What is counted together.
enum class Asking {
    Register,
    SignIn,
    Account, ///< sessions, signing out, calendar addresses
    Commands,
    OneCommand, ///< each command of a batch
    Changes,
    Search,
    Upload,
    Download,
    Checkout, ///< asking where to pay
    PayPage,  ///< the page itself, and the way back from the provider
    Webhook,
    Live,
    Calendar,
    Health,
    Uncounted,
};

/// A token bucket: so many at once, then so many a second.
struct Allowance {
    double burst = 0; ///< 0: not counted
    double perSecond = 0;
};

struct RequestLimit {
    Asking asking;
    Allowance address; ///< by network address; an IPv6 /64 counts as one
    Allowance caller;  ///< by session; signing in by account
};

inline constexpr Allowance kNotCounted{};

// clang-format off
inline constexpr std::array kRequestLimits{
    //           what                an address: at once, a second    a session: at once, a second
    RequestLimit{Asking::Register,   {120, 0.5},                      kNotCounted},
    RequestLimit{Asking::SignIn,     {120, 1},                        {10, 1.0 / 30}},
    RequestLimit{Asking::Account,    {2000, 50},                      {300, 2}},
    RequestLimit{Asking::Commands,   {10'000, 300},                   {3000, 50}},
    RequestLimit{Asking::OneCommand, kNotCounted,                     {6000, 100}},
    RequestLimit{Asking::Changes,    {20'000, 500},                   {5000, 100}},
    RequestLimit{Asking::Search,     {2000, 50},                      {300, 5}},
    RequestLimit{Asking::Upload,     {3000, 50},                      {600, 5}},
    RequestLimit{Asking::Download,   {20'000, 500},                   {5000, 100}},
    RequestLimit{Asking::Checkout,   {2000, 50},                      {600, 2}},
    RequestLimit{Asking::PayPage,    {2000, 50},                      kNotCounted},
    RequestLimit{Asking::Webhook,    {20'000, 200},                   kNotCounted},
    RequestLimit{Asking::Live,       {2000, 50},                      {120, 1}},
    RequestLimit{Asking::Calendar,   {240, 4},                        kNotCounted},
    RequestLimit{Asking::Health,     {6000, 100},                     kNotCounted},
};
// clang-format on

/// What one person may upload in a day, on all devices together: more than a hundred of the largest files.
inline constexpr double kUploadBytesADay = 2.0 * 1024 * 1024 * 1024;

// Live connections that are open at once. A device needs one; what a broken network left behind is closed
// within a minute.
inline constexpr std::size_t kLiveBySession = 16;
inline constexpr std::size_t kLiveByAddress = 256;

} // namespace karigar::backend
