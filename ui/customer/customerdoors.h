// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/savefile.h"

#include <functional>

class QUrl;
class QWidget;

namespace karigar::ui {

/// The ways out of the customer's pages into the system: browser, file dialog, printer. Tests and the tour
/// put their own here. GUI thread.
struct CustomerDoors {
    /// Opens an address in the system browser; false when there is none.
    std::function<bool(const QUrl&)> openUrl;
    SaveAs chooseFile;
    /// Prints after asking; false when the person changed their mind.
    std::function<bool(QWidget*, const QByteArray& pdf)> print;
    /// Paths of pictures to show with a refund request; the system's dialog when there is none here.
    std::function<QStringList(QWidget*)> choosePictures = nullptr;

    static CustomerDoors system();
};

} // namespace karigar::ui
