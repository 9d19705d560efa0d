// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes what a person asked to keep as a file. Thread: any.

#include "models/domain/base/error.h"

#include <QByteArray>

namespace karigar::ui {

/// All of it or nothing: a file that is there stays whole when this fails. Error file_not_written, with the
/// system's reason.
Result<void> saveFile(const QString& path, const QByteArray& bytes);

} // namespace karigar::ui
