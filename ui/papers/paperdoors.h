// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <functional>

class QPdfDocument;
class QWidget;

namespace karigar::ui {

/// The ways out of papers into the system: file dialog and printer. Tests and the tour put their own here.
/// GUI thread; a copyable value.
struct PaperDoors {
    /// Where to save a file of the suggested name; empty when the person changed their mind.
    std::function<QString(QWidget*, const QString& suggested)> saveAs;
    /// Prints after asking; false when the person changed their mind.
    std::function<bool(QWidget*, QPdfDocument&)> print;
};

/// Asks for a printer and prints every page on A4, the size of invoices.
bool printDocument(QWidget* parent, QPdfDocument& document);

/// Lets the person choose where, and writes the bytes there: the file's name, empty when they changed their
/// mind.
Result<QString> saveBytes(const PaperDoors& doors, QWidget* parent, const QString& suggested,
                          const QByteArray& bytes);

} // namespace karigar::ui
