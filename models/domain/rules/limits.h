// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"

namespace karigar {

/// Every number that a rule uses and that is not a service's own.
inline constexpr Millis kHoldTime = 15 * kMinute;     ///< to pay in
inline constexpr Millis kDecisionWindow = 48 * kHour; ///< for an artisan to answer a request
inline constexpr Millis kDecisionLead = 2 * kHour;  ///< a request lapses at least this long before its start
inline constexpr Millis kChangeWindow = 48 * kHour; ///< to answer a proposed change in
inline constexpr Millis kChangeLead = 2 * kHour; ///< changes end this long before the earlier of both times
inline constexpr int kMaxChanges = 8;            ///< proposals for one booking, counters included
inline constexpr Millis kOfferLead =
    3 * kHour; ///< freed seats are offered, and kept, until this long before the start
inline constexpr Millis kOfferLeast = 15 * kMinute; ///< an offer that would last less is not made
inline constexpr int kMaxOfferHours = 7 * 24;
inline constexpr int kMaxWaiting = 100; ///< parties in one line
inline constexpr Millis kAuthorizationSafe =
    60 * kHour; ///< an authorisation is used within this; it lapses after 3 days

inline constexpr Millis kNoShowGrace = 15 * kMinute; ///< a guest may be this late
inline constexpr Millis kNoShowWindow = 7 * kDay;    ///< after the end, to say that nobody came
inline constexpr Millis kNoShowUndo = 24 * kHour;
inline constexpr Millis kRefundWindow = 180 * kDay; ///< the gateway's banks take nothing back later
inline constexpr qint64 kMinRefundPaise = 100;      ///< the gateway's own minimum
inline constexpr int kMaxRefundPictures = 6;
inline constexpr Millis kReminderGrace = 10 * kMinute;      ///< a reminder that is later than this says so
inline constexpr Millis kReminderLeast = 15 * kMinute;      ///< a reminder after quiet hours leaves this much
inline constexpr Millis kReminderBeforeQuiet = 5 * kMinute; ///< otherwise it comes this long before them
inline constexpr Millis kMailInHand = 2 * kMinute; ///< for as long one who sends a mail keeps others from it

inline constexpr int kMaxNameLength = 80;
inline constexpr int kMaxTitleLength = 120;
inline constexpr int kMaxTextLength = 4000;
inline constexpr int kMaxReasonLength = 500;
inline constexpr int kMaxMessageLength = 8000;
inline constexpr int kMaxFilesPerMessage = 10;
inline constexpr int kMaxFileNameLength = 255;
inline constexpr int kMaxLanguages = 12;
inline constexpr int kMaxDateOverrides = 400;
inline constexpr int kMaxBlackouts = 60;
inline constexpr int kMaxPortfolioItems = 60;
inline constexpr qint64 kMaxAttachmentBytes = 12LL * 1024 * 1024;
inline constexpr int kMaxBusySources = 12;
inline constexpr int kMaxBusySpans = 2000; ///< of one source
inline constexpr int kBusyDaysBack = 2;    ///< an import is about the future; a day may be under way
inline constexpr int kBusyDaysAhead = 366;
inline constexpr int kMaxUrlLength = 2000;
inline constexpr int kMaxCalendarFeeds = 12;                  ///< open ones of one person
inline constexpr qint64 kMinPricePaise = 100;                 ///< the gateway's own minimum
inline constexpr qint64 kMaxPricePaise = 50LL * 100000 * 100; ///< ₹50 lakh for one guest
inline constexpr int kMaxSeats = 60;
inline constexpr int kMinMinutes = 15;
inline constexpr int kMaxMinutes = 12 * 60;
inline constexpr int kMaxBuffer = 4 * 60;       ///< minutes, on either side of a session
inline constexpr int kMaxDecideHours = 30 * 24; ///< before the start, for whether a session runs
inline constexpr int kMaxSessionsPerDay = 24;
inline constexpr int kMaxSessionsPerWeek = 7 * kMaxSessionsPerDay;

} // namespace karigar
