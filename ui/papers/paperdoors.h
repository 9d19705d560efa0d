// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/savefile.h"

class QWidget;

namespace karigar::ui {

/// The ways out of papers into the system: file dialog and printer. Tests and the tour put their own here.
/// GUI thread; a copyable value.
struct PaperDoors {
    SaveAs saveAs;
    /// Prints after asking; false when the person changed their mind.
    std::function<bool(QWidget*, const QByteArray& pdf)> print;
};

/// Asks for a printer and prints every page on A4, the size of invoices.
bool printInvoice(QWidget* parent, const QByteArray& pdf);

} // namespace karigar::ui
