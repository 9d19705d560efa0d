// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QByteArray>

namespace karigar::store {

/// The largest change page that is unpacked; a backend sends far less.
inline constexpr qint64 kMaxPageBytes = 64LL * 1024 * 1024;

/// Unpacks one zstd frame. More than `maxBytes`, or damage, is a Protocol error: what comes from outside may
/// promise gigabytes. The result has spare capacity for readPage() to parse it in place.
Result<QByteArray> decompressZstd(QByteArrayView packed, qint64 maxBytes = kMaxPageBytes);

} // namespace karigar::store
