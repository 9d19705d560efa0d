// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rupees as text and back. Units: paise, integers. Thread: any.

#include <optional>
#include <QString>

namespace karigar::ui {

/// "₹1,23,456" or, with paise, "₹1,23,456.50"; a minus sign before the rupee sign.
QString formatRupees(qint64 paise);
/// "1,500.5" -> 150050. Empty, not a number, or too large: nullopt.
std::optional<qint64> parseRupees(const QString& text);
/// Groups what has been typed so far (digits, commas, at most one dot) the Indian way.
QString groupRupeeText(const QString& typed);

} // namespace karigar::ui
