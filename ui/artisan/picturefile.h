// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <functional>
#include <QByteArray>
#include <QImage>
#include <QObject>

namespace karigar::ui::artisan {

/// A picture made ready to be shown to the public: at most 1,600 px on its longer side, upright, as JPEG.
/// Encoding it anew also leaves behind what cameras write into files, such as where a home is.
struct ReadyPicture {
    QByteArray bytes;
    QString mime;
    QImage preview; ///< small, for the screen
};

/// Reads and converts on a pool thread; answers on the GUI thread unless `receiver` has gone. Errors: not a
/// picture, unreadable, absurdly large.
void readyPicture(const QString& path, QObject* receiver, std::function<void(Result<ReadyPicture>)> then);

/// The work itself; any thread.
Result<ReadyPicture> convertPicture(const QString& path);

} // namespace karigar::ui::artisan
