// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printpages.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

namespace karigar::ui {

bool printPages(QWidget* parent, QPdfDocument& document, QPageSize::PageSizeId paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(paper));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QPainter painter(&printer);
    const QSize area = printer.pageRect(QPrinter::DevicePixel).size().toSize();
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        const QSize size = document.pagePointSize(page).toSize().scaled(area, Qt::KeepAspectRatio);
        painter.drawImage(QPoint(), document.render(page, size));
    }
    return true;
}

} // namespace karigar::ui
