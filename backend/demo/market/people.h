// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/content.h"
#include "backend/demo/market/chance.h"
#include "backend/demo/market/options.h"
#include "models/domain/commands/draft.h"

namespace karigar::demo {

inline constexpr char kPassword[] = "karigar-demo"; ///< of every account
inline constexpr Millis kHistory = 182LL * 24 * 3600 * 1000;

/// Someone who guests book with.
struct Host {
    Actor actor;
    QString email;
    const DemoArtisan* said = nullptr; ///< lives in the content
    Millis joinedAt = 0;
    double demand = 1;  ///< bookings, compared with the average
    bool known = false; ///< the account that visitors sign in with
    QString avatar;
    QStringList portfolio; ///< SHA-256 of the pictures
    QStringList servicePictures;
    std::vector<Id> services;
};

/// Someone who books.
struct Guest {
    Actor actor;
    QString email;
    const DemoCustomer* said = nullptr;
    Millis joinedAt = 0;
    bool known = false;
    std::vector<std::pair<Millis, Millis>> busy; ///< times already booked
};

struct People {
    std::vector<Host> hosts;
    std::vector<Guest> guests;
    Actor admin;
    QString adminEmail;

    Host& knownHost();
    Guest& knownGuest();
};

/// Who takes part. The content outlives the people.
People castPeople(const DemoContent& content, const Options& options);

} // namespace karigar::demo
