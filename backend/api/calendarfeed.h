// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storereader.h"
#include "models/domain/records/calendarfeed.h"

namespace karigar::backend {

/// The open feed that a token belongs to; nothing for a token that is wrong or was revoked.
Result<std::optional<CalendarFeed>> feedOf(StoreReader& reader, const QString& token);

/// A feed's calendar file: what lies ahead and what ended in the last 60 days, cancellations of that time
/// included, so that every program that asks now and then hears of them.
Result<QByteArray> feedFile(StoreReader& reader, const CalendarFeed& feed, Millis now);

/// What is kept of a token.
QString feedTokenHash(const QString& token);

} // namespace karigar::backend
