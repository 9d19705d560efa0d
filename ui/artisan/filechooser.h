// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/busycalendars.h"
#include "ui/shell/savefile.h"

#include <functional>
#include <QStringList>

class QWidget;

namespace karigar::ui::artisan {

/// Where files and papers come from and go to. The system's dialogs in the app; whatever a test or the tour
/// says there. GUI thread; a copyable value.
struct FileChooser {
    /// Paths of pictures; empty when the person thought better of it.
    std::function<QStringList(QWidget* parent, bool several)> pictures;
    SaveAs saveAs;
    /// Prints after asking; false when the person thought better of it.
    std::function<bool(QWidget* parent, const QByteArray& pdf)> print;
    /// Path of a calendar file; empty when the person thought better of it.
    std::function<QString(QWidget* parent)> calendar;
    /// Reads a calendar from the web; what is not set means that there is no web here.
    views::artisan::CalendarFetcher fetchCalendar;
};

FileChooser nativeFileChooser();

} // namespace karigar::ui::artisan
