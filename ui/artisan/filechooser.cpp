// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/filechooser.h"

#include "ui/drawing/paperview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

} // namespace

FileChooser nativeFileChooser()
{
    FileChooser chooser;
    chooser.pictures = [](QWidget* parent, bool several) -> QStringList {
        const QString filter = Words::tr("Pictures") + u" (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"_s;
        const QString start = folder(QStandardPaths::PicturesLocation);
        if (several)
            return QFileDialog::getOpenFileNames(parent, Words::tr("Choose pictures"), start, filter);
        const QString one =
            QFileDialog::getOpenFileName(parent, Words::tr("Choose a picture"), start, filter);
        return one.isEmpty() ? QStringList() : QStringList{one};
    };
    chooser.saveAs = systemSaveAs();
    chooser.print = [](QWidget* parent, const QByteArray& pdf) {
        return printPdf(parent, pdf, QPageSize::A4);
    };
    chooser.calendar = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Choose a calendar file"),
                                            folder(QStandardPaths::DownloadLocation),
                                            Words::tr("Calendar files") + u" (*.ics *.ical *.ifb)"_s);
    };
    return chooser;
}

} // namespace karigar::ui::artisan
