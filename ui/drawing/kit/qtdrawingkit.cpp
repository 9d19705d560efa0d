// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/kit/qtdrawingkit.h"

#include "ui/drawing/kit/barsview.h"
#include "ui/drawing/kit/pagesview.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace karigar::ui {

QWidget* QtDrawingKit::newBars(QWidget* parent)
{
    return new BarsView(parent);
}

void QtDrawingKit::setBars(QWidget* bars, const BarPicture& picture)
{
    qobject_cast<BarsView*>(bars)->setPicture(picture);
}

QWidget* QtDrawingKit::newPaper(PaperFit fit, QWidget* parent)
{
    return new PagesView(fit, parent);
}

void QtDrawingKit::setPaper(QWidget* paper, const QByteArray& pdf)
{
    qobject_cast<PagesView*>(paper)->setPdf(pdf);
}

bool QtDrawingKit::print(QWidget* parent, const QByteArray& pdf, QPageSize::PageSizeId paper)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&bytes);
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
