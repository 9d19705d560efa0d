// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <span>

namespace karigar {

/// Service accounting codes under which a workshop can be invoiced, and the rates that may stand with them.
/// What fits an artisan is between them and their accountant, so both are the artisan's choice; these lists
/// only keep out what cannot be right.
struct Sac {
    const char* code;
    const char* name; ///< as the tariff calls it; not translated, it is part of the invoice
};

std::span<const Sac> workshopSacs();
QString sacName(const QString& code);
bool isWorkshopSac(const QString& code);

inline constexpr const char* kDefaultSac = "999291";
inline constexpr int kDefaultRate = 1800; ///< basis points: 18 %

/// Rates of GST in force on a day, in basis points, lowest first.
std::span<const int> gstRates(QDate day);
bool isGstRate(int basisPoints, QDate day);
/// "18 %", "2.5 %".
QString rateWords(int basisPoints);

} // namespace karigar
