// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Result<void> saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorDomain::Internal, "file_not_written"_L1,
                QCoreApplication::translate("SaveFile", "“%1” could not be written: %2.")
                    .arg(QFileInfo(path).fileName(), file.errorString()),
                true);
}

} // namespace karigar::ui
