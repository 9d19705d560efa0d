// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace karigar {

/// A State or Union Territory by its GST code.
struct IndianState {
    const char* code;
    const char* name;
};

/// In the order of their codes (GST State code list), with 97, "Other Territory", last.
std::span<const IndianState> indianStates();
bool isStateCode(const QString& code);
QString stateName(const QString& code);
/// Whether tax inside this place is shared with a Union Territory without a legislature: UTGST instead of
/// SGST.
bool usesUtgst(const QString& code);

} // namespace karigar
