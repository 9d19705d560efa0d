// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <QStringList>

namespace karigar::demo {

/// What karigar-demo was asked for.
struct Options {
    QString data; ///< the folder to make
    quint64 seed = 1;
    bool small = false;
    Millis now = 0; ///< the marketplace's present
};

/// Without --now the present is `now`, rounded down to the hour. Errors are sentences.
Result<Options> readOptions(const QStringList& arguments, Millis now);
QString usage();

} // namespace karigar::demo
