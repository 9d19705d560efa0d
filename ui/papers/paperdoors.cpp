// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdoors.h"

#include "ui/drawing/paperview.h"

namespace karigar::ui {

bool printInvoice(QWidget* parent, const QByteArray& pdf)
{
    return printPdf(parent, pdf, QPageSize::A4);
}

} // namespace karigar::ui
