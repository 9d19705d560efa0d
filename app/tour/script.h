// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/stage.h"

/// The demo script: one marketplace, three people. Each part leaves the stage as the next one expects it.
namespace karigar::tour {

using Part = QCoro::Task<void>;

/// An artisan registers, writes a profile, lists two workshops, sets hours.
Part artisanOpensShop(Stage& stage);
/// A customer registers, searches, finds, picks a time, pays.
Part customerBooks(Stage& stage);
/// The artisan approves; both talk; the workshop takes place; the admin looks.
Part togetherToTheEnd(Stage& stage);
/// The backend is away: decisions wait, survive a restart, settle, and one is refused.
Part offline(Stage& stage);

/// A booking is moved, countered, put into a calendar, cancelled with its refund; another is reminded of.
Part plansMove(Stage& stage);
/// A part refund is asked for, approved, followed to the bank's reference and its credit note; the books are
/// compared with the gateway's.
Part moneyGoesBack(Stage& stage);

/// What the script says everywhere.
namespace cast {
inline const QString kArtisan = QStringLiteral("Ganga Devi");
inline const QString kCustomer = QStringLiteral("Asha Menon");
inline const QString kWheel = QStringLiteral("First pots on the wheel");
inline const QString kGlaze = QStringLiteral("Glazing in cobalt and white");
inline const QString kPassword = QStringLiteral("tour-password-1");
/// Days from today of the first workshop, and of the date that is closed.
inline constexpr int kWorkshopIn = 3;
inline constexpr int kClosedIn = 5;
} // namespace cast

} // namespace karigar::tour
