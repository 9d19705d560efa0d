// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>

class QPdfDocument;
class QWidget;

namespace karigar::ui {

/// Asks for the printer and prints every page, as large as the paper lets it. False when the person changed
/// their mind. GUI thread; returns when the pages are with the printer.
bool printPages(QWidget* parent, QPdfDocument& document, QPageSize::PageSizeId paper);

} // namespace karigar::ui
