// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdoors.h"

#include "ui/paper/printpages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace karigar::ui {

bool printDocument(QWidget* parent, QPdfDocument& document)
{
    return printPages(parent, document, QPageSize::A4);
}

Result<QString> saveBytes(const PaperDoors& doors, QWidget* parent, const QString& suggested,
                          const QByteArray& bytes)
{
    const QString path = doors.saveAs(parent, suggested);
    if (path.isEmpty())
        return QString();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return QFileInfo(path).fileName();
    return fail(ErrorDomain::Store, "not_saved"_L1,
                QCoreApplication::translate("Papers",
                                            "The file could not be written to %1: %2 Choose another "
                                            "folder.")
                    .arg(path, file.errorString()),
                true);
}

} // namespace karigar::ui
