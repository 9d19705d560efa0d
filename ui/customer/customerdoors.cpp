// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerdoors.h"

#include "ui/paper/printpages.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace karigar::ui {

namespace {

QString askForFile(QWidget* parent, const QString& suggested)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (suggested.endsWith(QLatin1String(".ics")))
        return QFileDialog::getSaveFileName(
            parent, QCoreApplication::translate("CustomerDoors", "Save calendar file"),
            folder.filePath(suggested),
            QCoreApplication::translate("CustomerDoors", "Calendar files (*.ics)"));
    return QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("CustomerDoors", "Save as"), folder.filePath(suggested),
        QCoreApplication::translate("CustomerDoors", "PDF documents (*.pdf)"));
}

} // namespace

CustomerDoors CustomerDoors::system()
{
    return {[](const QUrl& url) { return QDesktopServices::openUrl(url); }, askForFile,
            [](QWidget* parent, QPdfDocument& pages) { return printPages(parent, pages, QPageSize::A5); }};
}

} // namespace karigar::ui
