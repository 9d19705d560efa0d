// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/savechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace karigar::ui::admin {

SaveChooser nativeSaveChooser()
{
    return [](QWidget* parent, const QString& name) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("Operations", "Save as"),
                                            folder.filePath(name));
    };
}

} // namespace karigar::ui::admin
