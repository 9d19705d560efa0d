// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdoors.h"

#include "ui/paper/printpages.h"

#include <QPageSize>

namespace karigar::ui {

bool printDocument(QWidget* parent, QPdfDocument& document)
{
    return printPages(parent, document, QPageSize::A4);
}

} // namespace karigar::ui
