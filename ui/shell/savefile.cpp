// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

QString filterFor(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix();
    if (suffix == "pdf"_L1)
        return Words::tr("PDF documents (*.pdf)");
    if (suffix == "ics"_L1)
        return Words::tr("Calendar files (*.ics)");
    if (suffix == "csv"_L1)
        return Words::tr("Tables (*.csv)");
    return {};
}

} // namespace

SaveAs systemSaveAs()
{
    return [](QWidget* parent, const QString& name) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        return QFileDialog::getSaveFileName(parent, Words::tr("Save as"), folder.filePath(name),
                                            filterFor(name));
    };
}

Result<void> saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorDomain::Store, "not_saved"_L1,
                Words::tr("“%1” could not be written: %2. Choose another folder.")
                    .arg(QFileInfo(path).fileName(), file.errorString()),
                true);
}

Result<QString> saveBytes(const SaveAs& saveAs, QWidget* parent, const QString& suggestedName,
                          const QByteArray& bytes)
{
    const QString path = saveAs(parent, suggestedName);
    if (path.isEmpty())
        return QString();
    KARIGAR_CHECK(saveFile(path, bytes));
    return QFileInfo(path).fileName();
}

} // namespace karigar::ui
