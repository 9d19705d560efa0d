// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QByteArray>

namespace karigar::ics {

/// The bytes of a file as the UTF-8 text that libical reads, after checks that cost one pass: size, what the
/// file claims to be, whether it is complete, how deep it nests and how much it holds. libical itself takes
/// nearly anything and frees what it read recursively, so these come first.
Result<QByteArray> calendarText(const QByteArray& bytes);

} // namespace karigar::ics
