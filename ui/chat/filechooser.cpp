// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace karigar::ui::chat {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatFiles)
};

} // namespace

FileChooser nativeFileChooser()
{
    FileChooser chooser;
    chooser.open = [](QWidget* parent) {
        const QString filter =
            Words::tr("Pictures and PDF files") + u" (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.pdf)"_s;
        return QFileDialog::getOpenFileNames(
            parent, Words::tr("Choose files to attach"),
            QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), filter);
    };
    chooser.saveAs = [](QWidget* parent, const QString& name) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        return QFileDialog::getSaveFileName(parent, Words::tr("Save a copy"), folder.filePath(name));
    };
    return chooser;
}

} // namespace karigar::ui::chat
