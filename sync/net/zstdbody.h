// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QByteArray>

namespace karigar::sync {

/// Unpacks a zstd body of unknown length as it streams; a few bytes may promise gigabytes, so `largest`
/// bounds the result. Domain Protocol. The result has room behind its end for a parser that reads ahead.
Result<QByteArray> unpackZstd(const QByteArray& packed, qint64 largest);

} // namespace karigar::sync
