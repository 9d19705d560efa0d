// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerdoors.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

namespace karigar::ui {

namespace {

QString askForFile(QWidget* parent, const QString& suggested)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("CustomerDoors", "Save receipt"), folder.filePath(suggested),
        QCoreApplication::translate("CustomerDoors", "PDF documents (*.pdf)"));
}

bool printPages(QWidget* parent, QPdfDocument& document)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A5));
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

} // namespace

CustomerDoors CustomerDoors::system()
{
    return {[](const QUrl& url) { return QDesktopServices::openUrl(url); }, askForFile, printPages};
}

} // namespace karigar::ui
