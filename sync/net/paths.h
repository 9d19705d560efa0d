// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the backend answers what. The shapes are in models/protocol.
namespace karigar::sync::paths {

inline const QString kRegister = QStringLiteral("/v1/register");
inline const QString kSignIn = QStringLiteral("/v1/sign-in");
inline const QString kSignOut = QStringLiteral("/v1/sign-out");
inline const QString kSessions = QStringLiteral("/v1/sessions");
inline const QString kRevoke = QStringLiteral("/v1/sessions/revoke");
inline const QString kCommands = QStringLiteral("/v1/commands");
inline const QString kChanges = QStringLiteral("/v1/changes");
inline const QString kLive = QStringLiteral("/v1/live");
inline const QString kAttachments = QStringLiteral("/v1/attachments/");
inline const QString kCheckout = QStringLiteral("/v1/checkout");
inline const QString kCalendarFeeds = QStringLiteral("/v1/calendar-feeds");
inline const QString kSearch = QStringLiteral("/v1/search");

} // namespace karigar::sync::paths
